/** GEXF is judged by graphology's own reader: every node, edge, type, time and character comes back. */
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../graph/export/index.js';
import { emptyGraph, type OnRecordGraph, type PropertyValue } from '../../../graph/model/index.js';
import { AWKWARD_TEXTS, awkwardGraph, REPLACED_TEXTS } from './awkward-graph.js';

const gexf = (graph: OnRecordGraph): string => [...EXPORT_FORMATS.gexf.chunks(graph)].join('');
const read = (graph: OnRecordGraph) => parse(MultiGraph, gexf(graph), { addMissingNodes: false });

describe('GEXF', () => {
  const graph = read(awkwardGraph());

  it('holds every node and every parallel edge, directed', () => {
    expect(graph.nodes().sort()).toEqual(awkwardGraph().nodes().sort());
    expect(graph.edges().sort()).toEqual(['edge:a', 'edge:b']);
    expect(graph.extremities('edge:a')).toEqual(['actor:1', 'statement:0']);
    expect(graph.isDirected('edge:a')).toBe(true);
  });

  it('gives every text back, and shows what XML cannot hold', () => {
    const texts = [...AWKWARD_TEXTS, ...REPLACED_TEXTS.map(([, replacement]) => replacement)];
    expect(texts.map((_, i) => graph.getNodeAttribute(`statement:${i}`, 'text'))).toEqual(texts);
  });

  it('types its values and leaves nulls out', () => {
    expect(graph.getNodeAttributes('statement:3')).toMatchObject({ depth: 3, confidence: 0.25 });
    expect(graph.getNodeAttributes('actor:1')).toMatchObject({ label: '某"发言人"', unnamed: true });
    expect(graph.getEdgeAttributes('edge:a')).toMatchObject({ type: 'SAID', label: 'SAID', cue: '又称', start: 3 });
    expect(graph.getNodeAttributes('statement:0')).not.toHaveProperty('start');
  });

  it('tells when something was said or happened, whole days included', () => {
    const dated = emptyGraph();
    const add = (id: string, properties: Record<string, PropertyValue>) =>
      dated.addNode(id, { label: 'Event', furtherLabels: [], properties: { label: id, ...properties } });
    add('month', { start: '2025-10-01', end: '2025-10-31' });
    add('moment', { start: '2025-10-01T03:05:00Z', end: '2025-10-01T03:05:00Z' });
    add('undated', { start: null, end: null });
    const text = gexf(dated);
    expect(text).toContain('<spell start="2025-10-01T00:00:00Z" end="2025-10-31T23:59:59Z"/>');
    expect(text).toContain('<spell start="2025-10-01T03:05:00Z" end="2025-10-01T03:05:00Z"/>');
    expect(text.match(/<spells>/g)).toHaveLength(2);
    expect(read(dated).order).toBe(3);
  });

  it('is read when there is nothing in it', () => {
    expect(read(emptyGraph()).order).toBe(0);
  });
});
