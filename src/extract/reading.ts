/** A document as the Chinese rules read it: the simplified shadow, and quick look-ups of what stands where. */

import type { Span } from '../../graph/model/index.js';
import {
  type Document,
  layer,
  type Quotation,
  type RuleWatch,
  type Sentence,
  type Token,
} from '../document/document.js';
import { grouped } from '../language/grouped.js';
import { firstFrom } from './first-from.js';

/** A stretch of a sentence between commas, semicolons or colons that stand outside quotation marks and brackets. */
export interface Clause extends Span {
  readonly sentence: number;
}

/** The clause that holds the offset. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  return clauses.find(({ start, end }) => start <= offset && offset < end);
}

const OPENING = '「『“‘（(《【';
const CLOSING = '」』”’）)》】';
const STOPS = '。！？!?，,…';
const SEPARATORS = '，,；;：:';
const HAN = /[\u4e00-\u9fff」』”]/;

export class Reading {
  readonly shadow: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly tokens: readonly Token[];
  readonly watch: RuleWatch | undefined;
  readonly #tokenAt = new Map<number, number>();
  readonly #tokenEnds = new Map<number, number>();
  /** Of each quotation the one it lies in, by their places in the list; -1 for none. */
  readonly #enclosing: readonly number[];
  readonly #clauses = new Map<number, readonly Clause[]>();
  #byWord: ReadonlyMap<string, readonly Token[]> | undefined;

  constructor(document: Pick<Document, 'text' | 'shadow' | 'layers' | 'watch'>) {
    this.shadow = document.shadow;
    this.text = document.text;
    this.sentences = layer(document, 'sentences');
    this.quotations = layer(document, 'quotations');
    this.tokens = layer(document, 'tokens');
    this.watch = document.watch;
    this.#enclosing = enclosing(this.quotations);
    this.tokens.forEach((token, index) => {
      this.#tokenAt.set(token.start, index);
      this.#tokenEnds.set(token.end, index);
    });
  }

  /** The token that starts at the offset. */
  tokenAt(offset: number): Token | undefined {
    const index = this.#tokenAt.get(offset);
    return index === undefined ? undefined : this.tokens[index];
  }

  /** The token that ends at the offset. */
  tokenBefore(offset: number): Token | undefined {
    const index = this.#tokenEnds.get(offset);
    return index === undefined ? undefined : this.tokens[index];
  }

  /** The token that runs across the offset, beginning before it and ending after it. */
  tokenAcross(offset: number): Token | undefined {
    const token = this.tokens[firstFrom(this.tokens, offset) - 1];
    return token && token.end > offset ? token : undefined;
  }

  /** The index of the sentence that holds the offset, or of the last before it. */
  sentenceAt(offset: number): number {
    return firstFrom(this.sentences, offset + 1) - 1;
  }

  word(span: Span): string {
    return this.shadow.slice(span.start, span.end);
  }

  /** Tokens wholly inside the span, in order. */
  tokensIn(span: Span): readonly Token[] {
    const found: Token[] = [];
    for (let i = firstFrom(this.tokens, span.start); i < this.tokens.length; i++) {
      const token = this.tokens[i];
      if (!token || token.end > span.end) break;
      found.push(token);
    }
    return found;
  }

  /** The tokens that are this word, wherever they stand. */
  tokensOf(word: string): readonly Token[] {
    this.#byWord ??= grouped(this.tokens, (token) => this.word(token));
    return this.#byWord.get(word) ?? [];
  }

  /** The innermost quotation whose inner words hold the offset. */
  quotationAt(offset: number): Quotation | undefined {
    return this.#around(offset, ({ inner }) => inner.start <= offset && offset < inner.end);
  }

  /** One quotation, with its marks, holds the whole span. */
  isQuoted({ start, end }: Span): boolean {
    return this.#around(start, (quotation) => end <= quotation.end) !== undefined;
  }

  /** The last outermost quotation that ends at the offset or before it. */
  quotationBefore(offset: number): Quotation | undefined {
    const last = this.#outermost(firstFrom(this.quotations, offset) - 1);
    const quotation = this.quotations[last];
    return quotation && quotation.end > offset ? this.quotations[this.#outermost(last - 1)] : quotation;
  }

  #outermost(index: number): number {
    let outer = index;
    while ((this.#enclosing[outer] ?? -1) >= 0) outer = this.#enclosing[outer] ?? -1;
    return outer;
  }

  /** Quotations that start inside the span, in order. */
  quotationsIn({ start, end }: Span): readonly Quotation[] {
    return this.quotations.slice(firstFrom(this.quotations, start), firstFrom(this.quotations, end));
  }

  /** Of the quotations that start at the offset or before it, from the inside out, the first that fits. */
  #around(offset: number, fits: (quotation: Quotation) => boolean): Quotation | undefined {
    for (let i = firstFrom(this.quotations, offset + 1) - 1; i >= 0; i = this.#enclosing[i] ?? -1) {
      const quotation = this.quotations[i];
      if (quotation && fits(quotation)) return quotation;
    }
    return undefined;
  }

  /** The quotation whose opening mark stands at the offset. */
  quotationFrom(offset: number): Quotation | undefined {
    const quotation = this.quotations[firstFrom(this.quotations, offset)];
    return quotation?.start === offset ? quotation : undefined;
  }

  clauses(index: number): readonly Clause[] {
    const known = this.#clauses.get(index) ?? this.#clausesOf(index);
    this.#clauses.set(index, known);
    return known;
  }

  #clausesOf(index: number): readonly Clause[] {
    const sentence = this.sentences[index];
    if (!sentence) return [];
    const clauses: Clause[] = [];
    let start = sentence.start;
    for (const [end, next] of [...this.#breaks(sentence), [sentence.end, sentence.end] as const]) {
      if (end > start) clauses.push({ start, end, sentence: index });
      start = next;
    }
    return clauses;
  }

  /** Where a clause ends and the next begins: at a comma, or after a quotation that closes with its own stop. */
  *#breaks(sentence: Sentence): Generator<readonly [number, number]> {
    let depth = 0;
    for (let i = sentence.start; i < sentence.end; i++) {
      const character = this.shadow.charAt(i);
      if (OPENING.includes(character)) depth += 1;
      else if (CLOSING.includes(character)) {
        depth = Math.max(0, depth - 1);
        if (depth === 0 && STOPS.includes(this.shadow.charAt(i - 1))) yield [i + 1, i + 1];
      } else if (depth === 0 && (SEPARATORS.includes(character) || this.#isGap(i))) yield [i, i + 1];
    }
  }

  /** Headlines part their halves by a space: one between Chinese characters is a break. */
  #isGap(offset: number): boolean {
    if (!/[\s\u3000]/.test(this.shadow.charAt(offset))) return false;
    return HAN.test(this.shadow.charAt(offset - 1)) && HAN.test(this.shadow.charAt(offset + 1));
  }
}

/** Quotations in order, each with its depth: the last one less deep is the one it lies in. */
function enclosing(quotations: readonly Quotation[]): number[] {
  const open: number[] = [];
  return quotations.map(({ depth }, index) => {
    open[depth] = index;
    return depth === 0 ? -1 : (open[depth - 1] ?? -1);
  });
}
