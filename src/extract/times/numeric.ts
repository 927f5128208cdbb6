/** Dates in digits, the same in every language: 2020-09-17, 2020/12/1, 2010.01.29, 31/10/2019. */
import { DateTime } from 'luxon';
import { dateFrame, unitFrame } from '../../times/frame.js';
import { type Piece, piece, type Rule, rule } from '../../times/piece.js';

const DIGITS = '0123456789';

function fullDate(year: number, month: number, day: number): Piece {
  const narrow: Piece['narrow'] = (_, { zone }) =>
    dateFrame(DateTime.fromObject({ year, month, day }, { zone }), 'none');
  return { ...piece('day', 'day', narrow), named: 'year' };
}

/** 31/10/2019 can be read one way only; 1/2/2020 says no more than its year. */
function dayAndMonth(a: number, b: number, year: number): Piece[] {
  if (a === b || b > 12) return [fullDate(year, a, b)];
  if (a > 12) return [fullDate(year, b, a)];
  return [piece('year', 'year', (_, { zone }) => unitFrame(DateTime.fromObject({ year }, { zone }), 'year', 'none'))];
}

export const numericRules: readonly Rule[] = [
  rule(
    'iso-date',
    {
      first: DIGITS,
      source:
        '(?<![\\d.\\/])(?<year>1[5-9]\\d{2}|20\\d{2})(?<dash>[-\\/.])(?<month>1[0-2]|0?[1-9])\\k<dash>(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d|[\\/.]\\d|-(?!\\d{4}))',
    },
    ({ groups }) => [fullDate(Number(groups?.year), Number(groups?.month), Number(groups?.day))],
  ),
  rule(
    'day-first-date',
    {
      first: DIGITS,
      source:
        '(?<![\\d.\\/-])(?<a>\\d{1,2})(?<dash>[-\\/.])(?<b>\\d{1,2})\\k<dash>(?<year>(?:19|20)\\d{2})(?![\\d\\/])',
    },
    ({ groups }) => dayAndMonth(Number(groups?.a), Number(groups?.b), Number(groups?.year)),
  ),
];
