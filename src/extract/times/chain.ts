/** Reads neighbouring pieces into one chain: 去年 + 12月 + 1日 + 晚 + 8时. */
import type { Span } from '../../../graph/model/index.js';
import { englishRules } from '../../language/en/times/index.js';
import { chineseRules } from '../../language/zh/times/index.js';
import { BEFORE_PART, YEAR } from '../../language/zh/times/joins.js';
import { dependent, fold, LEVEL, type Piece, piece, type Rule } from '../../times/piece.js';
import { calendarDay, calendarMonth } from '../../times/pieces.js';
import { opening } from '../rules/pattern.js';
import { isLength } from './counted.js';
import { numericRules } from './numeric.js';

/** A chain of pieces and where it ends. */
export interface Chain {
  readonly pieces: readonly Piece[];
  readonly end: number;
}

const RULES = byFirstCharacter([...chineseRules, ...numericRules, ...englishRules]);
const gap = opening([{ maybe: [' '] }, { maybe: BEFORE_PART }, { maybe: [' '] }]);
const comma = opening([[',', '，'], { maybe: [' '] }]);
const SLASHED = /(\d{1,2})\/(\d{1,2})/y;

function byFirstCharacter(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const character of rule.first) index.set(character, [...(index.get(character) ?? []), rule]);
  }
  return index;
}

/** The longest chain at a place; null where no time begins. */
export function readChain(text: string, at: number): Chain | null {
  const chain = readPieces(text, at);
  return chain && stands(chain.pieces) && !headless(text, at, chain.pieces) ? chain : null;
}

/** A chain that may need what stands before it: the second half of a range. */
export function readPieces(text: string, at: number): Chain | null {
  return grow(text, matchPieces(text, at, []), nextOrBracket);
}

function grow(text: string, first: Chain | null, next: (text: string, chain: Chain) => Chain | null): Chain | null {
  let chain = first;
  for (let more = chain && next(text, chain); chain && more; more = next(text, chain)) {
    chain = { pieces: [...chain.pieces, ...more.pieces], end: more.end };
  }
  return chain;
}

/** 十一月 of a year that could not be read (神龙元年十一月) is not this year's. */
function headless(text: string, at: number, [first]: readonly Piece[]): boolean {
  return text.charAt(at - 1) === YEAR && (first?.level ?? 0) >= LEVEL.month && (first?.level ?? 0) <= LEVEL.day;
}

function nextOrBracket(text: string, chain: Chain): Chain | null {
  return matchPieces(text, chain.end, chain.pieces) ?? readBracket(text, chain) ?? nextAfterGap(text, chain);
}

function nextPiece(text: string, chain: Chain): Chain | null {
  return matchPieces(text, chain.end, chain.pieces) ?? nextAfterGap(text, chain);
}

function nextAfterGap(text: string, chain: Chain): Chain | null {
  return matchAfterGap(text, chain) ?? matchAfterComma(text, chain);
}

/** 2024年 12月, 昨日大约3时; but a word such as 来 opens only what it touches. */
function matchAfterGap(text: string, { pieces, end }: Chain): Chain | null {
  const next = matchPieces(text, end + gap(text, end).length, pieces);
  return next?.pieces[0]?.level === LEVEL.bound ? null : next;
}

/** 星期日，2月10日 is one date; any other comma ends a time. */
function matchAfterComma(text: string, { pieces, end }: Chain): Chain | null {
  const after = end + comma(text, end).length;
  if (after === end) return null;
  const next = matchPieces(text, after, pieces);
  const levels = [pieces.at(-1), next?.pieces[0]].map((each) => each?.level);
  return next && levels.includes(LEVEL.weekday) ? next : null;
}

/** The longest match that may follow the pieces so far. */
function matchPieces(text: string, at: number, before: readonly Piece[]): Chain | null {
  let best: Chain | null = null;
  for (const { pattern, read } of RULES.get(text.charAt(at)) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0].length === 0) continue;
    const end = at + match[0].length;
    const found = { pieces: read(match).map((one) => settled(text, { start: at, end }, one)), end };
    if (follows(before, found.pieces[0]) && better(found, best, before.length === 0)) best = found;
  }
  return best;
}

/** As it stands there: what only counts days is no day by itself. */
function settled(text: string, span: Span, one: Piece): Piece {
  return one.mayCount && one.alone && isLength(text, span) ? dependent(one) : one;
}

function better(found: Chain, best: Chain | null, first: boolean): boolean {
  if (!best || found.end > best.end) return true;
  return found.end === best.end && first && !best.pieces[0]?.alone && found.pieces[0]?.alone === true;
}

/** From coarse to fine and each level once; a weekday may also stand before its date. */
function follows(before: readonly Piece[], next: Piece | undefined): boolean {
  if (!next || before.some(({ level }) => level === next.level && !next.cuts)) return false;
  const last = before.findLast(({ level }) => level !== LEVEL.zone);
  if (!last) return true;
  if (next.leads || (last.leads && next.level === LEVEL.bound)) return false;
  if (last.cuts) return next.level <= LEVEL.month;
  if (next.level === LEVEL.zone) return last.level <= LEVEL.bracket;
  return next.level > last.level || (last.level === LEVEL.weekday && isDate(next));
}

/** Some piece must be a time in itself; a part of the day is one together with its hour, a zone with either. */
function stands(pieces: readonly Piece[]): boolean {
  const [first] = pieces.filter(({ level }) => level !== LEVEL.zone).toSorted((a, b) => a.level - b.level);
  if (!first) return false;
  const timed = pieces.some(({ level }) => level === LEVEL.clock);
  return first.alone || (timed && pieces.length > 1 && first.level >= LEVEL.dayPart);
}

/** 星期一（9月21日）: the date in the bracket says which Monday. */
function readBracket(text: string, { pieces, end }: Chain): Chain | null {
  if (!/[（(]/.test(text.charAt(end)) || (pieces.at(-1)?.level ?? 0) < LEVEL.month) return null;
  if ((pieces.at(-1)?.level ?? 0) >= LEVEL.bracket) return null;
  const inner = readSlashed(text, end + 1) ?? readInner(text, end + 1 + gap(text, end + 1).length);
  if (!inner?.pieces.every(isDate) || !/[）)]/.test(text.charAt(inner.end))) return null;
  return { pieces: [bracket(inner.pieces)], end: inner.end + 1 };
}

/** Brackets do not nest. */
function readInner(text: string, at: number): Chain | null {
  return grow(text, matchPieces(text, at, []), nextPiece);
}

function isDate({ level }: Piece): boolean {
  return level >= LEVEL.year && level <= LEVEL.weekday;
}

function bracket(inner: readonly Piece[]): Piece {
  const precision = inner.at(-1)?.precision ?? 'day';
  const [first] = inner;
  const onlyWeekday = inner.length === 1 && first?.level === LEVEL.weekday;
  const narrow: Piece['narrow'] = (frame, scene) => {
    if (onlyWeekday) return first.narrow(frame, scene) ?? frame;
    return (frame && fold(inner, { ...scene, near: frame })) ?? frame;
  };
  const named = inner.some(({ level }) => level <= LEVEL.month) ? 'month' : 'day';
  return { ...piece('bracket', precision, narrow), named };
}

/** 周六（10/13): only beside a day is such a pair of numbers a date. */
function readSlashed(text: string, at: number): Chain | null {
  SLASHED.lastIndex = at;
  const match = SLASHED.exec(text);
  const [month, day] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || month > 12 || day > 31) return null;
  return { pieces: [calendarMonth(month), calendarDay(day)], end: at + match[0].length };
}
