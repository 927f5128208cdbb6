/** The titles of the lexicon, as the actor rules ask for them: in a text, before and after a name. */
import type { Lexicon } from '../../../language/index.js';
import { type Found, WordIndex } from '../../../language/word-index.js';
import type { NameWords } from './names/name-words.js';

export class TitleWords {
  /** Each title, and whether it may follow a surname. */
  readonly #words: WordIndex<boolean>;
  readonly #modifiers: WordIndex<true>;
  readonly #names: NameWords;
  /** The usual word for each title that has others: 外长 for 外交部长. */
  readonly #usual: ReadonlyMap<string, string>;

  constructor({ titles, titleModifiers }: Lexicon, names: NameWords) {
    this.#words = new WordIndex(
      titles.flatMap(({ name, variants, address }) => [name, ...variants].map((word) => [word, address] as const)),
    );
    this.#modifiers = new WordIndex(titleModifiers.map((word) => [word, true] as const));
    this.#names = names;
    this.#usual = new Map(titles.flatMap(({ name, variants }) => variants.map((word) => [word, name] as const)));
  }

  usual(title: string): string {
    return this.#usual.get(title) ?? title;
  }

  in(text: string): Found<boolean>[] {
    return this.#words.in(text);
  }

  /** Titles that may follow a surname, where one does. */
  addressesIn(text: string): Found<boolean>[] {
    return this.#words.in(text).filter(({ start, entry }) => entry && this.#names.isSurname(text.charAt(start - 1)));
  }

  endingAt(text: string, offset: number): string | undefined {
    return this.#words.endingAt(text, offset);
  }

  modifierEndingAt(text: string, offset: number): string | undefined {
    return this.#modifiers.endingAt(text, offset);
  }

  /** A title that may follow a name, at the offset. */
  addressAt(text: string, offset: number): string | undefined {
    const title = this.#words.at(text, offset);
    return title !== undefined && title.length > 1 && this.#words.get(title) ? title : undefined;
  }

  /** A title begins inside the span and runs on past its end: 国防部 in 国防部长. */
  runsPast(text: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      const title = this.#words.at(text, i);
      if (title !== undefined && i + title.length > end) return true;
    }
    return false;
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  endsWithOne(text: string): boolean {
    return this.#words.endingAt(text, text.length) !== undefined;
  }

  /** A title of two characters or more begins at the offset. */
  startsAt(text: string, offset: number): boolean {
    return (this.#words.at(text, offset)?.length ?? 0) > 1;
  }

  /** The text after the last title in it: 总统特朗普 gives 特朗普. */
  strip(text: string): string {
    let rest = text;
    for (let i = 0; i < rest.length; i++) {
      const title = this.#words.at(rest, i);
      if (title && i + title.length < rest.length) {
        rest = rest.slice(i + title.length);
        i = -1;
      }
    }
    return rest;
  }
}
