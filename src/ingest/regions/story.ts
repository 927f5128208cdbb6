/** Which lines of a page tell its story: prose, speech, the turns of an interview, and in a copied text whatever ends like a sentence. */
import { type Interview, interviewOf } from './interview.js';
import { isWritten, type Page } from './page.js';
import { endsSentence } from './prose.js';
import { isSpoken, isTold } from './said.js';

/** What stands in a text that somebody copied without the page around it, too: who wrote it, when, and the like. */
const OWN = new Set([
  'front-matter',
  'date-line',
  'credit',
  'byline',
  'photo-credit',
  'end-mark',
  'ornament',
  'repeat',
]);

export class Story {
  readonly #interview: Interview;
  /** No line is a menu, a prompt, a link or anything else of a page. */
  readonly #isCopied: boolean;

  constructor(private readonly page: Page) {
    this.#interview = interviewOf(page);
    this.#isCopied = page.marks.every(
      (mark, index) => mark?.kind !== 'boilerplate' || OWN.has(mark.rule) || this.#words(index) === '',
    );
  }

  has(index: number): boolean {
    const words = this.#words(index);
    if (isWritten(this.page, index) || isSpoken(words) || this.#interview.isTurn(words)) return true;
    if (this.#interview.isOne && endsSentence(words)) return true;
    return this.#isCopied && (endsSentence(words) || isTold(words));
  }

  /** The first line of the story, -1 if it has none: what stands above it is the headline, or of the page. */
  get start(): number {
    const { lines, marks } = this.page;
    const open = lines.findIndex((line, index) => marks[index] === null && line.heading === 0);
    const first = lines.findIndex(
      ({ folded, heading }, index) =>
        marks[index] === null &&
        heading === 0 &&
        (isWritten(this.page, index) ||
          (index > open && (this.#interview.isTurn(folded) || (endsSentence(folded) && isSpoken(folded))))),
    );
    return this.#interview.isOne ? this.#interview.openingBefore(first, open) : first;
  }

  #words(index: number): string {
    return this.page.lines[index]?.folded.trim() ?? '';
  }
}
