/** Centuries and decades: 上世纪90年代, 20世纪80年代末, 九十年代, 本世纪. */
import { century, decadePiece, lastCenturyOf, relativeCentury } from '../decade.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from '../numerals.js';
import { type Rule, rule } from '../piece.js';

const DECADE = '(?<decade>[1-9]0|[一二三四五六七八九]?十) ?年代';
const RELATIVE = new Map([
  ['上', -1],
  ['下', 1],
]);

function decade(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseNumber(text);
}

export const decadeRules: readonly Rule[] = [
  rule('century', { first: '上本这下', source: `(?<which>[上本这下])个?世纪(?:${DECADE})?` }, ({ groups }) => [
    decadePiece(relativeCentury(RELATIVE.get(groups?.which ?? '') ?? 0), decade(groups?.decade)),
  ]),
  rule(
    'century',
    {
      first: NUMERAL_STARTS,
      source: `${WHOLE}(?<century>\\d{1,2}|[一二]?十[一二三四五六七八九]?) ?世纪(?:${DECADE}|(?!经济|大厦|福克斯|报))`,
    },
    ({ groups }) => [decadePiece(century((parseNumber(groups?.century ?? '') - 1) * 100), decade(groups?.decade))],
  ),
  rule('decade', { first: NUMERAL_STARTS, source: `${WHOLE}${DECADE}` }, ({ groups }) => {
    const number = parseNumber(groups?.decade ?? '');
    return [decadePiece(lastCenturyOf(number), number)];
  }),
];
