/** Which rows of a kind the table has: exactly what is shown, best connected first until they are sorted. */
import type { GraphSlice, SliceNode } from '../../../graph/model/index.js';
import type { ViewState } from '../../state/state.js';
import type { Shown } from '../graph/part.js';
import type { GraphIndex } from '../graph.js';

export type RowKind = ViewState['rows'];
export const ROW_KINDS = ['Statement', 'Event', 'Actor', 'Place', 'Relation'] as const satisfies readonly RowKind[];

/** Ids of nodes, or of edges for relations. */
export function rowsOf({ slice }: GraphIndex, shown: Shown, kind: RowKind): string[] {
  if (kind === 'Relation') return slice.edges.flatMap(({ id }) => (shown.edges.has(id) ? [id] : []));
  return nodesOf(slice, shown, kind)
    .sort((a, b) => b.degree - a.degree)
    .map(({ id }) => id);
}

/** How many rows of a kind there are, without putting them in order. */
export function rowCounts(index: GraphIndex, shown: Shown, kind: RowKind) {
  const count = kind === 'Relation' ? shown.edges.size : nodesOf(index.slice, shown, kind).length;
  return { shown: count, total: rowTotal(index, kind) };
}

function nodesOf({ nodes }: GraphSlice, shown: Shown, kind: RowKind): SliceNode[] {
  return nodes.filter(({ id, label }) => label === kind && shown.nodes.has(id));
}

export function rowTotal({ slice }: GraphIndex, kind: RowKind): number {
  if (kind === 'Relation') return slice.edges.length;
  return slice.nodes.filter(({ label }) => label === kind).length;
}
