/** Counted distances and stretches: how far 两周前 lies back, how far 过去两年 reaches. */
import type { DateTime } from 'luxon';
import { type Frame, isClock, type Unit, unitFrame, unitsFrame, vague } from './frame.js';
import { leading, type Piece, piece } from './piece.js';
import type { Scene } from './scene.js';

/** How many units: exact, or between two bounds (几天, 一个多月). */
export interface Amount {
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
  /** True for 几 and 数, where the larger bound is as likely as the smaller one. */
  readonly few?: boolean;
}

type Sign = 1 | -1;
/** What becomes of an amount when the piece is read. */
type AmountReader = (amount: Amount, scene: Scene) => Frame | null;

/** Half units are whole ones of a smaller unit. */
const HALVES: Partial<Record<Unit, readonly [Unit, number]>> = {
  year: ['month', 12],
  month: ['day', 30],
  day: ['hour', 24],
  hour: ['minute', 60],
  week: ['day', 7],
};

export function counted(amount: Amount, read: AmountReader): Piece {
  return leading(piece('day', precisionOf(amount), (_, scene) => read(amount, scene)));
}

/** 两周前: the unit that lies so far back. */
export const ago: AmountReader = (amount, scene) => {
  const from = now(amount, scene);
  return from && distance(from, amount, -1);
};

/** 两星期后: in a story it counts from the day told of before; else from the publication. Hours later only 将 tells from when. */
export const later: AmountReader = (amount, scene) => {
  if (isClock(amount.unit)) {
    const from = scene.future ? now(amount, scene) : null;
    return from && distance(from, amount, 1);
  }
  const grain = amount.unit === 'year' || amount.unit === 'month' ? amount.unit : 'day';
  const from = scene.continued(grain) ?? scene.continued('day') ?? now(amount, scene);
  return from && distance(from, amount, 1);
};

/** 过去两年: from so long ago until today, or until the day on which it was said: 卫生部门6日称，过去24小时…. */
export const untilNow: AmountReader = (amount, scene) => untilSaid(amount, scene) ?? untilToday(amount, scene);

/** Hours of a day without a clock are as many days as they make up. */
function untilSaid(amount: Amount, scene: Scene): Frame | null {
  const said = scene.saidOn();
  if (!said || (amount.unit !== 'hour' && amount.unit !== 'day')) return null;
  const days = Math.ceil(amount.unit === 'hour' ? amount.most / 24 : amount.most);
  return { ...said, start: said.start.minus({ day: days }), precision: precisionOf({ ...amount, unit: 'day' }) };
}

function untilToday(amount: Amount, scene: Scene): Frame | null {
  const from = now(amount, scene);
  if (!from) return null;
  const start = edge(from, amount, -1);
  if (isClock(amount.unit)) return { ...from, start, precision: precisionOf(amount) };
  return {
    ...from,
    start: start.startOf('day'),
    end: from.end.startOf('day').plus({ day: 1 }),
    precision: precisionOf(amount),
  };
}

/** 未来三天: from tomorrow on. */
export const fromNow: AmountReader = (amount, scene) => {
  const from = now(amount, scene);
  if (!from) return null;
  const end = edge(from, amount, 1);
  if (isClock(amount.unit)) return { ...from, end, precision: precisionOf(amount) };
  const tomorrow = from.start.startOf('day').plus({ day: 1 });
  return { ...from, start: tomorrow, end: end.startOf('day').plus({ day: 1 }), precision: precisionOf(amount) };
};

/** 前两年, 下三周: whole calendar units beside this one. */
export function beside(sign: Sign): AmountReader {
  return (amount, { publication }) => {
    const { unit, most: count } = amount;
    if (!publication || !Number.isInteger(count)) return null;
    const frame = unitsFrame(publication, { unit, from: sign < 0 ? -count : 1, count }, 'publication');
    return { ...frame, precision: precisionOf(amount) };
  };
}

function precisionOf({ unit, least, most }: Amount): Piece['precision'] {
  return least === most ? unit : 'vague';
}

function shifted(moment: DateTime, unit: Unit, count: number): DateTime {
  const smaller = HALVES[unit];
  return Number.isInteger(count) || !smaller
    ? moment.plus({ [unit]: count })
    : moment.plus({ [smaller[0]]: Math.round(count * smaller[1]) });
}

function edge(from: Frame, { unit, least, most, few }: Amount, sign: Sign): DateTime {
  return shifted(from.start, unit, sign * (few ? most : least));
}

/** For an uncertain amount, everything between its bounds. */
function distance(from: Frame, amount: Amount, sign: Sign): Frame {
  const { unit, least, most } = amount;
  const near = unitFrame(shifted(from.start, unit, sign * least), grainOf(amount), from.anchor);
  if (least === most) return near;
  const far = unitFrame(shifted(from.start, unit, sign * most), unit, from.anchor);
  return vague({ ...near, start: sign < 0 ? far.start : near.start, end: sign < 0 ? near.end : far.end });
}

/** 半个月前 is known to the week, 一年半前 to the month. */
function grainOf({ unit, least }: Amount): Unit {
  if (Number.isInteger(least)) return unit;
  return unit === 'month' ? 'week' : (HALVES[unit]?.[0] ?? unit);
}

/** Hours can be counted only from a publication whose time of day is known. */
function now({ unit }: Amount, { publication, timed }: Scene): Frame | null {
  if (!publication || (isClock(unit) && !timed)) return null;
  return { start: publication, end: publication, precision: 'second', anchor: 'publication' };
}
