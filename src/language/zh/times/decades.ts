/** Centuries and decades: 上世纪90年代, 20世纪80年代末, 1980年代, 九十年代, 本世纪. */
import { century, decadePiece, lastCenturyOf, relativeCentury, type Stretch } from '../../../times/decade.js';
import { type Rule, rule } from '../../../times/piece.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from './numerals.js';

/** 90年代, 七八十年代. */
const DECADE = '(?<decade>[1-9]0|[一二三四五六七八九]?十|(?<pair>[一二三四五六七八])[二三四五六七八九]十) ?年代';
const RELATIVE = new Map([
  ['上', -1],
  ['下', 1],
]);

function stretch({ groups }: RegExpExecArray): Stretch | undefined {
  if (groups?.pair) return { from: parseNumber(groups.pair) * 10, count: 20 };
  return groups?.decade ? { from: parseNumber(groups.decade), count: 10 } : undefined;
}

export const decadeRules: readonly Rule[] = [
  rule('century', { first: '上本这下', source: `(?<which>[上本这下])个?世纪(?:${DECADE})?` }, (match) => [
    decadePiece(relativeCentury(RELATIVE.get(match.groups?.which ?? '') ?? 0), stretch(match)),
  ]),
  rule(
    'century',
    {
      first: NUMERAL_STARTS,
      source: `${WHOLE}(?<century>\\d{1,2}|[一二]?十[一二三四五六七八九]?) ?世纪(?:${DECADE}|(?!经济|大厦|福克斯|报))`,
    },
    (match) => [decadePiece(century((parseNumber(match.groups?.century ?? '') - 1) * 100), stretch(match))],
  ),
  rule(
    'full-decade',
    { first: NUMERAL_STARTS, source: `${WHOLE}(?<year>[12]\\d{2}0|[一二][零〇一二三四五六七八九]{2}[零〇]) ?年代` },
    ({ groups }) => {
      const year = parseNumber(groups?.year ?? '');
      return [decadePiece(century(year - (year % 100)), { from: year % 100, count: 10 })];
    },
  ),
  rule('decade', { first: NUMERAL_STARTS, source: `${WHOLE}${DECADE}` }, (match) => {
    const years = stretch(match);
    return years ? [decadePiece(lastCenturyOf(years.from), years)] : [];
  }),
];
