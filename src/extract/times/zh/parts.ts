/** Parts of a year, a month or a decade: 年底, 月初, 上旬, 第三季度, 上半年, 春季, 90年代末. */
import { type Frame, unitFrame, vague } from '../frame.js';
import { ZH } from '../lexicon.js';
import { parseNumber } from '../numerals.js';
import { alternatives, initials, type Narrow, type Piece, piece, type Rule, rule, wordRule } from '../piece.js';
import type { Scene } from '../scene.js';

type Part = readonly [number, number];
/** 三年内 and 一年中 are lengths of time, not this year. */
const NOT_COUNTED = '(?<![\\d一二三四五六七八九十百千两几数多半每整全来 ])';

function cut(frame: Frame, unit: 'day' | 'month' | 'year', [from, to]: Part): Frame {
  const end = frame.start.plus({ [unit]: to });
  return {
    ...frame,
    start: frame.start.plus({ [unit]: from }),
    end: end < frame.end || unit !== 'day' ? end : frame.end,
  };
}

function thisOne(unit: 'month' | 'year', { publication }: Scene): Frame | null {
  return publication && unitFrame(publication, unit, 'publication');
}

/** 底 cuts whatever stands before it: a decade, a year or a month. */
const cutBefore =
  (word: string): Narrow =>
  (frame) => {
    if (frame?.precision === 'decade') return part(frame, 'year', ZH.decadeParts[word]);
    if (frame?.precision === 'year') return part(frame, 'month', ZH.yearParts[word]);
    return frame?.precision === 'month' ? part(frame, 'day', ZH.monthParts[word]) : null;
  };

function part(frame: Frame, unit: 'day' | 'month' | 'year', bounds: Part | undefined): Frame | null {
  return bounds ? vague(cut(frame, unit, bounds)) : null;
}

function ofYear(word: string, scene: Scene, frame: Frame | null): Frame | null {
  const year = frame ?? thisOne('year', scene);
  if (word === '内') return year;
  return year && part(year, 'month', ZH.yearParts[word]);
}

function ofMonth(word: string, scene: Scene, frame: Frame | null): Frame | null {
  const month = frame ?? thisOne('month', scene);
  return month && part(month, 'day', ZH.monthParts[word]);
}

/** Months of a year: 上半年, 第三季度. */
function months(from: number, count: number): Piece {
  return piece('part', count === 3 ? 'quarter' : 'year', (frame, scene) => {
    const year = frame ?? thisOne('year', scene);
    return year && { ...cut(year, 'month', [from, from + count]), precision: count === 3 ? 'quarter' : 'year' };
  });
}

const halves: ReadonlyMap<string, Part> = new Map([
  ['上半年', [0, 6]],
  ['前半年', [0, 6]],
  ['上个半年', [0, 6]],
  ['下半年', [6, 6]],
  ['后半年', [6, 6]],
]);
const halfMonths: ReadonlyMap<string, Part> = new Map([
  ['上半月', [0, 15]],
  ['下半月', [15, 31]],
]);
const tails = [...new Set([...Object.keys(ZH.decadeParts), '底', '末', '初'])];

export const partRules: readonly Rule[] = [
  rule('part-of-year', '年', `${NOT_COUNTED}年(?<part>初|中(?!国|无|东)|底|末|终(?!奖)|内)`, ({ groups }) => [
    piece('part', groups?.part === '内' ? 'year' : 'vague', (frame, scene) => ofYear(groups?.part ?? '', scene, frame)),
  ]),
  rule('part-of-month', '月', `${NOT_COUNTED}月(?<part>初|中(?!国|东|央)|底|末)`, ({ groups }) => [
    piece('week', 'vague', (frame, scene) => ofMonth(groups?.part ?? '', scene, frame)),
  ]),
  rule('ten-days', '上中下', '(?<part>[上中下]旬)', ({ groups }) => [
    piece(
      'week',
      'month',
      (frame) => frame && { ...cut(frame, 'day', ZH.monthParts[groups?.part ?? ''] ?? [0, 31]), precision: 'month' },
      {
        alone: false,
      },
    ),
  ]),
  rule('part', initials(tails), `(?<part>${alternatives(tails)})(?!端|次|尾|级|中|选|审|步|衷|一|席)`, ({ groups }) => [
    piece('week', 'vague', cutBefore(groups?.part ?? ''), { alone: false }),
  ]),
  rule(
    'quarter',
    '第首末一二三四1234',
    '(?:第?(?<n>[一二三四1-4])季度|第(?<m>[一二三四1-4])季(?!节)|(?<w>首|末)季度?(?!节))',
    ({ groups }) => [months((quarterNumber(groups?.n ?? groups?.m, groups?.w) - 1) * 3, 3)],
  ),
  wordRule('half-year', halves, ([from, count]) => [months(from, count)]),
  wordRule('half-month', halfMonths, (bounds) => [
    piece('week', 'month', (frame, scene) => {
      const month = frame ?? thisOne('month', scene);
      return month && { ...cut(month, 'day', bounds), precision: 'month' };
    }),
  ]),
  rule('season', '春夏秋冬', '(?<season>[春夏秋冬])(?:季|天)', ({ groups }) => [
    piece('part', 'vague', (frame) => frame && part(frame, 'month', ZH.seasons[groups?.season ?? '']), {
      alone: false,
    }),
  ]),
];

function quarterNumber(number: string | undefined, word: string | undefined): number {
  if (number !== undefined) return parseNumber(number);
  return word === '末' ? 4 : 1;
}
