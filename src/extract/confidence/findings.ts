/** What the evidence for a finding is read from: everything that was found in one article, looked up quickly. */
import type { Actor, Extraction, Region, Span } from '../../../graph/model/index.js';

export type Found = {
  readonly [L in 'regions' | 'actors' | 'statements']: readonly Extraction[L][number][];
};

export class Findings {
  readonly #actors: ReadonlyMap<string, Actor>;
  /** Where the mentions of an actor end, in order; made when first asked for. */
  readonly #ends = new Map<string, readonly number[]>();
  /** Actors that speak or pass on what others said. */
  readonly #voices: ReadonlySet<string>;
  readonly #nested: ReadonlySet<string>;
  readonly #headlines: readonly Region[];

  constructor({ regions, actors, statements }: Found) {
    this.#actors = new Map(actors.map((actor) => [actor.id, actor]));
    this.#voices = new Set(statements.flatMap(({ speaker, via }) => (speaker === null ? via : [speaker, ...via])));
    this.#nested = new Set(statements.flatMap(({ quotes }) => quotes));
    this.#headlines = regions.filter(({ kind }) => kind === 'headline');
  }

  actor(id: string | null): Actor | undefined {
    return id === null ? undefined : this.#actors.get(id);
  }

  isVoice(actor: string): boolean {
    return this.#voices.has(actor);
  }

  /** True for a statement that another one contains. */
  isNested(statement: string): boolean {
    return this.#nested.has(statement);
  }

  isHeadline({ start }: Span): boolean {
    return this.#headlines.some((headline) => headline.start <= start && start < headline.end);
  }

  /** Characters between the last mention of the actor and a place; undefined if none comes before. */
  distance(actor: Actor, place: number): number | undefined {
    const ends = this.#endsOf(actor);
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const last = ends[low - 1];
    return last === undefined ? undefined : place - last;
  }

  #endsOf({ id, mentions }: Actor): readonly number[] {
    const known = this.#ends.get(id);
    if (known) return known;
    const ends = mentions.map(({ end }) => end).sort((a, b) => a - b);
    this.#ends.set(id, ends);
    return ends;
  }
}
