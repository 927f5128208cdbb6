/** The JSON export must parse to exactly what the graph holds, and networkx must load it as it stands. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../graph/export/index.js';
import { emptyGraph } from '../../../graph/model/index.js';
import { findPython } from '../../support/python.js';
import { awkwardGraph } from './awkward-graph.js';

interface NodeLink {
  readonly nodes: { id: string; labels: string[]; properties: object }[];
  readonly edges: { key: string; type: string; source: string; target: string; properties: object }[];
}

const python = findPython();
const text = [...EXPORT_FORMATS.json.chunks(awkwardGraph())].join('');

describe('node-link JSON', () => {
  const parsed = JSON.parse(text) as NodeLink;
  const graph = awkwardGraph();

  it('holds every node with its labels and properties, nulls and lists included', () => {
    expect(parsed.nodes.map(({ id }) => id)).toEqual(graph.nodes().sort());
    for (const node of parsed.nodes) {
      const { label, furtherLabels, properties } = graph.getNodeAttributes(node.id);
      expect(node.labels).toEqual([label, ...furtherLabels, 'OnRecord']);
      expect(node.properties).toEqual(properties);
    }
  });

  it('holds every edge with its type and ends', () => {
    expect(parsed.edges.map(({ key }) => key)).toEqual(['edge:a', 'edge:b']);
    expect(parsed.edges[0]).toMatchObject({ type: 'SAID', source: 'actor:1', target: 'statement:0' });
  });

  it('is valid for an empty graph', () => {
    expect(JSON.parse([...EXPORT_FORMATS.json.chunks(emptyGraph())].join(''))).toMatchObject({ nodes: [], edges: [] });
  });

  it.skipIf(python === undefined)('is loaded by networkx', () => {
    const script =
      'import json, sys, networkx as nx; g = nx.node_link_graph(json.load(sys.stdin), edges="edges"); ' +
      'print(g.is_directed(), g.is_multigraph(), g.number_of_nodes(), g.number_of_edges())';
    const { stdout } = spawnSync(python ?? '', ['-c', script], { encoding: 'utf8', input: text });
    expect(stdout.trim()).toBe(`True True ${graph.order} ${graph.size}`);
  });
});
