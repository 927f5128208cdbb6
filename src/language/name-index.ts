/** Finds the names of the lexica in a text, with every sense a name has, and never inside an ordinary word. */
import { grouped } from './grouped.js';
import type { LexiconData } from './lexicon-data.js';
import type { Body, Country, Group, Organization, Place, Title } from './lexicon-schema.js';

/** One meaning of a name: the list it is from, and its entry there. `capital` stands for the government of its state. */
export type Sense =
  | { readonly list: 'country'; readonly entry: Country }
  | { readonly list: 'capital'; readonly entry: Country }
  | { readonly list: 'organization'; readonly entry: Organization }
  | { readonly list: 'body'; readonly entry: Body }
  | { readonly list: 'title'; readonly entry: Title }
  | { readonly list: 'group'; readonly entry: Group }
  | { readonly list: 'place'; readonly entry: Place };

/** A name found in a text. */
export interface LexiconMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Every entry that has this name: 佐治亚 is a place, 东京 a city and a government. */
  readonly senses: readonly Sense[];
}

const LATIN = /^[A-Za-z0-9]$/;
/** 长 as the end of a title, not of 长期 and its like. */
const CHIEF = /^长(?![期年达时远久])/;

export class NameIndex {
  readonly #senses: ReadonlyMap<string, readonly Sense[]>;
  readonly #names: LongestFirst;
  readonly #ordinary: LongestFirst;
  readonly #longestOrdinary: number;

  constructor(data: LexiconData) {
    const lists = grouped(sensesOf(data), ([name]) => name);
    this.#senses = new Map([...lists].map(([name, list]) => [name, list.map(([, sense]) => sense)]));
    this.#names = new LongestFirst(this.#senses.keys());
    this.#ordinary = new LongestFirst(data.ordinaryWords);
    this.#longestOrdinary = Math.max(...data.ordinaryWords.map((word) => word.length));
  }

  longestAt(text: string, start: number): LexiconMatch | undefined {
    for (const name of this.#names.at(text, start)) {
      const end = start + name.length;
      if (cutsLatinWord(text, start, end) || this.isInOrdinaryWord(text, start, end)) continue;
      if (this.#cutsTitle(name, text.slice(end, end + 2))) continue;
      return { start, end, text: name, senses: this.#senses.get(name) ?? [] };
    }
    return undefined;
  }

  /** 台北市 is no name before 长, as 市长 is a title. */
  #cutsTitle(name: string, after: string): boolean {
    if (!CHIEF.test(after)) return false;
    const tails = [1, 2, 3, 4].map((length) => `${name.slice(-length)}长`);
    return tails.some((tail) => this.#senses.get(tail)?.some(({ list }) => list === 'title'));
  }

  isInOrdinaryWord(text: string, start: number, end: number): boolean {
    for (let from = Math.max(0, end - this.#longestOrdinary); from <= start; from++) {
      const [longest = ''] = this.#ordinary.at(text, from);
      if (from + longest.length >= end && longest.length > end - start) return true;
    }
    return false;
  }
}

/** Words by their first character, longest first. */
class LongestFirst {
  readonly #byFirst: ReadonlyMap<string, readonly string[]>;

  constructor(words: Iterable<string>) {
    const sorted = [...words].sort((a, b) => b.length - a.length);
    this.#byFirst = grouped(sorted, (word) => word.charAt(0));
  }

  at(text: string, offset: number): string[] {
    return (this.#byFirst.get(text.charAt(offset)) ?? []).filter((word) => text.startsWith(word, offset));
  }
}

function* sensesOf(data: LexiconData): Generator<readonly [string, Sense]> {
  for (const entry of data.countries) {
    for (const name of [entry.name, ...entry.variants]) yield [name, { list: 'country', entry }];
    for (const name of capitalNames(entry)) yield [name, { list: 'capital', entry }];
  }
  for (const entry of data.organizations) {
    for (const name of [entry.name, ...entry.variants]) yield [name, { list: 'organization', entry }];
  }
  for (const entry of data.bodies) {
    for (const name of [entry.name, ...entry.variants]) yield [name, { list: 'body', entry }];
  }
  for (const entry of data.titles) {
    for (const name of [entry.name, ...entry.variants]) yield [name, { list: 'title', entry }];
  }
  for (const entry of data.groups) yield [entry.name, { list: 'group', entry }];
  for (const entry of data.places) {
    for (const name of [entry.name, ...entry.variants]) yield [name, { list: 'place', entry }];
  }
}

/** The names of the city or cities that stand for a state's government. */
export function capitalNames({ capital, capitalVariants, seats }: Country): string[] {
  return [...(capital === null ? [] : [capital]), ...capitalVariants, ...seats];
}

/** CIA is no name inside SPECIAL. */
function cutsLatinWord(text: string, start: number, end: number): boolean {
  const joins = (at: number): boolean => LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at));
  return joins(start) || joins(end);
}
