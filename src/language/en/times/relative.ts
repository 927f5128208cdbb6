/** English times that count from here or from there: yesterday, last week, two days later, earlier this month. */
import { type Amount, ago, counted, fromNow, later, untilNow } from '../../../times/amount.js';
import { dayPart } from '../../../times/clock.js';
import { unitFrame } from '../../../times/frame.js';
import { type PartName, partOf } from '../../../times/parts.js';
import {
  alternatives,
  dependent,
  initials,
  leading,
  type Piece,
  piece,
  type Rule,
  rule,
  type Shape,
  unresolvable,
} from '../../../times/piece.js';
import { anaphoric, type CountedUnit, relative, thisUnit } from '../../../times/pieces.js';
import { EN } from '../../time-words.js';

const START = '(?<![\\p{L}\\d])';
const NUMBER = `(?<n>\\d{1,3}|${alternatives(Object.keys(EN.numbers))})`;
const UNIT = `(?<unit>${alternatives(Object.keys(EN.units))})s?`;

/** Listed words, as they stand or with a capital. */
function words<T>(record: Readonly<Record<string, T>>, tail = '\\b'): Shape {
  const list = Object.keys(record);
  return shape(list, `(?<word>${alternatives(list)})${tail}`);
}

function shape(starts: readonly string[], source: string): Shape {
  const first = initials(starts).flatMap((letter) => [letter, letter.toUpperCase()]);
  return { first, source: `${START}${source}`, ignoreCase: true };
}

function lookUp<T>(record: Readonly<Record<string, T>>, text: string | undefined): T | undefined {
  return record[(text ?? '').toLowerCase()];
}

function amount({ groups }: RegExpExecArray): Amount {
  const count = lookUp(EN.numbers, groups?.n) ?? Number(groups?.n);
  return { unit: lookUp(EN.units, groups?.unit) ?? 'day', least: count, most: count };
}

function calendarUnit(text: string | undefined): CountedUnit {
  const unit = text?.toLowerCase();
  return unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day';
}

/** "earlier this month" ends today, "later this month" begins there. */
function sideOfUnit(side: string | undefined, unit: CountedUnit): Piece {
  return piece(unit, unit, (_, scene) => {
    const whole = thisUnit(unit, 0, scene);
    const today = thisUnit('day', 0, scene);
    if (!whole || !today) return null;
    return side?.toLowerCase() === 'earlier' ? { ...whole, end: today.end } : { ...whole, start: today.start };
  });
}

/** "late" and "the end of" cut what follows them. */
function cutting(name: PartName): Piece {
  return { ...dependent(piece('week', 'vague', (frame) => frame && partOf(frame, name))), cuts: true };
}

const weekend = (offset: number): Piece =>
  piece('day', 'day', (_, scene) => {
    const week = thisUnit('week', offset, scene);
    return week && { ...unitFrame(week.start.plus({ day: 5 }), 'day', week.anchor), end: week.end };
  });

const numbers = [...Object.keys(EN.numbers), ...'0123456789'];

export const englishRelativeRules: readonly Rule[] = [
  rule('relative-day', words(EN.days), ({ groups }) => [relative('day', lookUp(EN.days, groups?.word) ?? 0)]),
  rule('part-of-relative-day', words(EN.daysWithPart), ({ groups }) => {
    const [offset, part] = lookUp(EN.daysWithPart, groups?.word) ?? [0, 'morning'];
    return [relative('day', offset), dayPart(EN.dayParts[part] ?? 'night')];
  }),
  rule('day-part', words(EN.dayParts), ({ groups }) => [dayPart(lookUp(EN.dayParts, groups?.word) ?? 'night')]),
  rule('anaphoric-day', words(EN.daysAnaphoric), ({ groups }) => [
    anaphoric('day', lookUp(EN.daysAnaphoric, groups?.word) ?? 0),
  ]),
  rule('anaphoric-unit', shape(['later', 'that'], '(?:later )?that (?<unit>month|year)\\b'), ({ groups }) => [
    anaphoric(groups?.unit?.toLowerCase() === 'year' ? 'year' : 'month', 0),
  ]),
  rule('relative-unit', words(EN.shifts, ' (?<unit>week|month|year)\\b'), ({ groups }) => [
    relative(calendarUnit(groups?.unit), lookUp(EN.shifts, groups?.word) ?? 0),
  ]),
  rule('relative-weekend', words(EN.shifts, ' weekend\\b'), ({ groups }) => [
    weekend(lookUp(EN.shifts, groups?.word) ?? 0),
  ]),
  rule(
    'side-of-unit',
    shape(['earlier', 'later'], '(?<side>earlier|later) this (?<unit>week|month|year)\\b'),
    ({ groups }) => [sideOfUnit(groups?.side, calendarUnit(groups?.unit))],
  ),
  rule('this-unit', shape(['the'], '(?<=end of |middle of |beginning of )the (?<unit>month|year)\\b'), ({ groups }) => [
    relative(calendarUnit(groups?.unit), 0),
  ]),
  rule('part', words(EN.parts, '(?=[ -])'), ({ groups }) => [cutting(lookUp(EN.parts, groups?.word) ?? 'end')]),
  rule('ago', shape(numbers, `${NUMBER} ${UNIT} ago\\b`), (match) => [counted(amount(match), ago)]),
  rule('later', shape(numbers, `${NUMBER} ${UNIT} later\\b`), (match) => [counted(amount(match), later)]),
  rule('past-count', shape(['the', 'past', 'last'], `(?:the )?(?:past|last) ${NUMBER} ${UNIT}\\b`), (match) => [
    counted(amount(match), untilNow),
  ]),
  rule('coming-count', shape(['the', 'next', 'coming'], `(?:the )?(?:next|coming) ${NUMBER} ${UNIT}\\b`), (match) => [
    counted(amount(match), fromNow),
  ]),
  rule('open', shape(EN.open, `(?:${alternatives(EN.open)})\\b`), () => [
    leading(unresolvable(piece('day', 'vague', () => null))),
  ]),
];
