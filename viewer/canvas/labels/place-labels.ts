/** Chooses which labels are drawn and where, so that no label covers another or a node. */
import type { Box, Point } from '../geometry.js';

/** A form of a label, and where its middle may be, best first. */
export interface Form extends Box {
  readonly anchors: readonly Point[];
}

export interface Candidate extends Form {
  readonly key: string;
  /** May cover nodes, though never another label, where it finds no room beside them. */
  readonly isImportant?: boolean;
  /** A longer form for where it has room once all labels have their places; as many anchors in the same order. */
  readonly full?: Form | undefined;
}

export interface Placed extends Box, Point {
  readonly key: string;
  readonly isFull: boolean;
}

export interface Disc extends Point {
  readonly radius: number;
}

/** Pixels a cell of the occupancy grid is wide: coarse enough to be quick, fine enough for a line of text. */
const CELL = 4;
/** Pixels that labels keep off the border of the canvas. */
const MARGIN = 6;
/** What a cell of the grid is taken by; 0 is free. */
const DISC = 1;
const LABEL = 2;

/**
 * Places candidates in the given order, which is their importance; those without a free anchor are left out. Of several with
 * one key the first that finds room stands for all.
 */
export function placeLabels<T extends Candidate>(
  candidates: readonly T[],
  discs: readonly Disc[],
  size: Box,
): (Placed & { readonly candidate: T })[] {
  const grid = new OccupancyGrid(size);
  for (const { x, y, radius } of discs) grid.mark({ x, y, width: radius * 1.6, height: radius * 1.6 }, DISC);
  const standing = new Map<string, Standing<T>>();
  for (const candidate of candidates) {
    const found = standing.has(candidate.key) ? null : placeShort(candidate, grid);
    if (found) standing.set(candidate.key, found);
  }
  return [...standing.values()].map((one) => ({ ...widened(one, grid), candidate: one.candidate }));
}

interface Standing<T extends Candidate> {
  readonly candidate: T;
  readonly anchor: number;
  readonly placed: Placed;
}

function placeShort<T extends Candidate>(candidate: T, grid: OccupancyGrid): Standing<T> | null {
  const { key, width, height, anchors, isImportant = false } = candidate;
  let best: { anchor: number; box: Place; covered: number } | null = null;
  for (const [anchor, { x, y }] of anchors.entries()) {
    const box = { x, y, width, height };
    const covered = grid.covered(box);
    if (covered < (best?.covered ?? Number.POSITIVE_INFINITY)) best = { anchor, box, covered };
    if (covered === 0) break;
  }
  if (best === null || (best.covered > 0 && !isImportant)) return null;
  grid.mark(best.box, LABEL);
  return { candidate, anchor: best.anchor, placed: { key, ...best.box, isFull: candidate.full === undefined } };
}

function widened<T extends Candidate>({ candidate, anchor, placed }: Standing<T>, grid: OccupancyGrid): Placed {
  const { full } = candidate;
  const at = full?.anchors[anchor];
  if (!full || !at) return placed;
  const box = { ...at, width: full.width, height: full.height };
  grid.unmark(placed, LABEL);
  const fits = grid.covered(box) === 0;
  grid.mark(fits ? box : placed, LABEL);
  return fits ? { ...placed, ...box, isFull: true } : placed;
}

type Place = Box & Point;

class OccupancyGrid {
  private readonly columns: number;
  private readonly rows: number;
  private readonly taken: Uint8Array;

  constructor(private readonly size: Box) {
    this.columns = Math.max(1, Math.ceil(size.width / CELL));
    this.rows = Math.max(1, Math.ceil(size.height / CELL));
    this.taken = new Uint8Array(this.columns * this.rows);
  }

  /** How many cells of nodes the box would cover; infinitely many where a label is or the canvas ends. */
  covered(box: Place): number {
    if (!this.isInside(box)) return Number.POSITIVE_INFINITY;
    const { left, right, top, bottom } = this.cellsOf(box);
    let count = 0;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const level = this.taken[row * this.columns + column] ?? 0;
        if (level >= LABEL) return Number.POSITIVE_INFINITY;
        count += level;
      }
    }
    return count;
  }

  mark(box: Place, level: number): void {
    this.forEachCell(box, (cell) => {
      this.taken[cell] = (this.taken[cell] ?? 0) | level;
    });
  }

  unmark(box: Place, level: number): void {
    this.forEachCell(box, (cell) => {
      this.taken[cell] = (this.taken[cell] ?? 0) & ~level;
    });
  }

  private isInside({ x, y, width, height }: Place): boolean {
    const [left, top] = [x - width / 2, y - height / 2];
    const [right, bottom] = [this.size.width - MARGIN, this.size.height - MARGIN];
    return left >= MARGIN && top >= MARGIN && x + width / 2 <= right && y + height / 2 <= bottom;
  }

  private forEachCell(box: Place, visit: (cell: number) => void): void {
    const { left, right, top, bottom } = this.cellsOf(box);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) visit(row * this.columns + column);
    }
  }

  private cellsOf({ x, y, width, height }: Place) {
    return {
      left: cellOf(x - width / 2, this.columns),
      right: cellOf(x + width / 2, this.columns),
      top: cellOf(y - height / 2, this.rows),
      bottom: cellOf(y + height / 2, this.rows),
    };
  }
}

function cellOf(pixels: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(pixels / CELL)));
}
