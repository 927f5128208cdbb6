/** Parts of a decade, a year or a month: the stretch that 年初 or "late July" stands for. */
import type { Precision } from '../../graph/model/index.js';
import { type Frame, vague } from './frame.js';
import { type Narrow, type Piece, piece } from './piece.js';
import { thisUnit } from './pieces.js';

/** From, and up to but not including, in units of the frame's own parts. */
export type Bounds = readonly [number, number];
export type PartName = 'start' | 'middle' | 'end' | 'close';

/** As newsrooms use the words: a quarter at either end of a year, ten days of a month; 年底 is December, late in a year is not. */
const PARTS = {
  decade: { unit: 'year', start: [0, 4], middle: [3, 7], end: [6, 10], close: [8, 10] },
  year: { unit: 'month', start: [0, 3], middle: [4, 8], end: [9, 12], close: [11, 12] },
  quarter: { unit: 'month', start: [0, 1], middle: [1, 2], end: [2, 3], close: [2, 3] },
  month: { unit: 'day', start: [0, 10], middle: [10, 20], end: [20, 31], close: [20, 31] },
} as const;

function isDivided(precision: Precision): precision is keyof typeof PARTS {
  return Object.hasOwn(PARTS, precision);
}

/** A stretch of a frame, counted in smaller units and never past its end by days. */
export function cut(frame: Frame, unit: 'day' | 'month' | 'year', [from, to]: Bounds): Frame {
  const end = frame.start.plus({ [unit]: to });
  return {
    ...frame,
    start: frame.start.plus({ [unit]: from }),
    end: unit === 'day' && end > frame.end ? frame.end : end,
  };
}

/** The start, middle or end of the decade, year or month so far. */
export function partOf(frame: Frame, name: PartName): Frame | null {
  const { precision } = frame;
  if (!isDivided(precision)) return null;
  const parts = PARTS[precision];
  return vague(cut(frame, parts.unit, parts[name]));
}

/** A part of the year or month so far, or of this one. */
export function partPiece(unit: 'year' | 'month', name: PartName): Piece {
  return piece(unit === 'year' ? 'part' : 'week', 'vague', (frame, scene) => {
    const whole = frame ?? thisUnit(unit, 0, scene);
    return whole && partOf(whole, name);
  });
}

export function cutBefore(name: PartName): Narrow {
  return (frame) => frame && partOf(frame, name);
}

/** Ten days or half a month: between a week and a month, so no more precise than a month. */
export function stretchOfMonth(bounds: Bounds): Narrow {
  return (frame, scene) => {
    const month = frame ?? thisUnit('month', 0, scene);
    return month && { ...cut(month, 'day', bounds), precision: 'month' };
  };
}

/** A quarter or half of the year so far, or of this one, from a month counted from 0. */
export function monthsOfYear(from: number, count: 3 | 6): Piece {
  const precision = count === 3 ? 'quarter' : 'year';
  return piece('part', precision, (frame, scene) => {
    const year = frame ?? thisUnit('year', 0, scene);
    return year && { ...cut(year, 'month', [from, from + count]), precision };
  });
}
