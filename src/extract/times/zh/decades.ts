/** Centuries and decades: 上世纪90年代, 20世纪80年代末, 九十年代, 本世纪. */
import { DateTime } from 'luxon';
import type { Anchor, Frame } from '../frame.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from '../numerals.js';
import { type Piece, piece, type Rule, rule } from '../piece.js';
import type { Scene } from '../scene.js';

const DECADE = '(?<decade>[1-9]0|[一二三四五六七八九]?十) ?年代';
const RELATIVE = new Map([
  ['上个', -1],
  ['上', -1],
  ['本', 0],
  ['这个', 0],
  ['下个', 1],
  ['下', 1],
]);

function years(scene: Scene, range: { first: number; count: number; anchor: Anchor }): Frame {
  const start = DateTime.fromObject({ year: range.first }, { zone: scene.zone });
  const precision = range.count === 10 ? 'decade' : 'vague';
  return { start, end: start.plus({ year: range.count }), precision, anchor: range.anchor };
}

/** `century` gives the first year of the hundred, or null where it hangs on an unknown publication. */
function decadeOf(century: (scene: Scene) => readonly [number, Anchor] | null, decade: string | undefined): Piece {
  const narrow = (_: Frame | null, scene: Scene): Frame | null => {
    const found = century(scene);
    if (!found) return null;
    const [first, anchor] = found;
    return decade
      ? years(scene, { first: first + parseNumber(decade), count: 10, anchor })
      : years(scene, { first, count: 100, anchor });
  };
  return piece('decade', decade ? 'decade' : 'vague', narrow);
}

function relativeCentury(offset: number, scene: Scene): readonly [number, Anchor] | null {
  if (!scene.publication) return null;
  return [(Math.floor(scene.publication.year / 100) + offset) * 100, 'publication'];
}

/** 90年代 without a century: the last such decade that had begun. */
function lastDecade(decade: string): Piece {
  const value = parseNumber(decade);
  return decadeOf(({ publication }) => {
    if (value >= 30) return [1900, 'none'];
    if (!publication) return null;
    const century = Math.floor(publication.year / 100) * 100;
    return [century + value <= publication.year ? century : century - 100, 'publication'];
  }, decade);
}

export const decadeRules: readonly Rule[] = [
  rule('century', '上本这下', `(?<which>上个?|本|这个|下个?)世纪(?:${DECADE})?`, ({ groups }) => [
    decadeOf((scene) => relativeCentury(RELATIVE.get(groups?.which ?? '') ?? 0, scene), groups?.decade),
  ]),
  rule(
    'century',
    NUMERAL_STARTS,
    `${WHOLE}(?<century>\\d{1,2}|[一二]?十[一二三四五六七八九]?) ?世纪(?:${DECADE}|(?!经济|大厦|福克斯|报))`,
    ({ groups }) => [decadeOf(() => [(parseNumber(groups?.century ?? '') - 1) * 100, 'none'], groups?.decade)],
  ),
  rule('decade', NUMERAL_STARTS, `${WHOLE}${DECADE}`, ({ groups }) => [lastDecade(groups?.decade ?? '')]),
];
