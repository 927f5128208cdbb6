/** Chooses which labels are drawn and where, so that no label covers another or a node. */

export interface Anchor {
  readonly x: number;
  readonly y: number;
}

export interface Candidate {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Where the middle of the label may be, best first. */
  readonly anchors: readonly Anchor[];
  /** May cover nodes, though never another label, where it finds no room beside them. */
  readonly isImportant?: boolean;
}

export interface Placed {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Disc extends Anchor {
  readonly radius: number;
}

/** Pixels a cell of the occupancy grid is wide: coarse enough to be quick, fine enough for a line of text. */
const CELL = 4;
/** What a cell of the grid is taken by; 0 is free. */
const DISC = 1;
const LABEL = 2;

/** Places candidates in the given order, which is their importance; those without a free anchor are left out. */
export function placeLabels(candidates: readonly Candidate[], discs: readonly Disc[], size: Extent): Placed[] {
  const grid = new OccupancyGrid(size);
  for (const { x, y, radius } of discs) grid.occupy({ x, y, width: radius * 1.6, height: radius * 1.6 }, DISC);
  const placed: Placed[] = [];
  for (const { key, width, height, anchors, isImportant = false } of candidates) {
    const boxes = anchors.map(({ x, y }) => ({ key, x, y, width, height }));
    const label =
      boxes.find((box) => grid.covered(box) === 0) ?? (isImportant ? leastCovering(boxes, grid) : undefined);
    if (!label) continue;
    grid.occupy(label, LABEL);
    placed.push(label);
  }
  return placed;
}

function leastCovering(boxes: readonly Placed[], grid: OccupancyGrid): Placed | undefined {
  const [least] = boxes
    .map((box) => ({ box, covered: grid.covered(box) }))
    .filter(({ covered }) => covered < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.covered - b.covered);
  return least?.box;
}

export interface Extent {
  readonly width: number;
  readonly height: number;
}

type Box = Omit<Placed, 'key'>;

class OccupancyGrid {
  private readonly columns: number;
  private readonly rows: number;
  private readonly taken: Uint8Array;

  constructor({ width, height }: Extent) {
    this.columns = Math.ceil(width / CELL);
    this.rows = Math.ceil(height / CELL);
    this.taken = new Uint8Array(this.columns * this.rows);
  }

  /** How many cells of nodes the box would cover; infinitely many where a label is or the canvas ends. */
  covered(box: Box): number {
    if (!this.isInside(box)) return Number.POSITIVE_INFINITY;
    const levels = this.cells(box).map((cell) => this.taken[cell]);
    return levels.includes(LABEL) ? Number.POSITIVE_INFINITY : levels.filter((level) => level === DISC).length;
  }

  occupy(box: Box, level: number): void {
    for (const cell of this.cells(box)) this.taken[cell] = Math.max(level, this.taken[cell] ?? 0);
  }

  private isInside({ x, y, width, height }: Box): boolean {
    const right = this.columns * CELL;
    const bottom = this.rows * CELL;
    return x - width / 2 >= 0 && y - height / 2 >= 0 && x + width / 2 <= right && y + height / 2 <= bottom;
  }

  private cells({ x, y, width, height }: Box): number[] {
    const [left, right] = [cellOf(x - width / 2, this.columns), cellOf(x + width / 2, this.columns)];
    const [top, bottom] = [cellOf(y - height / 2, this.rows), cellOf(y + height / 2, this.rows)];
    const cells: number[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) cells.push(row * this.columns + column);
    }
    return cells;
  }
}

function cellOf(pixels: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(pixels / CELL)));
}
