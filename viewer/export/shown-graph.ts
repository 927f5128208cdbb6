/** What the page shows as a graph of its own, for the writers that the command line uses too. */
import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NodeAttributes, OnRecordGraph } from '../../graph/model/index.js';
import type { GraphIndex } from '../data/graph.js';
import type { Shown } from '../data/part.js';

export function shownGraph(index: GraphIndex, shown: Shown): OnRecordGraph {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const id of shown.nodes) {
    const node = index.nodes.get(id);
    if (node) graph.addNode(id, { label: node.label, furtherLabels: node.furtherLabels, properties: node.properties });
  }
  for (const id of shown.edges) {
    const edge = index.edges.get(id);
    if (edge) graph.addEdgeWithKey(id, edge.from, edge.to, { type: edge.type, properties: edge.properties });
  }
  return graph;
}
