/** What the page shows as a graph of its own, for the writers that the command line uses too. */
import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, NodeAttributes, OnRecordGraph } from '../../graph/model/index.js';
import type { Shown } from '../data/graph/part.js';
import type { GraphIndex } from '../data/graph.js';

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
  addArticles(graph, index);
  return graph;
}

/** Articles are not drawn, but a file without them would not tell where its words stand: those of shown nodes, with the mentions. */
function addArticles(graph: OnRecordGraph, { slice }: GraphIndex): void {
  const known = new Map(slice.articles.map((article) => [article.id, article]));
  const place = (id: string): boolean => {
    const article = known.get(id);
    if (article === undefined) return false;
    if (!graph.hasNode(id))
      graph.addNode(id, { label: 'Article', furtherLabels: [], properties: withoutNulls(article) });
    return true;
  };
  for (const { id, node, articleId, ...mention } of slice.mentions) {
    if (!graph.hasNode(node) || !place(articleId)) continue;
    graph.addEdgeWithKey(id, node, articleId, { type: 'MENTIONED_IN', properties: { id, articleId, ...mention } });
  }
  for (const edge of graph.edges()) place(String(graph.getEdgeAttribute(edge, 'properties').articleId));
}

function withoutNulls(properties: object): NodeAttributes['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
