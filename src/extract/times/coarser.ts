/** A third of a month or a quarter of a year as the whole of it: 3月初 names no tenth day, and people date by it to the month. */
import { DateTime } from 'luxon';
import type { Time } from '../../../graph/model/index.js';

/** The month or the year of which a time is one of the customary parts, or null. */
export function coarser(time: Time): Time | null {
  const [first, last] = [time.start, time.end].map((day) => DateTime.fromISO(day?.slice(0, 10) ?? '', { zone: 'utc' }));
  if (!first?.isValid || !last?.isValid || !first.hasSame(last, 'year')) return null;
  const unit = isThirdOfMonth(first, last) ? 'month' : isQuarter(first, last) ? 'year' : null;
  if (unit === null) return null;
  const [start, end] = [first.startOf(unit).toISODate(), first.endOf(unit).toISODate()];
  return { ...time, start, end, precision: unit };
}

function isThirdOfMonth(first: DateTime, last: DateTime): boolean {
  if (!first.hasSame(last, 'month') || ![1, 11, 21].includes(first.day)) return false;
  return last.day === (first.day === 21 ? (first.daysInMonth ?? 0) : first.day + 9);
}

function isQuarter(first: DateTime, last: DateTime): boolean {
  const isWhole = first.day === 1 && last.day === last.daysInMonth;
  return isWhole && last.month - first.month === 2 && first.month % 3 === 1;
}
