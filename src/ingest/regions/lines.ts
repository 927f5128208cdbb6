/** A page as lines: where each begins and ends, and the words left of it once markup at its ends is set aside. */
import type { Span } from '../../../graph/model/index.js';
import { simplifiedShadow } from '../../document/shadow.js';
import { markupEnds } from './markup.js';

/** `start` and `end` hold the line without white space and markup at its ends; empty if it is nothing but markup. */
export interface Line extends Span {
  /** Words in simplified characters, as long as the span. */
  readonly folded: string;
  /** The same for matching only: half-width, without the pictures and bullets that lead it. */
  readonly plain: string;
  /** Heading level of Markdown or HTML, 0 if it is none. */
  readonly heading: number;
  /** It stood in a figcaption. */
  readonly isFigureCaption: boolean;
  /** An empty line lies before it. */
  readonly gap: boolean;
}

const VISIBLE_LINE = /[^\s](?:[^\n\r\u2028\u2029]*[^\s])?/g;
/** No rule for single lines asks for more; longer lines are paragraphs. */
const MAX_PLAIN = 400;
/** Bullets, arrows, pictures and the like before the first word; the sign of copyright is a word. */
const LEADING_SYMBOLS = /^(?:(?!©)[\s\p{So}\p{Sk}\p{Cf}\p{Variation_Selector}•·*▪‣–—|>+~-])+/u;

/** The visible lines of a text, in order. */
export function readLines(text: string): Line[] {
  const shadow = simplifiedShadow(text);
  let before = 0;
  return Array.from(text.matchAll(VISIBLE_LINE), (match) => {
    const end = match.index + match[0].length;
    const gap = /\n\s*?\n|\r\s*?\r/.test(text.slice(before, match.index));
    before = end;
    return readLine(shadow, { start: match.index, end }, gap);
  });
}

function readLine(shadow: string, { start, end }: Span, gap: boolean): Line {
  const raw = shadow.slice(start, end);
  const markup = markupEnds(raw);
  const folded = raw.slice(markup.start, markup.end);
  return {
    start: start + markup.start,
    end: start + markup.end,
    folded,
    plain: plainForm(folded),
    heading: markup.heading,
    isFigureCaption: markup.isFigureCaption,
    gap,
  };
}

/** Half-width, without the bullets, arrows and pictures that lead the line; only the head of a very long line. */
export function plainForm(words: string): string {
  return words.slice(0, MAX_PLAIN).normalize('NFKC').replace(LEADING_SYMBOLS, '').trim();
}
