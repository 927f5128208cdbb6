/** Puts what one article gives into the graph of many: under the ids of the nodes that it shares with others. */
import type { NodeLabel, OnRecordGraph } from '../model/index.js';
import { join } from '../model/join.js';

/** Nodes that several articles give together; all others belong to one article. */
export const SHARED_LABELS: readonly NodeLabel[] = ['Actor', 'Event', 'Place'];

export function addJoined(graph: OnRecordGraph, article: OnRecordGraph, nodeOf: (id: string) => string): void {
  article.forEachNode((given, { label, furtherLabels, properties }) => {
    const id = nodeOf(given);
    if (!SHARED_LABELS.includes(label)) graph.addNode(id, { label, furtherLabels, properties });
    else {
      const known = graph.hasNode(id) ? [graph.getNodeAttribute(id, 'properties')] : [];
      graph.mergeNode(id, { label, furtherLabels, properties: join(...known, { ...properties, id }) });
    }
  });
  article.forEachEdge((id, attributes, from, to) => {
    graph.addDirectedEdgeWithKey(id, nodeOf(from), nodeOf(to), attributes);
  });
}
