/** The order in which every format writes nodes and edges: by id, so that two exports of one graph are equal. */
import type { EdgeAttributes, NodeAttributes, OnRecordGraph } from '../model/index.js';

export interface OrderedNode {
  readonly id: string;
  readonly attributes: NodeAttributes;
}

export interface OrderedEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

export function* nodesInOrder(graph: OnRecordGraph): Iterable<OrderedNode> {
  for (const id of graph.nodes().sort()) yield { id, attributes: graph.getNodeAttributes(id) };
}

export function* edgesInOrder(graph: OnRecordGraph): Iterable<OrderedEdge> {
  for (const id of graph.edges().sort()) {
    yield { id, source: graph.source(id), target: graph.target(id), attributes: graph.getEdgeAttributes(id) };
  }
}
