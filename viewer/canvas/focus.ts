/** What stands out on the canvas: a node with all it is joined to, or an edge with its two ends. */
import { bundleOf } from '../data/graph/bundles.js';
import type { Shown } from '../data/graph/part.js';
import { edgesOf, type GraphIndex } from '../data/graph.js';
import type { Selection } from '../state/state.js';

export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Null when there is nothing to focus on, or it is not in this graph. What is not shown is not in it, except the target. */
export function focusOf(index: GraphIndex, target: Selection | null, shown?: Shown): Focus | null {
  if (target?.kind === 'node' && index.nodes.has(target.id)) {
    const edges = edgesOf(index, target.id).filter(({ id }) => shown?.edges.has(id) ?? true);
    const nodes = new Set([target.id, ...edges.flatMap(({ from, to }) => [from, to])]);
    return { nodes, edges: new Set(edges.map(({ id }) => id)) };
  }
  const edge = target?.kind === 'edge' ? index.edges.get(target.id) : undefined;
  if (!edge) return null;
  return { nodes: new Set([edge.from, edge.to]), edges: new Set(bundleOf(index, edge).map(({ id }) => id)) };
}
