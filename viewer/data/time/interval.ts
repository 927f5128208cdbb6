/** When something was, as wide as it is known, against the days that are asked for. */
import type { Brush, Days } from '../../state/state.js';

/** Days, YYYY-MM-DD, both inclusive: a coarse date is as wide as it is coarse. Null when no day is known. */
export type Interval = Days | null;

export function meets(interval: Interval, brush: Brush): boolean {
  if (brush === 'undated') return interval === null;
  return interval !== null && interval.from <= brush.to && interval.to >= brush.from;
}
