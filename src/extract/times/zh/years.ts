/** Years: 2025年, 二〇二五年, 08年, 去年, 同年, 民国114年. */
import { DateTime } from 'luxon';
import { unitFrame } from '../frame.js';
import { mapOf, ZH } from '../lexicon.js';
import { NUMERAL_STARTS, parseNumber, SMALL, WHOLE } from '../numerals.js';
import { alternatives, initials, type Piece, piece, type Rule, rule, wordRule } from '../piece.js';

/** After these a number of years is a length of time. */
const NO_LENGTH = '(?<!近|约|超过|长达|逾|距今|满|共|历时|每|第)';
const FOUR = '(?:[12]\\d{3}(?!\\d)|[一二][零〇一二三四五六七八九]{3}|[一二两]千[零〇][一二三四五六七八九十]{1,3})';
const TWO = '(?:\\d{2}|[零〇一二三四五六七八九]{2})';
const TO = ' ?(?:[-–—~～至到]|——) ?';
/** Two digits up to this are of this century. */
const NEWEST_SHORT_YEAR = 49;

/** A year named by its number. */
export function calendarYear(year: number): Piece {
  return piece('year', 'year', (_, { zone }) => unitFrame(DateTime.fromObject({ year }, { zone }), 'year', 'none'));
}

/** A year counted from that of the publication. */
export function relativeYear(offset: number): Piece {
  return piece('year', 'year', (_, { publication }) => {
    return publication && unitFrame(publication.plus({ year: offset }), 'year', 'publication');
  });
}

function anaphoricYear(offset: number): Piece {
  const narrow: Piece['narrow'] = (_, scene) => {
    const previous = scene.previous('year');
    return previous && unitFrame(previous.start.plus({ year: offset }), 'year', 'previous');
  };
  return piece('year', 'year', narrow, { open: true });
}

/** 这一年 is the year told of, or this one. */
const thisYear = piece('year', 'year', (_, scene) => {
  return anaphoricYear(0).narrow(null, scene) ?? relativeYear(0).narrow(null, scene);
});

function shortYear(text: string): Piece {
  const short = parseNumber(text);
  return calendarYear(short <= NEWEST_SHORT_YEAR ? 2000 + short : 1900 + short);
}

const eras = Object.keys(ZH.eras);

export const yearRules: readonly Rule[] = [
  rule(
    'year',
    NUMERAL_STARTS,
    `${WHOLE}${NO_LENGTH}(?<year>${FOUR})(?: ?年(?!代|级|多|(?:来)?的?历史|间隔|期)|(?=${TO}${FOUR} ?年))`,
    ({ groups }) => [calendarYear(parseNumber(groups?.year ?? ''))],
  ),
  rule('short-year', NUMERAL_STARTS, `${WHOLE}(?<year>${TWO}) ?年(?= ?${SMALL} ?月)`, ({ groups }) => [
    shortYear(groups?.year ?? ''),
  ]),
  rule('short-year', '0零〇', `${WHOLE}(?<year>[0零〇](?:\\d|[一二三四五六七八九])) ?年(?!代|级)`, ({ groups }) => [
    shortYear(groups?.year ?? ''),
  ]),
  rule(
    'era-year',
    initials(eras),
    `(?<era>${alternatives(eras)}) ?(?<year>元|\\d{1,3}|[一二三四五六七八九十百]{1,5}) ?年(?!代|间)`,
    ({ groups }) => [calendarYear((ZH.eras[groups?.era ?? ''] ?? 0) + parseNumber(groups?.year ?? ''))],
  ),
  wordRule('relative-year', mapOf(ZH.years), (offset) => [relativeYear(offset)]),
  rule('this-year', '这', '这一年', () => [thisYear]),
  wordRule('anaphoric-year', mapOf(ZH.yearsAnaphoric), (offset) => [anaphoricYear(offset)]),
];
