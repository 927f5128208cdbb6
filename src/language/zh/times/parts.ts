/** Parts of a year, a month or a decade: 年底, 月初, 上旬, 第三季度, 上半年, 夏天, 90年代末. */
import { vague } from '../../../times/frame.js';
import { type Bounds, cut, cutBefore, monthsOfYear, partPiece, stretchOfMonth } from '../../../times/parts.js';
import { alternatives, dependent, initials, piece, type Rule, rule, wordRule } from '../../../times/piece.js';
import { relative } from '../../../times/pieces.js';
import { mapOf, ZH } from '../../time-words.js';
import { parseNumber } from './numerals.js';

/** 三年内 and 一年中 are lengths of time, not this year. */
const NOT_COUNTED = '(?<![\\d一二三四五六七八九十百千两几数多半每整全来 ])';

const halves = new Map<string, 0 | 6>([
  ['上半年', 0],
  ['前半年', 0],
  ['上个半年', 0],
  ['下半年', 6],
  ['后半年', 6],
]);
const stretches = new Map<string, Bounds>([
  ['上旬', [0, 10]],
  ['中旬', [10, 20]],
  ['下旬', [20, 31]],
]);
const halfMonths = new Map<string, Bounds>([
  ['上半月', [0, 15]],
  ['下半月', [15, 31]],
]);
const parts = mapOf(ZH.parts);
const tails = [...parts.keys()].filter((word) => word !== '中' && word !== '终');

export const partRules: readonly Rule[] = [
  rule(
    'part-of-year',
    { first: '年', source: `${NOT_COUNTED}年(?<part>初|中(?!国|无|东)|底|末|终(?!奖))` },
    ({ groups }) => [partPiece('year', groups?.part === '末' ? 'close' : (parts.get(groups?.part ?? '') ?? 'close'))],
  ),
  rule('within-year', { first: '年', source: `${NOT_COUNTED}年内` }, () => [
    { ...relative('year', 0), narrow: (frame, scene) => frame ?? relative('year', 0).narrow(null, scene) },
  ]),
  rule('part-of-month', { first: '月', source: `${NOT_COUNTED}月(?<part>初|中(?!国|东|央)|底|末)` }, ({ groups }) => [
    partPiece('month', parts.get(groups?.part ?? '') ?? 'end'),
  ]),
  rule(
    'part',
    { first: initials(tails), source: `(?<part>${alternatives(tails)})(?!端|次|尾|级|中|选|审|步|衷|一|席)` },
    ({ groups }) => [dependent(piece('week', 'vague', cutBefore(parts.get(groups?.part ?? '') ?? 'end')))],
  ),
  wordRule('ten-days', { words: stretches }, (bounds) => [dependent(piece('week', 'month', stretchOfMonth(bounds)))]),
  wordRule('half-month', { words: halfMonths }, (bounds) => [piece('week', 'month', stretchOfMonth(bounds))]),
  wordRule('half-year', { words: halves }, (from) => [monthsOfYear(from, 6)]),
  rule(
    'quarter',
    {
      first: '第首末一二三四1234',
      source: '(?:第?(?<n>[一二三四1-4])季度|第(?<m>[一二三四1-4])季(?!节)|(?<word>首|末)季度?(?!节))',
    },
    ({ groups }) => [monthsOfYear((quarterNumber(groups?.n ?? groups?.m, groups?.word) - 1) * 3, 3)],
  ),
  rule('season', { first: '春夏秋冬', source: '(?<season>[春夏秋冬])(?:季|天)' }, ({ groups }) => {
    const bounds = ZH.seasons[groups?.season ?? ''] ?? [0, 12];
    return [dependent(piece('part', 'vague', (frame) => frame && vague(cut(frame, 'month', bounds))))];
  }),
];

function quarterNumber(number: string | undefined, word: string | undefined): number {
  if (number !== undefined) return parseNumber(number);
  return word === '末' ? 4 : 1;
}
