/** English dates: 10 October 2020, April 12, in July, on Saturday, between 2018 and 2023, the 1990s. */
import { century, decadePiece } from '../../../times/decade.js';
import { alternatives, dependent, initials, type Piece, type Rule, rule } from '../../../times/piece.js';
import { calendarDay, calendarMonth, calendarYear, weekday } from '../../../times/pieces.js';
import { EN } from '../../time-words.js';

const DIGITS = '0123456789';
const months = Object.keys(EN.months);
const weekdays = Object.keys(EN.weekdays);
/** March, May and April are a verb and names as well: alone they are months only after a preposition. */
const plainMonths = months.filter((name) => name.length > 3 && !EN.monthsAlsoWords.includes(name));

/** Not inside a word or a larger number. */
const START = '(?<![\\p{L}\\d.,$£€])';
const prepositions = EN.beforeDates.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
const PREPOSITION = `(?<=\\b(?:${alternatives(prepositions)})[ -])`;
const MONTH = `(?<month>${alternatives(months)})\\b(?:\\.(?=,? \\d))?`;
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\b(?![:.%]\\d)';
const YEAR = '(?<year>(?:19|20)\\d{2})\\b(?![-,.]?\\d|%)';

function date({ groups }: RegExpExecArray): Piece[] {
  const year = groups?.year ? [calendarYear(Number(groups.year))] : [];
  const day = groups?.day ? [calendarDay(Number(groups.day))] : [];
  return [...year, calendarMonth(EN.months[groups?.month ?? ''] ?? 1), ...day];
}

export const englishDateRules: readonly Rule[] = [
  rule('day-month', { first: DIGITS, source: `${START}${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?` }, date),
  rule('month-day', { first: initials(months), source: `${START}${MONTH} ${DAY}(?:,? ${YEAR})?` }, date),
  rule('month-year', { first: initials(months), source: `${START}${MONTH},? (?:of )?${YEAR}` }, date),
  rule('month', { first: initials(plainMonths), source: `${START}(?<month>${alternatives(plainMonths)})\\b` }, date),
  rule(
    'month',
    {
      first: initials(EN.monthsAlsoWords),
      source: `${PREPOSITION}(?<month>${alternatives(EN.monthsAlsoWords)})\\b(?! \\p{Lu})`,
    },
    date,
  ),
  rule(
    'weekday',
    { first: initials(weekdays), source: `${START}(?<day>${alternatives(weekdays)})\\b(?! Times| Post| Mail)` },
    ({ groups }) => [weekday(EN.weekdays[groups?.day ?? ''] ?? 1)],
  ),
  rule(
    'year',
    { first: DIGITS, source: `${PREPOSITION}${YEAR}(?! (?:people|men|women|dollars))` },
    ({ groups, input, index }) => {
      const year = calendarYear(Number(groups?.year));
      return [/\b(?:and|to) $/.test(input.slice(Math.max(0, index - 4), index)) ? dependent(year) : year];
    },
  ),
  rule('decade', { first: DIGITS, source: `${START}(?<century>19|20)(?<decade>\\d0)s\\b` }, ({ groups }) => [
    decadePiece(century(Number(groups?.century) * 100), { from: Number(groups?.decade), count: 10 }),
  ]),
];
