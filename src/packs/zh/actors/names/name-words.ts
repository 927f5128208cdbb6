/** What names of persons are made of: surnames, and the characters that write foreign names. */
import type { Lexicon } from '../../../../language/index.js';

export class NameWords {
  readonly #surnames: ReadonlySet<string>;
  readonly #married: ReadonlySet<string>;
  readonly #japanese: ReadonlySet<string>;
  readonly #transliteration: ReadonlySet<string>;

  constructor({ surnames }: Lexicon) {
    this.#surnames = new Set([...surnames.chinese, ...surnames.korean]);
    this.#married = new Set(surnames.married);
    this.#japanese = new Set(surnames.japanese);
    this.#transliteration = new Set(surnames.transliteration);
  }

  isSurname(character: string): boolean {
    return this.#surnames.has(character);
  }

  /** A husband's surname and one's own: 林郑. */
  isMarried(pair: string): boolean {
    return this.#married.has(pair);
  }

  hasSurname(name: string): boolean {
    return (
      this.#surnames.has(name.charAt(0)) ||
      this.#surnames.has(name.slice(0, 2)) ||
      this.japaneseSurname(name) !== undefined
    );
  }

  /** The Japanese surname that a longer name begins with. */
  japaneseSurname(name: string): string | undefined {
    const surname = [3, 2, 1]
      .map((length) => name.slice(0, length))
      .find((part) => part.length < name.length && this.#japanese.has(part));
    return surname !== undefined && surname.length >= 2 ? surname : undefined;
  }

  isTransliteration(character: string): boolean {
    return this.#transliteration.has(character);
  }
}
