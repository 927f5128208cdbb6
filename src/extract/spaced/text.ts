/** A text whose words are parted by spaces, as its rules look at it: words by place, and what stands around them. */
import type { Span } from '../../../graph/model/index.js';
import { type Document, layer, type Token } from '../../document/document.js';
import type { SpacedLanguage } from '../../language/spaced.js';
import { firstFrom } from '../first-from.js';
import { Reading } from '../reading.js';

export class SpacedText {
  readonly reading: Reading;
  readonly text: string;

  constructor(
    readonly document: Document,
    readonly language: SpacedLanguage,
  ) {
    this.reading = new Reading(document);
    this.text = document.text;
  }

  get tokens(): readonly Token[] {
    return this.reading.tokens;
  }

  word({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** The word in small letters, without a possessive ending. */
  plain(span: Span): string {
    return withoutPossessive(this.word(span)).toLowerCase();
  }

  /** The place in the list of the first word that begins at the offset or after it. */
  indexFrom(offset: number): number {
    return firstFrom(this.tokens, offset);
  }

  /** The sentence that holds the offset, or the last before it. */
  sentenceOf(offset: number): Span | undefined {
    return this.reading.sentences[this.reading.sentenceAt(offset)];
  }

  /** The number of the paragraph that holds the offset. */
  paragraphOf(offset: number): number {
    return layer(this.document, 'sentences')[this.reading.sentenceAt(offset)]?.paragraph ?? -1;
  }

  /** The words in front of a place within its sentence, the nearest last. */
  before(offset: number, count: number): readonly Token[] {
    const until = this.indexFrom(offset);
    const from = this.sentenceOf(offset)?.start ?? 0;
    return this.tokens
      .slice(Math.max(0, until - count), until)
      .filter(({ start, end }) => start >= from && end <= offset);
  }

  /** The words behind a place within its sentence. */
  after(offset: number, count: number): readonly Token[] {
    const from = this.indexFrom(offset);
    const until = this.sentenceOf(Math.max(0, offset - 1))?.end ?? this.text.length;
    return this.tokens.slice(from, from + count).filter(({ end }) => end <= until);
  }

  /** WHO and IT are names where who and it are not. */
  isAllCapitals(span: Span): boolean {
    return /^\p{Lu}{2,}$/u.test(this.word(span));
  }

  isCapital(span: Span): boolean {
    return /^\p{Lu}/u.test(this.word(span));
  }
}

const POSSESSIVE = /['’]s?$/u;

export function withoutPossessive(word: string): string {
  return word.replace(POSSESSIVE, '');
}
