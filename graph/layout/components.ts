/** Splits a drawing into its connected parts, and packs the laid-out parts side by side so that none drifts away. */
import type { Position } from './position.js';

export interface Part {
  readonly ids: readonly string[];
}

/** Largest first; parts of equal size in the order of their smallest id. `neighbours` must be symmetric. */
export function connectedParts(ids: readonly string[], neighbours: (id: string) => readonly string[]): Part[] {
  const seen = new Set<string>();
  const parts: Part[] = [];
  for (const id of ids) {
    if (!seen.has(id)) parts.push({ ids: reach(id, neighbours, seen) });
  }
  return parts.sort((a, b) => b.ids.length - a.ids.length);
}

function reach(start: string, neighbours: (id: string) => readonly string[], seen: Set<string>): string[] {
  const found = [start];
  seen.add(start);
  for (const id of found) {
    for (const next of neighbours(id)) {
      if (seen.has(next)) continue;
      seen.add(next);
      found.push(next);
    }
  }
  return found;
}

export type Placement = ReadonlyMap<string, Position>;

interface Box {
  readonly part: Placement;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much wider than high a picture is that fills a screen well. */
const SCREEN = 1.15;
/** Widths of the rows that are tried, in parts of the side of a square of the same area. */
const ROW_WIDTHS = [0.8, 1, 1.15, 1.35, 1.6, 2];

/** Rows of parts, in the width that lets them be drawn largest; `gap` is left round each part. */
export function pack(parts: readonly Placement[], gap: number): Map<string, Position> {
  const boxes = parts.map((part) => boxOf(part, gap));
  const side = Math.sqrt(boxes.reduce((sum, { width, height }) => sum + width * height, 0));
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const packings = ROW_WIDTHS.map((factor) => packRows(boxes, Math.max(widest, side * factor)));
  return packings.reduce((a, b) => (b.reach < a.reach ? b : a)).positions;
}

interface Packing {
  readonly positions: Map<string, Position>;
  /** How large a screen must be to hold it: the smaller, the larger everything can be drawn. */
  readonly reach: number;
}

function packRows(boxes: readonly Box[], rowWidth: number): Packing {
  const positions = new Map<string, Position>();
  let [x, y, rowHeight, usedWidth] = [0, 0, 0, 0];
  for (const { part, left, top, width, height } of boxes) {
    if (x > 0 && x + width > rowWidth) {
      y -= rowHeight;
      [x, rowHeight] = [0, 0];
    }
    for (const [id, position] of part) positions.set(id, { x: position.x - left + x, y: position.y - top + y });
    x += width;
    rowHeight = Math.max(rowHeight, height);
    usedWidth = Math.max(usedWidth, x);
  }
  return { positions, reach: Math.max(usedWidth / SCREEN, rowHeight - y) };
}

/** Rows go downwards, and y grows upwards on the canvas: `top` is the largest y. */
function boxOf(part: Placement, gap: number): Box {
  const xs = [...part.values()].map(({ x }) => x);
  const ys = [...part.values()].map(({ y }) => y);
  const left = Math.min(...xs) - gap / 2;
  const top = Math.max(...ys) + gap / 2;
  return { part, left, top, width: Math.max(...xs) + gap / 2 - left, height: top - (Math.min(...ys) - gap / 2) };
}
