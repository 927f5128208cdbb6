/** A frame is the stretch of local time that words have narrowed down so far. */
import type { DateTime } from 'luxon';
import type { Precision, Time } from '../../graph/model/index.js';

/** Calendar units that luxon and the precisions share. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

export type DayPart = 'morning' | 'noon' | 'afternoon' | 'night';

export type Anchor = Time['anchor'];

/** `end` is exclusive; `start` is in the zone in which the words are to be read. */
export interface Frame {
  readonly start: DateTime;
  readonly end: DateTime;
  readonly precision: Precision;
  readonly anchor: Anchor;
  /** The named part of the day, which says how its hours are counted. */
  readonly dayPart?: DayPart;
}

/** The whole unit in which a moment lies: its day, its Monday-to-Sunday week, its month … */
export function unitFrame(moment: DateTime, unit: Unit, anchor: Anchor): Frame {
  const start = moment.startOf(unit);
  return { start, end: start.plus({ [unit]: 1 }), precision: unit, anchor };
}

/** Whole units counted from that of a moment: from −2, count 2 are the two calendar years before this one. */
export interface Units {
  readonly unit: Unit;
  readonly from: number;
  readonly count: number;
}

export function unitsFrame(moment: DateTime, { unit, from, count }: Units, anchor: Anchor): Frame {
  const start = moment.startOf(unit).plus({ [unit]: from });
  return { start, end: start.plus({ [unit]: count }), precision: unit, anchor };
}

/** From one day to another, both included. */
export function daysFrame(first: DateTime, last: DateTime, anchor: Anchor): Frame {
  return { start: first.startOf('day'), end: last.startOf('day').plus({ day: 1 }), precision: 'day', anchor };
}

/** A frame whose bounds come from usage and not from the words. */
export function vague(frame: Frame): Frame {
  return { ...frame, precision: 'vague' };
}

/** A calendar date, or null where the calendar has no such day. */
export function dateFrame(day: DateTime, anchor: Anchor): Frame | null {
  return day.isValid ? unitFrame(day, 'day', anchor) : null;
}

const CLOCK: ReadonlySet<Precision> = new Set(['second', 'minute', 'hour']);

export function isClock(precision: Precision): boolean {
  return CLOCK.has(precision);
}
