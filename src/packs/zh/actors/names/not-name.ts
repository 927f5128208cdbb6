/** Where a string that looks like a person's name is none: what the rules of the language forbid. */

import { type Place, rulebook } from '../../../../extract/rules/match.js';
import type { NameFacts } from '../../../../language/name-facts.js';
import { NO_NAME, NO_NAME_ANYWHERE, NO_NAME_EVERYWHERE } from '../../../../language/zh/rules/actors/no-name.js';
import type { NameSource } from './name-source.js';
import { occurrences } from './occurrences.js';
import { isForeign, isWeak } from './ordinary-name.js';

const itself = rulebook(NO_NAME);
const anywhere = rulebook(NO_NAME_ANYWHERE);
const everywhere = rulebook(NO_NAME_EVERYWHERE);

/** The name itself cannot be one, or one of its places forbids it, or all of them together. */
export function isForbidden(source: NameSource, name: string): boolean {
  const facts = new FactsOfName(source, name);
  const placeAt = (start: number): Place<NameFacts> => ({
    reading: source.reading,
    visible: source.visible,
    start,
    end: start + name.length,
    word: name,
    facts,
  });
  const places = occurrences(source.visible, name).map(placeAt);
  if (itself.first(placeAt(0)) || places.some((place) => anywhere.first(place))) return true;
  return places.length > 0 && places.every((place) => everywhere.first(place));
}

/** Looked up only when a rule asks. */
class FactsOfName implements NameFacts {
  readonly #source: NameSource;
  readonly #name: string;

  constructor(source: NameSource, name: string) {
    this.#source = source;
    this.#name = name;
  }

  get length(): number {
    return this.#name.length;
  }

  get hasSurname(): boolean {
    return this.#source.lexicon.names.hasSurname(this.#name);
  }

  get beginsWithSurname(): boolean {
    return this.#source.lexicon.names.isSurname(this.#name.charAt(0));
  }

  get beginsWithState(): boolean {
    const { lexicon, visible } = this.#source;
    return lexicon.namedByLetter(this.#name.charAt(0), visible) !== undefined;
  }

  get endsInTitle(): boolean {
    return this.#source.lexicon.titles.endsWithOne(this.#name);
  }

  get isForeign(): boolean {
    return isForeign(this.#source, this.#name);
  }

  get isWeak(): boolean {
    return isWeak(this.#source, this.#name);
  }
}
