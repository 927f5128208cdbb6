/** Which stretch of time a timeline opens on: where most of what is shown lies, and what lies outside is counted. */
import type { Days } from '../../state/state.js';
import { later, shiftDay, spanOf, widthInDays } from './days.js';
import type { TimelineItem } from './timeline.js';

/** A few old dates must not squeeze all others into a corner. */
const STRAY = 0.06;
const MUCH_WIDER = 3;

/** Null when nothing is dated. */
export function openingWindow(items: readonly TimelineItem[]): Days | null {
  const whole = spanOf(items.map(({ days }) => days));
  if (!whole) return null;
  const stray = Math.floor(items.length * STRAY);
  const byEnd = [...items].sort((a, b) => (a.days.to < b.days.to ? -1 : 1));
  const from = items[stray]?.days.from ?? whole.from;
  const to = byEnd[items.length - 1 - stray]?.days.to ?? whole.to;
  const most = { from, to: later(from, to) };
  return widthInDays(whole) > MUCH_WIDER * widthInDays(most) ? padded(most) : padded(whole);
}

export interface Outside {
  readonly before: number;
  readonly after: number;
}

export function outside(items: readonly TimelineItem[], window: Days): Outside {
  return {
    before: items.filter(({ days }) => days.to < window.from).length,
    after: items.filter(({ days }) => days.from > window.to).length,
  };
}

/** The window, stretched over the brush where that lies outside. */
export function holding(window: Days, brush: Days | null): Days {
  return (brush && spanOf([window, brush])) ?? window;
}

function padded(days: Days): Days {
  const by = Math.max(1, Math.round(widthInDays(days) * 0.03));
  return { from: shiftDay(days.from, -by), to: shiftDay(days.to, by) };
}
