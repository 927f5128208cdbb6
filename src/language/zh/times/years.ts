/** Years: 2025年, 二〇二五年, 08年, 去年, 同年, 民国114年. */

import { alternatives, initials, type Piece, piece, type Rule, rule, wordRule } from '../../../times/piece.js';
import { anaphoric, calendarYear, relative } from '../../../times/pieces.js';
import { mapOf, ZH } from '../../time-words.js';
import { NUMERAL_STARTS, parseNumber, SMALL, WHOLE } from './numerals.js';

/** After these a number of years is a length of time. */
const NO_LENGTH = '(?<!近|约|超过|长达|逾|距今|满|共|历时|每|第)';
const FOUR = '(?:[12]\\d{3}(?!\\d)|[一二][零〇一二三四五六七八九]{3}|[一二两]千[零〇][一二三四五六七八九十]{1,3})';
const TWO = '(?:\\d{2}|[零〇一二三四五六七八九]{2})';
const TO = ' ?(?:[-–—~～至到]|——) ?';
/** Two digits up to this are of this century. */
const NEWEST_SHORT_YEAR = 49;

/** 这一年 is the year told of, or this one. */
const thisYear = piece('year', 'year', (_, scene) => {
  return anaphoric('year', 0).narrow(null, scene) ?? relative('year', 0).narrow(null, scene);
});

function shortYear(text: string): Piece {
  const short = parseNumber(text);
  return calendarYear(short <= NEWEST_SHORT_YEAR ? 2000 + short : 1900 + short);
}

const eras = Object.keys(ZH.eras);

export const yearRules: readonly Rule[] = [
  rule(
    'year',
    {
      first: NUMERAL_STARTS,
      source: `${WHOLE}${NO_LENGTH}(?<year>${FOUR})(?: ?年(?!代|级|多|(?:来)?的?历史|间隔|期)|(?=${TO}${FOUR} ?年))`,
    },
    ({ groups }) => [calendarYear(parseNumber(groups?.year ?? ''))],
  ),
  rule('year-of-our-era', { first: '公', source: '公元 ?(?<year>\\d{1,4}) ?年' }, ({ groups }) => [
    calendarYear(Number(groups?.year)),
  ]),
  rule(
    'short-year',
    { first: NUMERAL_STARTS, source: `${WHOLE}(?<year>${TWO}) ?年(?= ?${SMALL} ?月)` },
    ({ groups }) => [shortYear(groups?.year ?? '')],
  ),
  rule(
    'short-year',
    { first: '0零〇', source: `${WHOLE}(?<year>[0零〇](?:\\d|[一二三四五六七八九])) ?年(?!代|级)` },
    ({ groups }) => [shortYear(groups?.year ?? '')],
  ),
  // 107年4月: three digits and a month are a year of the Republic, as Taiwan counts them.
  rule(
    'republic-year',
    { first: '1１', source: `${WHOLE}${NO_LENGTH}(?<year>1[0-3]\\d) ?年(?= ?(?:${SMALL} ?月|度|底|初|第))` },
    ({ groups }) => [calendarYear((ZH.eras.民国 ?? 0) + Number(groups?.year))],
  ),
  rule(
    'era-year',
    {
      first: initials(eras),
      source: `(?<era>${alternatives(eras)}) ?(?<year>元|\\d{1,3}|[一二三四五六七八九十百]{1,5}) ?年(?!代|间)`,
    },
    ({ groups }) => [calendarYear((ZH.eras[groups?.era ?? ''] ?? 0) + parseNumber(groups?.year ?? ''))],
  ),
  wordRule('relative-year', { words: mapOf(ZH.years) }, (offset) => [relative('year', offset)]),
  rule('this-year', { first: '这', source: '这一年' }, () => [thisYear]),
  wordRule('anaphoric-year', { words: mapOf(ZH.yearsAnaphoric) }, (offset) => [anaphoric('year', offset)]),
];
