/** How many of the shown statements and events to expect to be right: their mean confidence. */
import { expectedPrecision, tenths, UNWEIGHED, type Weighed, weighed } from '../../graph/model/extraction/precision.js';
import type { Shown } from './graph/part.js';
import type { GraphIndex } from './graph.js';

export const JUDGED = ['Statement', 'Event'] as const;
type Judged = (typeof JUDGED)[number];

export interface Expected {
  readonly label: Judged;
  readonly count: number;
  /** 0 to 10. */
  readonly tenths: number;
}

/** One of each kind that is shown at all; what came without a confidence promises nothing. */
export function expectedOf(index: GraphIndex, { nodes }: Pick<Shown, 'nodes'>): Expected[] {
  const taken: Record<Judged, Weighed> = { Statement: UNWEIGHED, Event: UNWEIGHED };
  for (const id of nodes) {
    const { label, properties } = index.nodes.get(id) ?? {};
    const { confidence } = properties ?? {};
    if ((label !== 'Statement' && label !== 'Event') || typeof confidence !== 'number') continue;
    taken[label] = weighed(taken[label], [{ confidence }]);
  }
  return JUDGED.flatMap((label) => {
    const precision = expectedPrecision(taken[label]);
    return precision === null ? [] : [{ label, count: taken[label].count, tenths: tenths(precision) }];
  });
}
