/** Days as text and as moments, all in UTC, and the stretch of time that a set of days spans. */
import { utcDay } from 'd3-time';
import type { Days } from '../../state/state.js';

/** Half open: it ends where the day after the last begins. */
export interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

export function stretchOf({ from, to }: Days): Stretch {
  return { from: startOf(from), to: utcDay.offset(startOf(to), 1) };
}

/** The days that a stretch touches; at least one. */
export function daysIn({ from, to }: Stretch): Days {
  const first = utcDay.floor(from);
  const last = utcDay.offset(utcDay.ceil(to), -1);
  return { from: dayOf(first), to: later(dayOf(first), dayOf(last)) };
}

export function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** `shiftDay('2025-01-31', 1)` → `2025-02-01` */
export function shiftDay(day: string, by: number): string {
  return dayOf(utcDay.offset(startOf(day), by));
}

export function widthInDays({ from, to }: Days): number {
  return utcDay.count(startOf(from), startOf(to)) + 1;
}

// biome-ignore-start lint/complexity/useMathMinMax: days are text
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}
// biome-ignore-end lint/complexity/useMathMinMax: days are text

/** From the first day to the last; null for nothing. */
export function spanOf(all: readonly Days[]): Days | null {
  const [first] = all;
  if (!first) return null;
  return all.reduce(
    (span, { from, to }) => ({
      from: earlier(from, span.from),
      to: later(to, span.to),
    }),
    first,
  );
}

/** The day of a moment as ISO writes it; null for anything else. */
export function dayIn(moment: unknown): string | null {
  const day = typeof moment === 'string' ? moment.slice(0, 10) : '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}
