/** GraphML is judged by the readers people use: networkx and igraph must find every node, edge, type and character. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../graph/export/index.js';
import { emptyGraph, type OnRecordGraph } from '../../../graph/model/index.js';
import { findPython } from '../../support/python.js';
import { AWKWARD_TEXTS, awkwardGraph, REPLACED_TEXTS } from './awkward-graph.js';

type Elements = Record<string, Record<string, unknown>>;
interface Found {
  readonly directed: boolean;
  readonly nodes: Elements;
  readonly edges: Elements;
}

const READERS = ['networkx', 'igraph'] as const;
const python = findPython();

function graphml(graph: OnRecordGraph): string {
  return [...EXPORT_FORMATS.graphml.chunks(graph)].join('');
}

function readBack(graph: OnRecordGraph): Record<(typeof READERS)[number], Found> {
  const file = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'graph.graphml');
  writeFileSync(file, graphml(graph));
  const script = fileURLToPath(new URL('./read_graphml.py', import.meta.url));
  const { stdout, stderr, status } = spawnSync(python ?? '', [script, file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Record<(typeof READERS)[number], Found>;
}

describe.skipIf(python === undefined)('GraphML read by others', () => {
  const found = python === undefined ? undefined : readBack(awkwardGraph());

  describe.each(READERS)('%s', (reader) => {
    const graph = found?.[reader];

    it('finds every node and every parallel edge, directed', () => {
      expect(graph?.directed).toBe(true);
      expect(Object.keys(graph?.nodes ?? {})).toHaveLength(awkwardGraph().order);
      expect(Object.keys(graph?.edges ?? {}).sort()).toEqual(['edge:a', 'edge:b']);
    });

    it('reads every text as it was', () => {
      const texts = AWKWARD_TEXTS.map((_, index) => graph?.nodes[`statement:${index}`]?.text);
      expect(texts).toEqual(AWKWARD_TEXTS);
    });

    it('sees what XML cannot hold as visible characters', () => {
      const texts = REPLACED_TEXTS.map((_, i) => graph?.nodes[`statement:${AWKWARD_TEXTS.length + i}`]?.text);
      expect(texts).toEqual(REPLACED_TEXTS.map(([, replacement]) => replacement));
    });

    it('gets labels, types and typed values', () => {
      const actor = graph?.nodes['actor:1'];
      expect(actor).toMatchObject({ nodeLabel: 'Actor', label: '某"发言人"', unnamed: true });
      expect(JSON.parse(String(actor?.labels))).toEqual(['Actor', 'Person', 'OnRecord']);
      expect(JSON.parse(String(actor?.aliases))).toEqual(['甲, 乙', '"丙"']);
      expect(JSON.parse(String(actor?.roles))).toEqual([]);
      expect(graph?.nodes['statement:3']).toMatchObject({ depth: 3, confidence: 0.25 });
      const ends = { source: 'actor:1', target: 'statement:0' };
      expect(graph?.edges['edge:a']).toMatchObject({ ...ends, type: 'SAID', cue: '又称', start: 3, end: 9 });
    });
  });

  it('leaves nulls out instead of writing the word', () => {
    expect(found?.networkx.nodes['statement:0']).not.toHaveProperty('start');
    expect(found?.networkx.edges['edge:a']).not.toHaveProperty('role');
  });

  it('is read when there is nothing in it', () => {
    expect(readBack(emptyGraph()).igraph).toMatchObject({ nodes: {}, edges: {} });
  });
});

describe('GraphML text', () => {
  it('types a property by the schema and not by the values at hand', () => {
    const graph = emptyGraph();
    graph.addNode('statement:1', { label: 'Statement', furtherLabels: [], properties: { confidence: 1, depth: 1 } });
    const text = graphml(graph);
    expect(text).toContain('<key id="node.confidence" for="node" attr.name="confidence" attr.type="double"/>');
    expect(text).toContain('<key id="node.depth" for="node" attr.name="depth" attr.type="long"/>');
  });

  it('does not depend on the order in which the graph was filled', () => {
    const graph = awkwardGraph();
    const reversed = emptyGraph();
    for (const id of graph.nodes().reverse()) reversed.addNode(id, graph.getNodeAttributes(id));
    for (const id of graph.edges().reverse()) {
      reversed.addEdgeWithKey(id, graph.source(id), graph.target(id), graph.getEdgeAttributes(id));
    }
    expect(graphml(reversed)).toBe(graphml(graph));
  });

  it('shortens only the label that tools draw, and visibly', () => {
    const text = '长'.repeat(60);
    const graph = emptyGraph();
    graph.addNode('statement:1', { label: 'Statement', furtherLabels: [], properties: { text } });
    expect(graphml(graph)).toContain(`<data key="node.label">${'长'.repeat(39)}…</data>`);
    expect(graphml(graph)).toContain(`<data key="node.text">${text}</data>`);
  });

  it('keeps the own label of an event whole', () => {
    const label = '会'.repeat(60);
    const graph = emptyGraph();
    graph.addNode('event:1', { label: 'Event', furtherLabels: [], properties: { label } });
    expect(graphml(graph)).toContain(`<data key="node.label">${label}</data>`);
  });
});
