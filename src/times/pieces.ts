/** The pieces that every language has: a numbered year, month or day, a weekday, and units counted from here or from there. */
import { DateTime } from 'luxon';
import { dayIn, monthIn, weekdayIn } from './calendar.js';
import { type Frame, unitFrame } from './frame.js';
import { type Piece, piece, unresolvable } from './piece.js';
import type { Scene } from './scene.js';

export function calendarYear(year: number): Piece {
  return piece('year', 'year', (_, { zone }) => unitFrame(DateTime.fromObject({ year }, { zone }), 'year', 'none'));
}

export function calendarMonth(month: number): Piece {
  return piece('month', 'month', (frame, scene) => monthIn(frame, month, scene));
}

export function calendarDay(day: number): Piece {
  return piece('day', 'day', (frame, scene) => dayIn(frame, day, scene));
}

export function weekday(day: number): Piece {
  return piece('weekday', 'day', (frame, scene) => weekdayIn(frame, day, scene));
}

/** The units that words count one by one: 去年, 上个月, 下周, 昨天. */
export type CountedUnit = 'year' | 'month' | 'week' | 'day';

/** The unit of the publication, or so many before or after it. */
export function thisUnit(unit: CountedUnit | 'quarter', offset: number, { publication }: Scene): Frame | null {
  return publication && unitFrame(publication.startOf(unit).plus({ [unit]: offset }), unit, 'publication');
}

export function relative(unit: CountedUnit, offset: number): Piece {
  return piece(unit, unit, (frame, scene) => {
    const found = thisUnit(unit, offset, scene);
    if (unit !== 'month' || !frame || !found) return found;
    return unitFrame(found.start.set({ year: frame.start.year }), 'month', found.anchor);
  });
}

/** The unit of an earlier mention, or so many before or after it: 同年, 翌日. After a day, 当天 adds nothing. */
export function anaphoric(unit: 'year' | 'month' | 'day', offset: number): Piece {
  const narrow: Piece['narrow'] = (frame, scene) => {
    if (frame) return frame.precision === unit && offset === 0 ? frame : null;
    const previous = scene.previous(unit);
    if (!previous) return null;
    const from = offset > 0 ? previous.end.minus({ second: 1 }) : previous.start;
    return unitFrame(from.startOf(unit).plus({ [unit]: offset }), unit, 'previous');
  };
  return unresolvable(piece(unit, unit, narrow));
}

/** The day with that number nearest to a day counted from the publication: 昨（12）日. */
export function numberedDay(offset: number, day: number): Piece {
  return piece('day', 'day', (_, scene) => {
    const near = thisUnit('day', offset, scene);
    return near && dayIn(null, day, { ...scene, near });
  });
}
