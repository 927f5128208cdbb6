/** The sentence, or sentences, around words of an article. */
import type { Span } from '../../graph/model/index.js';
import { splitSentences } from '../document/sentences.js';

/** The text before, within and after the span, up to the ends of its sentence. */
export interface InSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export function inSentence(text: string, { start, end }: Span): InSentence {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = { start: start === 0 ? 0 : lineStart, end: lineEnd === -1 ? text.length : lineEnd };
  const touched = splitSentences(text, line).filter((sentence) => sentence.start < end && start < sentence.end);
  const from = Math.min(start, ...touched.map((sentence) => sentence.start));
  const to = Math.max(end, ...touched.map((sentence) => sentence.end));
  return { before: text.slice(from, start), words: text.slice(start, end), after: text.slice(end, to) };
}
