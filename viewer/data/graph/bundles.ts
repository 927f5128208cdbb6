/** Relations of one type between the same two nodes, drawn as one line: each rests on evidence of its own. */
import type { SliceEdge } from '../../../graph/model/index.js';
import { edgesOf, type GraphIndex } from '../graph.js';

export interface Bundle {
  /** The edge that stands for all on the canvas. */
  readonly edge: SliceEdge;
  readonly ids: readonly string[];
}

export function bundleEdges(edges: readonly SliceEdge[]): Bundle[] {
  const bundles = new Map<string, { edge: SliceEdge; ids: string[] }>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.type, edge.from, edge.to]);
    const known = bundles.get(key);
    if (known) known.ids.push(edge.id);
    else bundles.set(key, { edge, ids: [edge.id] });
  }
  return [...bundles.values()];
}

/** All edges in the bundle of one, itself included. */
export function bundleOf(index: GraphIndex, { type, from, to }: SliceEdge): SliceEdge[] {
  return edgesOf(index, from).filter((other) => other.type === type && other.from === from && other.to === to);
}
