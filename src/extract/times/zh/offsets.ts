/** Counted distances: 两周前, 三天后, 过去两年, 近十年来, 一个多月来, 前两个月, 未来三天. */
import type { DateTime } from 'luxon';
import { type Frame, type Unit, unitFrame, unitsFrame, vague } from '../frame.js';
import { ZH } from '../lexicon.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from '../numerals.js';
import { alternatives, initials, type Piece, piece, type Rule, rule } from '../piece.js';
import type { Scene } from '../scene.js';

/** How many units: exact, or between two bounds (几天, 一个多月). */
interface Amount {
  readonly unit: Unit;
  readonly least: number;
  readonly most: number;
  readonly few?: boolean;
}

const UNIT = `(?<unit>${alternatives(Object.keys(ZH.units))})`;
const NUMBER = '(?:\\d{1,3}(?!\\d)|[一二两三四五六七八九十百]{1,4}|半|几|数)';
const COUNT = `(?<n>${NUMBER}) ?(?:个(?<half>半)|(?<more>[多余])?个?|个(?<more3>[多余])) ?${UNIT}(?<more2>多)?(?<half2>半)?`;
const AGO = '(?:之前|以前|前(?!往|赴|进|线|景|去|来|夕|后|首相|总统|总理))';
const LATER = '(?:之后|以后|后(?!卫|备|方|勤|台|来居))';
const SINCE = '(?:以来|来(?!华|访|京|沪|自|到|电|源|回|得|袭|看|说|临|台|港|往))';
/** 10日前 in digits is before the tenth. */
const NO_DATE = '(?!\\d+ ?日)';
/** 每三天后, 第三天前 are no distances from now. */
const NOT_BEFORE = '(?<!每|第)';

function amountOf({ groups }: RegExpExecArray): Amount {
  const unit = ZH.units[groups?.unit ?? ''] ?? 'day';
  const text = groups?.n ?? '';
  if (ZH.few.words.includes(text)) return { unit, least: ZH.few.least, most: ZH.few.most, few: true };
  const half = groups?.half || groups?.half2 ? 0.5 : 0;
  const count = text === '半' ? 0.5 : parseNumber(text) + half;
  return { unit, least: count, most: groups?.more || groups?.more2 || groups?.more3 ? count + 1 : count };
}

/** Half units are whole ones of a smaller unit. */
const HALVES: Partial<Record<Unit, readonly [Unit, number]>> = {
  year: ['month', 12],
  month: ['day', 30],
  day: ['hour', 24],
  hour: ['minute', 60],
  week: ['day', 7],
};

function shifted(moment: DateTime, unit: Unit, count: number): DateTime {
  const smaller = HALVES[unit];
  return Number.isInteger(count) || !smaller
    ? moment.plus({ [unit]: count })
    : moment.plus({ [smaller[0]]: Math.round(count * smaller[1]) });
}

/** The unit that lies so far away; for an uncertain amount, everything between its bounds. */
function distance(from: Frame, amount: Amount, sign: 1 | -1): Frame {
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

const CLOCK_UNITS: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

/** Hours can be counted only from a publication whose time of day is known. */
function now({ unit }: Amount, { publication, timed }: Scene): Frame | null {
  if (!publication || (CLOCK_UNITS.has(unit) && !timed)) return null;
  return { start: publication, end: publication, precision: 'second', anchor: 'publication' };
}

/** 两星期后 in a story counts from the day told of before; else from the publication. */
function later(amount: Amount, scene: Scene): Frame | null {
  const grain = amount.unit === 'year' || amount.unit === 'month' ? amount.unit : 'day';
  const from = scene.continued(grain) ?? scene.continued('day') ?? now(amount, scene);
  return from && distance(from, amount, 1);
}

/** From so long ago until now, or from now on for so long. */
function rolling(amount: Amount, sign: 1 | -1, scene: Scene): Frame | null {
  const from = now(amount, scene);
  if (!from) return null;
  const edge = shifted(from.start, amount.unit, sign * (amount.few ? amount.most : amount.least));
  const precision = precisionOf(amount);
  if (CLOCK_UNITS.has(amount.unit))
    return sign < 0 ? { ...from, start: edge, precision } : { ...from, end: edge, precision };
  const today = from.start.startOf('day');
  return sign < 0
    ? { ...from, start: edge.startOf('day'), end: today.plus({ day: 1 }), precision }
    : { ...from, start: today.plus({ day: 1 }), end: edge.startOf('day').plus({ day: 1 }), precision };
}

function precisionOf(amount: Amount): Piece['precision'] {
  return amount.least === amount.most ? amount.unit : 'vague';
}

function counted(match: RegExpExecArray, narrow: (amount: Amount, scene: Scene) => Frame | null): Piece[] {
  const amount = amountOf(match);
  return [piece('day', precisionOf(amount), (_, scene) => narrow(amount, scene))];
}

const past = (amount: Amount, scene: Scene): Frame | null => {
  const from = now(amount, scene);
  return from && distance(from, amount, -1);
};

/** 前两年, 下三周: whole calendar units beside this one. */
const beside =
  (sign: 1 | -1) =>
  (amount: Amount, { publication }: Scene): Frame | null => {
    if (!publication || !Number.isInteger(amount.least)) return null;
    const count = amount.most;
    const frame = unitsFrame(publication, amount.unit, [sign < 0 ? -count : 1, count], 'publication');
    return amount.least === amount.most ? frame : vague(frame);
  };

const lead = (words: readonly string[], tail = ''): string => `(?:${alternatives(words)})(?: ?的)? ?${COUNT}${tail}`;
const INSIDE = '(?:以?来|里|内|间|中(?!国|央))?';

export const offsetRules: readonly Rule[] = [
  rule('ago', `${NUMERAL_STARTS}半几数`, `${WHOLE}${NOT_BEFORE}${NO_DATE}${COUNT}${AGO}`, (match) =>
    counted(match, past),
  ),
  rule('later', `${NUMERAL_STARTS}半几数`, `${WHOLE}${NOT_BEFORE}${NO_DATE}${COUNT}${LATER}`, (match) =>
    counted(match, later),
  ),
  rule('since-count', `${NUMERAL_STARTS}半几数`, `${WHOLE}${NOT_BEFORE}${COUNT}${SINCE}`, (match) =>
    counted(match, (amount, scene) => rolling(amount, -1, scene)),
  ),
  rule('past-count', initials(ZH.pastLeads), lead(ZH.pastLeads, INSIDE), (match) =>
    counted(match, (amount, scene) => rolling(amount, -1, scene)),
  ),
  rule('coming-count', initials(ZH.futureLeads), lead(ZH.futureLeads, INSIDE), (match) =>
    counted(match, (amount, scene) => rolling(amount, 1, scene)),
  ),
  rule('units-before', initials(ZH.earlierUnits), lead(ZH.earlierUnits), (match) => counted(match, beside(-1))),
  rule('units-after', initials(ZH.laterUnits), lead(ZH.laterUnits), (match) => counted(match, beside(1))),
];
