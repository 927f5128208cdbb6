/** A time expression: one chain, or two with a word between them that makes a range. */
import type { Precision } from '../../../graph/model/index.js';
import { PRECISIONS } from '../../../graph/model/index.js';
import * as en from '../../language/en/times/joins.js';
import * as zh from '../../language/zh/times/joins.js';
import type { Frame } from '../../times/frame.js';
import { fold, LEVEL, type Piece } from '../../times/piece.js';
import type { Scene } from '../../times/scene.js';
import { ends, opening } from '../rules/pattern.js';
import { type Chain, readChain, readPieces } from './chain.js';

export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  /** The second half of a range. */
  readonly until?: readonly Piece[];
}

const SPACE = { maybe: [' '] };
const DASHES = ['——', '—', '-', '–', '~', '～'];

const to = opening([SPACE, [...zh.TO, ...DASHES, ...en.TO], SPACE]);
const and = opening([SPACE, [...zh.AND, ...en.AND], SPACE]);
/** English says it before, Chinese after. */
const betweenBefore = ends(en.BETWEEN);
const betweenAfter = opening(zh.BETWEEN);

/** The expression that begins at a place, or null. */
export function readExpression(text: string, start: number): Expression | null {
  const first = readChain(text, start);
  if (!first) return null;
  const range = readTo(text, first) ?? readBetween(text, start, first);
  return range
    ? { start, end: range.end, pieces: first.pieces, until: range.pieces }
    : { start, end: first.end, pieces: first.pieces };
}

function readTo(text: string, first: Chain): Chain | null {
  const after = skip(to, text, first.end);
  const second = after === null ? null : readPieces(text, after);
  return second && continues(second) ? second : null;
}

function readBetween(text: string, start: number, first: Chain): Chain | null {
  const after = skip(and, text, first.end);
  const second = after === null ? null : readPieces(text, after);
  if (!second || !continues(second)) return null;
  const end = betweenBefore(text, start) ? second.end : skip(betweenAfter, text, second.end);
  return end === null ? null : { pieces: second.pieces, end };
}

function continues({ pieces }: Chain): boolean {
  const level = pieces[0]?.level ?? 0;
  return level >= LEVEL.year && level <= LEVEL.clock;
}

function skip(words: (text: string, at: number) => string, text: string, at: number): number | null {
  const { length } = words(text, at);
  return length === 0 ? null : at + length;
}

/** The interval of the words, or null where they leave it open. */
export function resolve(expression: Expression, scene: Scene): Frame | null {
  const from = fold(expression.pieces, scene);
  const frame = expression.until && from ? upTo(from, expression.until, scene) : from;
  return frame && isSound(frame) ? frame : null;
}

/** 0世纪 lies before any date that can be written, and 2020年至2018年 ends before it begins. */
function isSound({ start, end }: Frame): boolean {
  return start.isValid && end.isValid && start <= end && start.year >= 1 && end.year <= 9999;
}

function upTo(from: Frame, until: readonly Piece[], scene: Scene): Frame | null {
  const to = fold(until, { ...scene, following: from });
  return to && { ...from, end: to.end, precision: coarser(from.precision, to.precision) };
}

/** How precise the words are, whether or not they can be resolved. */
export function precisionOf({ pieces, until }: Expression): Precision {
  const last = finest(pieces);
  return until ? coarser(last, finest(until)) : last;
}

function finest(pieces: readonly Piece[]): Precision {
  const dated = pieces.filter(({ level }) => level !== LEVEL.zone).toSorted((a, b) => a.level - b.level);
  return dated.at(-1)?.precision ?? 'vague';
}

function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) >= PRECISIONS.indexOf(b) ? a : b;
}

/** The zone that the words name: undefined when they name none, null when it is that of an unknown place. */
export function zoneOf({ pieces, until = [] }: Expression): string | null | undefined {
  return [...pieces, ...until].find(({ zone }) => zone !== undefined)?.zone;
}
