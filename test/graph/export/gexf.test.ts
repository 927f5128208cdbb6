/** GEXF is judged by graphology's own reader: every node, edge, type, time and character comes back. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { NODE_COLOURS } from '../../../graph/export/colours.js';
import { EXPORT_FORMATS } from '../../../graph/export/index.js';
import { emptyGraph, type OnRecordGraph, type PropertyValue } from '../../../graph/model/index.js';
import { emptyFolder } from '../../support/folder.js';
import { findPython } from '../../support/python.js';
import { ROOT } from '../../support/sources.js';
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
    expect(text).toContain('<spell start="2025-10-01" end="2025-10-31"/>');
    expect(text).toContain('<spell start="2025-10-01" end="2025-10-01"/>');
    expect(text.match(/<spells>/g)).toHaveLength(2);
    expect(read(dated).order).toBe(3);
  });

  it('draws nodes in the colours of the viewer, and where they are put', () => {
    const places = new Map([['actor:1', { x: 12.34, y: -5 }]]);
    const text = [...EXPORT_FORMATS.gexf.chunks(awkwardGraph(), places)].join('');
    expect(text).toContain('<viz:position x="12.3" y="-5" z="0.0"/>');
    expect(text.match(/<viz:position/g)).toHaveLength(1);
    expect(text.match(/<viz:color/g)).toHaveLength(awkwardGraph().order);
    const tokens = readFileSync(join(ROOT, 'viewer/style/tokens.css'), 'utf8');
    for (const [name, colour] of Object.entries(NODE_COLOURS)) {
      expect(tokens).toContain(`--shape-${name.toLowerCase()}: light-dark(${colour},`);
    }
  });

  const python = findPython();
  it.skipIf(python === undefined)('is read by networkx, with places and colours', () => {
    const file = join(emptyFolder(), 'graph.gexf');
    writeFileSync(
      file,
      [...EXPORT_FORMATS.gexf.chunks(awkwardGraph(), new Map([['actor:1', { x: 1, y: 2 }]]))].join(''),
    );
    const script = `import json, sys, networkx
graph = networkx.read_gexf(sys.argv[1])
json.dump([graph.is_directed(), graph.number_of_edges(), dict(graph.nodes(data=True))], sys.stdout)`;
    const { stdout, stderr } = spawnSync(python ?? '', ['-c', script, file], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const [directed, edges, nodes] = JSON.parse(stdout) as [boolean, number, Record<string, object>];
    expect({ directed, edges, ids: Object.keys(nodes).sort() }).toEqual({
      ...{ directed: true, edges: 2 },
      ids: awkwardGraph().nodes().sort(),
    });
    expect(nodes['actor:1']).toMatchObject({ viz: { position: { x: 1, y: 2 }, color: { r: expect.any(Number) } } });
    expect(nodes['statement:3']).toMatchObject({ depth: 3, confidence: 0.25 });
  });

  it('is read when there is nothing in it', () => {
    expect(read(emptyGraph()).order).toBe(0);
  });
});
