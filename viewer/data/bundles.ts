/** Relations of one type between the same two nodes, drawn as one line: each rests on evidence of its own. */
import type { SliceEdge } from '../../graph/model/index.js';
import { edgesOf, type GraphIndex } from './graph.js';

export interface Bundle {
  /** The edge that stands for all on the canvas. */
  readonly edge: SliceEdge;
  readonly count: number;
}

export function bundleEdges(edges: readonly SliceEdge[]): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.type, edge.from, edge.to]);
    const known = bundles.get(key);
    bundles.set(key, known ? { ...known, count: known.count + 1 } : { edge, count: 1 });
  }
  return [...bundles.values()];
}

/** All edges in the bundle of one, itself included. */
export function bundleOf(index: GraphIndex, { type, from, to }: SliceEdge): SliceEdge[] {
  return edgesOf(index, from).filter((other) => other.type === type && other.from === from && other.to === to);
}
