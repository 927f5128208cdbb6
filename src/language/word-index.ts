/** A word list that finds its entries in a text: the longest at each place, without overlaps. */

export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly entry: T;
}

/** A word list indexed by first character, longest first. */
export class WordIndex<T> {
  readonly #byFirst = new Map<string, [string, T][]>();
  readonly #exact = new Map<string, T>();

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, entry] of words) {
      if (word === '' || this.#exact.has(word)) continue;
      this.#exact.set(word, entry);
      const first = word.charAt(0);
      const list = this.#byFirst.get(first);
      if (list) list.push([word, entry]);
      else this.#byFirst.set(first, [[word, entry]]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);
  }

  get(word: string): T | undefined {
    return this.#exact.get(word);
  }

  has(word: string): boolean {
    return this.#exact.has(word);
  }

  /** The longest word that starts at the offset. */
  at(text: string, offset: number): string | undefined {
    return this.#byFirst.get(text.charAt(offset))?.find(([word]) => text.startsWith(word, offset))?.[0];
  }

  /** The entry of the longest word that starts at the offset. */
  entryAt(text: string, offset: number): T | undefined {
    const word = this.at(text, offset);
    return word === undefined ? undefined : this.#exact.get(word);
  }

  /** The longest word that ends at the offset. */
  endingAt(text: string, end: number): string | undefined {
    for (let length = Math.min(14, end); length > 0; length--) {
      const word = text.slice(end - length, end);
      if (this.#exact.has(word)) return word;
    }
    return undefined;
  }

  in(text: string): Found<T>[] {
    const found: Found<T>[] = [];
    for (let i = 0; i < text.length; ) {
      const word = this.at(text, i);
      const entry = word === undefined ? undefined : this.#exact.get(word);
      if (word !== undefined && entry !== undefined) {
        found.push({ start: i, end: i + word.length, entry });
        i += word.length;
      } else i += 1;
    }
    return found;
  }
}
