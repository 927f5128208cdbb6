/** Splits a drawing into its connected parts, and packs the laid-out parts side by side so that none drifts away. */
import type { Position } from './layout.js';

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

/** Rows of parts under the largest one, about as wide as high in all; `gap` is left round each. */
export function pack(parts: readonly Placement[], gap: number): Map<string, Position> {
  const boxes = parts.map((part) => boxOf(part, gap));
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const rowWidth = Math.max(Math.sqrt(area) * 1.15, ...boxes.map(({ width }) => width));
  const packed = new Map<string, Position>();
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { part, left, top, width, height } of boxes) {
    if (x > 0 && x + width > rowWidth) {
      y -= rowHeight;
      [x, rowHeight] = [0, 0];
    }
    for (const [id, position] of part) packed.set(id, { x: position.x - left + x, y: position.y - top + y });
    x += width;
    rowHeight = Math.max(rowHeight, height);
  }
  return packed;
}

/** Rows go downwards, and y grows upwards on the canvas: `top` is the largest y. */
function boxOf(part: Placement, gap: number): Box {
  const xs = [...part.values()].map(({ x }) => x);
  const ys = [...part.values()].map(({ y }) => y);
  const left = Math.min(...xs) - gap / 2;
  const top = Math.max(...ys) + gap / 2;
  return { part, left, top, width: Math.max(...xs) + gap / 2 - left, height: top - (Math.min(...ys) - gap / 2) };
}
