/** Where an actor is named: how far from a place, and whether within a stretch, without going through all its mentions. */
import type { Span } from '../../graph/model/index.js';
import { firstAt, firstFrom } from './first-from.js';

export class MentionPlaces {
  readonly #byStart: readonly Span[];
  readonly #ends: readonly number[];

  constructor(mentions: readonly Span[]) {
    this.#byStart = mentions.toSorted((a, b) => a.start - b.start);
    this.#ends = mentions.map(({ end }) => end).sort((a, b) => a - b);
  }

  /** Characters between the last mention before a place and that place; undefined if none ends before it. */
  before(place: number): number | undefined {
    const end = this.#ends[firstAt(this.#ends, place + 1, (at) => at) - 1];
    return end === undefined ? undefined : place - end;
  }

  /** Characters from a place to the first mention after it; undefined if none begins after it. */
  after(place: number): number | undefined {
    const next = this.#byStart[firstFrom(this.#byStart, place)];
    return next && next.start - place;
  }

  /** How many mentions lie in a stretch, counted up to `most`. */
  within({ start, end }: Span, most: number): number {
    let count = 0;
    for (let i = firstFrom(this.#byStart, start); count < most; i++) {
      const one = this.#byStart[i];
      if (!one || one.start >= end) break;
      if (one.end <= end) count += 1;
    }
    return count;
  }
}
