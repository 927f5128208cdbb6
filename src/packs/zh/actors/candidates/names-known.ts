/** The names that rules and encoder see in an article, found by what they hold and by what holds them. */
import type { ActorKind } from '../../../../../graph/model/index.js';
import { grouped } from '../../../../language/grouped.js';

export interface Named {
  readonly words: string;
  readonly kind: ActorKind;
  readonly key: string;
}

/** Names of more than one character; what is found is in the order in which they were first given. */
export class NamesKnown {
  readonly #names: readonly Named[];
  /** Their places in the list by the words, and by every two characters in them. */
  readonly #whole: ReadonlyMap<string, readonly number[]>;
  readonly #pairs: ReadonlyMap<string, readonly number[]>;

  constructor(named: readonly Named[]) {
    const distinct = new Map(named.map((one) => [`${one.key} ${one.kind} ${one.words}`, one]));
    this.#names = [...distinct.values()].filter(({ words }) => words.length > 1);
    const places = [...this.#names.keys()];
    this.#whole = grouped(places, (at) => wholeOf(this.#names[at] as Named));
    const pairs = places.flatMap((at) => pairsOf(this.#names[at] as Named).map((pair) => ({ pair, at })));
    this.#pairs = new Map(
      [...grouped(pairs, ({ pair }) => pair)].map(([pair, ats]) => [pair, ats.map(({ at }) => at)]),
    );
  }

  /** The first of just these words. */
  of(kind: ActorKind, words: string): Named | undefined {
    return this.#at(this.#whole.get(wholeOf({ kind, words })) ?? [])[0];
  }

  /** Those of more words, with these among them. */
  holding(kind: ActorKind, words: string): Named[] {
    const lists = pairsOf({ kind, words }).map((pair) => this.#pairs.get(pair) ?? []);
    const fewest = lists.reduce((best, list) => (list.length < best.length ? list : best));
    return this.#at(fewest).filter((one) => one.words.length > words.length && one.words.includes(words));
  }

  /** Those with which the words begin or end, and go on. */
  atEdges(kind: ActorKind, words: string): Named[] {
    const lengths = Array.from({ length: Math.max(0, words.length - 2) }, (_, i) => i + 2);
    const parts = new Set(lengths.flatMap((length) => [words.slice(0, length), words.slice(-length)]));
    const found = [...parts].flatMap((part) => this.#whole.get(wholeOf({ kind, words: part })) ?? []);
    return this.#at(found.sort((a, b) => a - b));
  }

  #at(places: readonly number[]): Named[] {
    return places.map((at) => this.#names[at] as Named);
  }
}

function wholeOf({ kind, words }: Pick<Named, 'kind' | 'words'>): string {
  return `${kind} ${words}`;
}

/** Every two characters side by side, each two once. */
function pairsOf({ kind, words }: Pick<Named, 'kind' | 'words'>): string[] {
  const starts = Array.from({ length: words.length - 1 }, (_, i) => i);
  return [...new Set(starts.map((at) => `${kind} ${words.slice(at, at + 2)}`))];
}
