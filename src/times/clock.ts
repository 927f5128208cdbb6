/** Parts of the day and times of day, whatever language names them. */
import type { DateTime } from 'luxon';
import { type DayPart, type Frame, unitFrame } from './frame.js';
import { dependent, type Piece, piece } from './piece.js';
import type { Scene } from './scene.js';

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
}

/** Names the part of the day in which a following hour is counted; without an hour the day stays as it is. */
export function dayPart(part: DayPart): Piece {
  return dependent(
    piece('dayPart', 'day', (frame, scene) => {
      const day = frame ?? thatDay(scene);
      return day?.precision === 'day' ? { ...day, dayPart: part } : null;
    }),
  );
}

export function clockPiece(clock: Clock): Piece {
  const precision = clock.second !== null ? 'second' : clock.minute !== null ? 'minute' : 'hour';
  return piece('clock', precision, (frame, scene) => {
    const day = frame ?? thatDay(scene);
    if (day?.precision !== 'day' || clock.hour > 24 || (clock.minute ?? 0) > 59) return null;
    const hour = frame ? hourOf(clock.hour, day.dayPart) : laterHour(clock, scene.following);
    const start = at(day.start, { ...clock, hour });
    return { start, end: start.plus({ [precision]: 1 }), precision, anchor: day.anchor };
  });
}

/** Set on the clock and not counted from midnight, since some days have 23 or 25 hours. */
function at(day: DateTime, { hour, minute, second }: Clock): DateTime {
  const time = { hour: hour % 24, minute: minute ?? 0, second: second ?? 0, millisecond: 0 };
  return day.plus({ day: Math.floor(hour / 24) }).set(time);
}

/** An hour without a day belongs to the range, to the day told of in this paragraph, or to the day of publication. */
function thatDay(scene: Scene): Frame | null {
  const { following, publication } = scene;
  if (following) return unitFrame(following.start, 'day', following.anchor);
  return scene.continued('day') ?? (publication && unitFrame(publication, 'day', 'publication'));
}

/** 晚1时 and 晚12时 are past midnight. */
function hourOf(hour: number, part: DayPart | undefined): number {
  if (part === 'afternoon' || (part === 'noon' && hour < 10)) return hour < 12 ? hour + 12 : hour;
  if (part !== 'night') return hour;
  if (hour < 5 || hour === 12) return (hour % 12) + 24;
  return hour < 12 ? hour + 12 : hour;
}

/** 下午2时至4时: the second hour is in the afternoon too; 晚11时至2时 ends on the next day. */
function laterHour({ hour, minute }: Clock, following: Frame | undefined): number {
  if (!following) return hour;
  const from = following.start.hour + following.start.minute / 60;
  const until = hour + (minute ?? 0) / 60;
  if (until >= from) return hour;
  return from >= 12 && hour < 12 && until + 12 > from ? hour + 12 : hour + 24;
}
