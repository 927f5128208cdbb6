/** What the evidence for a finding is read from: everything that was found in one article, looked up quickly. */
import type { Actor, Extraction, Region, Span } from '../../../graph/model/index.js';
import { MentionPlaces } from '../mention-places.js';
import { remembered } from '../remembered.js';

export type Found = {
  readonly [L in 'regions' | 'actors' | 'statements']: readonly Extraction[L][number][];
};

export class Findings {
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #places = remembered(({ mentions }: Actor) => new MentionPlaces(mentions));
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
    return this.places(actor).before(place);
  }

  /** Where the actor is named. */
  places(actor: Actor): MentionPlaces {
    return this.#places(actor);
  }
}
