/** Lines of a text as pieces and overlapping windows, as scripts/reader/windows.py makes them. */
import type { Span } from '../../graph/model/index.js';
import { END, type Pieces } from './pieces.js';

/** A window decides about its core; what stands left and right of it only helps to. In pieces. */
const CORE = 184;
const LEFT = 104;
const RIGHT = 14;
const STOP = /[。！？!?；;…]|\.$/;

/** Half-open ranges of pieces. */
export interface Window {
  readonly start: number;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly end: number;
}

/** All pieces of the lines, in order: their numbers, and where they stand in the text. */
export interface Tokenised {
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A sentence ends with this piece. */
  readonly stops: readonly boolean[];
}

/** One end mark, as long as nothing, after the pieces of each line. */
export function tokenised(text: string, lines: readonly Span[], pieces: Pieces): Tokenised {
  const [ids, starts, ends, stops]: [number[], number[], number[], boolean[]] = [[], [], [], []];
  const push = (id: number, start: number, end: number, stop: boolean): void => {
    ids.push(id);
    starts.push(start);
    ends.push(end);
    stops.push(stop);
  };
  for (const line of lines) {
    for (const { id, start, end } of pieces.of(text.slice(line.start, line.end))) {
      const [from, to] = [line.start + start, line.start + end];
      push(id, from, to, STOP.test(text.slice(from, to)));
    }
    if (ids.at(-1) !== END) push(END, line.end, line.end, true);
  }
  return { ids, starts, ends, stops };
}

/** Cores side by side over all pieces, each cut at the last sentence end of its second half, where there is one. */
export function windowsOf({ ids, stops }: Tokenised): Window[] {
  const found: Window[] = [];
  for (let start = 0; start < ids.length; ) {
    const end = coreEnd(stops, start);
    found.push({
      start: Math.max(0, start - LEFT),
      coreStart: start,
      coreEnd: end,
      end: Math.min(ids.length, end + RIGHT),
    });
    start = end;
  }
  return found;
}

function coreEnd(stops: readonly boolean[], start: number): number {
  const limit = start + CORE;
  if (limit >= stops.length) return stops.length;
  const half = start + CORE / 2;
  let cut = limit;
  while (cut > half && !stops[cut - 1]) cut -= 1;
  return cut > half ? cut : limit;
}

/** Index of the window that decides about a piece. */
export function deciding(windows: readonly Window[], piece: number): number {
  return lowerBound(windows, piece + 1, ({ coreEnd: end }) => end);
}

/** Indexes of the windows, a few side by side, that see all of a range of pieces. */
export function seeing(windows: readonly Window[], { start, end }: Span): number[] {
  const found: number[] = [];
  for (let i = lowerBound(windows, end, (one) => one.end); (windows[i]?.start ?? Infinity) <= start; i++) found.push(i);
  return found;
}

/** The pieces between two offsets of the text; one cut by an edge belongs where more of it lies. */
export function piecesIn({ starts, ends }: Tokenised, { start, end }: Span): Span | undefined {
  let first = lowerBound(starts, start, (at) => at);
  const [before, beforeEnd] = [starts[first - 1] ?? 0, ends[first - 1] ?? 0];
  if (first > 0 && beforeEnd > start && beforeEnd - start > start - before) first -= 1;
  let last = first;
  while (last < starts.length && (starts[last] as number) < end) {
    const [a, b] = [starts[last] as number, ends[last] as number];
    if (b > end && end - a < b - end) break;
    last += 1;
  }
  while (first < last && starts[first] === ends[first]) first += 1;
  while (last > first && starts[last - 1] === ends[last - 1]) last -= 1;
  return last > first ? { start: first, end: last } : undefined;
}

/** Index of the first item whose place is the value or comes after it. */
function lowerBound<T>(sorted: readonly T[], value: number, placeOf: (item: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(sorted[middle] as T) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
