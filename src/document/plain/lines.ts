/** The lines of a text as a page shows them: where each lies, how far it is set in, and how many columns it takes. */
import type { Span } from '../../../graph/model/index.js';

/** A line with something on it; the span leaves out the white space around its words. */
export interface SetLine extends Span {
  readonly words: string;
  /** Columns of white space before the words. */
  readonly indent: number;
  /** Columns from the margin to the end of the words: a Chinese character takes two. */
  readonly width: number;
  /** An empty line lies before it. */
  readonly isAfterGap: boolean;
}

export function setLines(text: string): SetLine[] {
  const lines: SetLine[] = [];
  let isAfterGap = false;
  for (const { 0: raw, index } of text.matchAll(/[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g)) {
    const words = raw.trim();
    const isBreak = /^[\n\r\u2028\u2029]/.test(raw);
    if (words === '') {
      isAfterGap ||= !isBreak || /[\n\r\u2028\u2029]/.test(text.charAt(index - 1));
      continue;
    }
    const start = index + raw.length - raw.trimStart().length;
    const indent = columns(text.slice(index, start));
    lines.push({ start, end: start + words.length, words, indent, width: indent + columns(words), isAfterGap });
    isAfterGap = false;
  }
  return lines;
}

/** How many columns words take in type of one width. */
export function columns(words: string): number {
  const wide = words.match(
    /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60]/g,
  );
  return words.length + (wide?.length ?? 0);
}
