/** A slice that grows by the parts that are wanted: fetched one after another, so that each is joined to all that was there before. */
import type { GraphSlice } from '../../../graph/model/index.js';
import { type LoadError, toLoadError } from '../load.js';
import type { Source } from '../source.js';
import type { WantedPart } from '../wanted.js';
import { joinedBy, mergeSlices } from './merge.js';

export class GrowingSlice {
  #slice: GraphSlice;
  /** What became of each part that has come to its end: null when it is in the slice. */
  readonly #ends = new Map<string, LoadError | null>();
  readonly #asked = new Set<string>();
  #last = Promise.resolve();

  constructor(
    base: GraphSlice,
    private readonly source: Source,
    private readonly onGrowth: () => void,
  ) {
    this.#slice = base;
  }

  /** Another object whenever something was added. It never shrinks: walking back finds what was fetched on the way. */
  get slice(): GraphSlice {
    return this.#slice;
  }

  want(parts: readonly WantedPart[]): void {
    for (const part of parts) {
      if (this.#asked.has(part.key)) continue;
      this.#asked.add(part.key);
      this.#last = this.#last.then(() => this.#fetch(part));
    }
  }

  progressOf(parts: readonly WantedPart[]): { readonly isFetching: boolean; readonly failure: LoadError | null } {
    const ends = parts.map(({ key }) => this.#ends.get(key));
    return { isFetching: ends.includes(undefined), failure: ends.find((end) => end) ?? null };
  }

  async #fetch({ key, load }: WantedPart): Promise<void> {
    try {
      const part = await load(this.source);
      this.#slice = mergeSlices(this.#slice, await this.#joined(part));
      this.#ends.set(key, null);
    } catch (error) {
      // What failed is asked for again when it is wanted again.
      this.#asked.delete(key);
      this.#ends.set(key, toLoadError(error));
    }
    this.onGrowth();
  }

  /** A part has only the edges among its own nodes. */
  async #joined(part: GraphSlice): Promise<GraphSlice> {
    const here = new Set(this.#slice.nodes.map(({ id }) => id));
    const added = part.nodes.flatMap(({ id }) => (here.has(id) ? [] : [id]));
    const among = new Set(part.nodes.map(({ id }) => id));
    const others = [...here].filter((id) => !among.has(id));
    if (added.length === 0 || others.length === 0) return part;
    return joinedBy(part, await this.source.edges(added, others));
  }
}
