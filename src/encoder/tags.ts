/** Turns the scores of the tag head into chances and spans: begin, inside and outside of each kind at every piece. */
import type { Span } from '../../graph/model/index.js';

/** The columns of the tag head. */
export const COLUMNS = 20;
const GROUPS = { mention: [0, 9], outer: [9, 12], inner: [12, 15], trigger: [15, 18] } as const;
export type Group = keyof typeof GROUPS;
const [STARTS, ENDS] = [18, 19];

/** What leaving a span costs, and beginning one: contents broken at every comma are worth less than whole ones. */
const BREAK_COST: Readonly<Record<Group, number>> = { mention: 0, outer: 1, inner: 1, trigger: 0 };

export interface TaggedSpan extends Span {
  readonly kind: number;
  /** Mean chance of its tags over its pieces. */
  readonly score: number;
}

/** The chances at every piece of a stretch: rows of 20 scores become chances within each group. */
export class Tags {
  /** Of `rows` pieces, piece by piece; the scores are overwritten. */
  constructor(
    readonly chances: Float32Array,
    readonly rows: number,
  ) {
    for (let row = 0; row < rows; row++) {
      const at = row * COLUMNS;
      for (const [from, to] of Object.values(GROUPS)) softmax(chances, at + from, at + to);
      for (const column of [STARTS, ENDS]) chances[at + column] = sigmoid(chances[at + column] as number);
    }
  }

  /** The chance that a piece is within something of the group. */
  within(row: number, group: Group): number {
    return 1 - (this.chances[row * COLUMNS + GROUPS[group][0]] as number);
  }

  startsContent(row: number): number {
    return this.chances[row * COLUMNS + STARTS] as number;
  }

  endsContent(row: number): number {
    return this.chances[row * COLUMNS + ENDS] as number;
  }

  /** The spans of the likeliest sequence of tags, in rows; an inside follows only its own begin or inside. */
  spans(group: Group): TaggedSpan[] {
    const path = this.#bestPath(group);
    const [column] = GROUPS[group];
    const found: TaggedSpan[] = [];
    for (let row = 0; row < this.rows; row++) {
      const tag = path[row] as number;
      if (tag % 2 === 0) continue;
      let end = row + 1;
      while (end < this.rows && path[end] === tag + 1) end += 1;
      let sum = 0;
      for (let i = row; i < end; i++) sum += this.chances[i * COLUMNS + column + (path[i] as number)] as number;
      found.push({ start: row, end, kind: (tag - 1) / 2, score: sum / (end - row) });
    }
    return found;
  }

  #bestPath(group: Group): Uint8Array {
    const [column, after] = GROUPS[group];
    const width = after - column;
    const cost = BREAK_COST[group];
    const log = (row: number, tag: number): number =>
      Math.log(Math.max(1e-12, this.chances[row * COLUMNS + column + tag] as number));
    const origins = new Uint8Array(this.rows * width);
    let best = Array.from({ length: width }, (_, tag) => (isInside(tag) ? -Infinity : log(0, tag)));
    for (let row = 1; row < this.rows; row++) {
      const next: number[] = [];
      for (let tag = 0; tag < width; tag++) {
        let [highest, origin] = [-Infinity, 0];
        for (let from = 0; from < width; from++) {
          const goesOn = from === tag || from === tag - 1;
          if (isInside(tag) && !(goesOn && from > 0)) continue;
          const score = (best[from] as number) - (!isInside(tag) && from > 0 ? cost : 0);
          if (score > highest) [highest, origin] = [score, from];
        }
        next[tag] = highest + log(row, tag);
        origins[row * width + tag] = origin;
      }
      best = next;
    }
    return traced(origins, best);
  }
}

function isInside(tag: number): boolean {
  return tag > 0 && tag % 2 === 0;
}

function traced(origins: Uint8Array, last: readonly number[]): Uint8Array {
  const rows = origins.length / last.length;
  const path = new Uint8Array(rows);
  let tag = last.indexOf(Math.max(...last));
  for (let row = rows - 1; row >= 0; row--) {
    path[row] = tag;
    tag = origins[row * last.length + tag] as number;
  }
  return path;
}

/** In place, over the places from `from` up to `to`. */
export function softmax(values: Float32Array, from: number, to: number): void {
  let highest = -Infinity;
  for (let i = from; i < to; i++) highest = Math.max(highest, values[i] as number);
  let sum = 0;
  for (let i = from; i < to; i++) {
    values[i] = Math.exp((values[i] as number) - highest);
    sum += values[i] as number;
  }
  for (let i = from; i < to; i++) values[i] = (values[i] as number) / sum;
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
