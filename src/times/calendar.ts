/** Completes dates that leave out their year or month, the way a reader of news does. */
import type { DateTime } from 'luxon';
import { dateFrame, type Frame, unitFrame } from './frame.js';
import type { Scene } from './scene.js';

/** A month further ahead than this, with no sign of the future, is last year's. */
const AHEAD = { day: 122 };

/** A month within a year, or without one: that of the range, of the sentence, or of the year of publication. */
export function monthIn(frame: Frame | null, month: number, scene: Scene): Frame | null {
  const of = (base: Frame, years = 0): Frame =>
    unitFrame(base.start.plus({ year: years }).set({ month, day: 1 }), 'month', base.anchor);
  if (frame) return of(frame);
  const { following, near, publication } = scene;
  if (following) return firstNotBefore([of(following), of(following, 1)], following.start);
  if (near)
    return nearest(
      [-1, 0, 1].map((years) => of(near, years)),
      near.start,
    );
  const continued = scene.continued('year');
  if (continued && continued.start.year !== publication?.year) return goneOn(continued, of, publication);
  if (!publication) return null;
  const year = unitFrame(publication, 'year', 'publication');
  return of(year, yearShift(of(year), publication, scene.future));
}

/** 去年11月签约，2月开工: a story goes forward, so an earlier month is the next year's if that has come. */
function goneOn(told: Frame, of: (base: Frame, years?: number) => Frame, publication: DateTime | null): Frame {
  const isMonth = told.precision === 'month' || told.precision === 'day';
  const [same, next] = [of(told), of(told, 1)];
  return isMonth && same.end <= told.start && publication && next.start <= publication ? next : same;
}

function yearShift(month: Frame, publication: DateTime, future: boolean): number {
  if (future) return month.end <= publication ? 1 : 0;
  return month.start > publication.plus(AHEAD) ? -1 : 0;
}

/** A day of the month within a month, or without one: that of the range, of the sentence, or the nearest in time. */
export function dayIn(frame: Frame | null, day: number, scene: Scene): Frame | null {
  const of = (base: Frame, months = 0): Frame | null => {
    const first = base.start.startOf('month').plus({ month: months });
    return first.daysInMonth !== undefined && day <= first.daysInMonth
      ? dateFrame(first.set({ day }), base.anchor)
      : null;
  };
  if (frame?.precision === 'day') return frame.start.day === day ? frame : null;
  if (frame) return frame.precision === 'month' ? of(frame) : null;
  const { following, near, publication } = scene;
  if (following) return firstNotBefore([of(following), of(following, 1)], following.start);
  if (near)
    return nearest(
      [-1, 0, 1].map((months) => of(near, months)),
      near.start,
    );
  const continued = scene.continued('month');
  if (continued) return of(continued);
  if (!publication) return null;
  const today = unitFrame(publication, 'day', 'publication');
  const months = scene.future ? [0, 1, 2] : [0, -1, -2];
  const found = months.map((shift) => of(today, shift));
  return (
    found.find((each) => each !== null && (scene.future ? each.start >= today.start : each.start <= today.start)) ??
    null
  );
}

/** A weekday of a week, or without one: the last one up to the publication, or the next where the clause looks ahead. */
export function weekdayIn(frame: Frame | null, weekday: number, scene: Scene): Frame | null {
  if (frame?.precision === 'day') return frame;
  if (frame) return frame.precision === 'week' ? dateFrame(frame.start.plus({ day: weekday - 1 }), frame.anchor) : null;
  const { following, near, publication } = scene;
  if (following) return dateFrame(ahead(following.start, weekday), following.anchor);
  if (near) return dateFrame(near.start.startOf('week').plus({ day: weekday - 1 }), near.anchor);
  if (!publication) return null;
  const day = ahead(publication, weekday);
  const past = day.hasSame(publication, 'day') ? day : day.minus({ week: 1 });
  return dateFrame(scene.future ? day : past, 'publication');
}

function ahead(from: DateTime, weekday: number): DateTime {
  return from.plus({ day: (weekday - from.weekday + 7) % 7 });
}

/** The candidate whose start lies nearest to a moment. */
export function nearest(candidates: readonly (Frame | null)[], moment: DateTime): Frame | null {
  const distance = (frame: Frame): number => Math.abs(frame.start.toMillis() - moment.toMillis());
  const valid = candidates.filter((frame) => frame !== null);
  return valid.reduce<Frame | null>((best, frame) => (best && distance(best) <= distance(frame) ? best : frame), null);
}

function firstNotBefore(candidates: readonly (Frame | null)[], moment: DateTime): Frame | null {
  return candidates.find((frame) => frame !== null && frame.end > moment) ?? null;
}

/** The nth of a weekday in a month; the last one where `nth` is -1. */
export function nthWeekday(month: Frame, nth: number, weekday: number): Frame | null {
  if (nth < 0) {
    const last = month.end.minus({ day: 1 });
    return dateFrame(last.minus({ day: (last.weekday - weekday + 7) % 7 }), month.anchor);
  }
  const day = ahead(month.start, weekday).plus({ week: nth - 1 });
  return day.hasSame(month.start, 'month') ? dateFrame(day, month.anchor) : null;
}
