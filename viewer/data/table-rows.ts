/** Which rows of a kind the table has: exactly what is shown, best connected first until they are sorted. */
import type { ViewState } from '../state/state.js';
import type { GraphIndex } from './graph.js';
import type { Shown } from './part.js';

export type RowKind = ViewState['rows'];
export const ROW_KINDS = ['Statement', 'Event', 'Actor', 'Place', 'Relation'] as const satisfies readonly RowKind[];

/** Ids of nodes, or of edges for relations. */
export function rowsOf({ slice }: GraphIndex, shown: Shown, kind: RowKind): string[] {
  if (kind === 'Relation') return slice.edges.flatMap(({ id }) => (shown.edges.has(id) ? [id] : []));
  const nodes = slice.nodes.filter(({ id, label }) => label === kind && shown.nodes.has(id));
  return nodes.sort((a, b) => b.degree - a.degree).map(({ id }) => id);
}

export function rowTotal({ slice }: GraphIndex, kind: RowKind): number {
  if (kind === 'Relation') return slice.edges.length;
  return slice.nodes.filter(({ label }) => label === kind).length;
}
