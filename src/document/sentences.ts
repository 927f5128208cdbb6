/** The sentences layer: Chinese and English sentences; what is inside quotation marks or brackets stays whole. */
import type { Span } from '../../graph/model/index.js';
import { layer, type Sentence } from './document.js';
import { isQuote, matchMarks, type Pair } from './marks.js';
import { quotationEndsSentence, stopEndsSentence } from './sentence-ends.js';
import type { Step } from './step.js';

export const sentencesStep: Step = {
  name: 'sentences',
  needs: ['paragraphs'],
  adds: ['sentences'],
  run: (document) => ({
    layers: {
      sentences: layer(document, 'paragraphs').flatMap((span, paragraph) =>
        splitSentences(document.text, span).map((sentence): Sentence => ({ ...sentence, paragraph })),
      ),
    },
  }),
};

/** Nothing that is meant as one sentence is longer; rules that look about in a sentence stay quick whatever the text. */
const MAX_SENTENCE = 2000;

/** Splits one paragraph; together the sentences hold all of its visible characters. */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const { pairs } = matchMarks(text, paragraph);
  const breaks = sentenceBreaks(text, paragraph, outermost(pairs));
  const starts = [paragraph.start, ...breaks];
  return starts
    .flatMap((start, index) => trim(text, start, starts[index + 1] ?? paragraph.end) ?? [])
    .flatMap((sentence) => piecesOf(text, sentence));
}

/** The sentence itself, or its parts where it is too long. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > MAX_SENTENCE) {
    const until = from + pauseIn(text.slice(from, from + MAX_SENTENCE));
    pieces.push(...[trim(text, from, until)].filter((piece) => piece !== null));
    from = until;
  }
  return [...pieces, ...[trim(text, from, end)].filter((piece) => piece !== null)];
}

/** The place after the last comma or space; without one, any that does not part the halves of a character. */
function pauseIn(words: string): number {
  const pause = /^[\s\S]*[，,；;、：\s]/.exec(words)?.[0].length;
  return pause ?? words.length - (/[\uD800-\uDBFF]$/.test(words) ? 1 : 0);
}

function sentenceBreaks(text: string, paragraph: Span, pairs: readonly Pair[]): number[] {
  const breaks: number[] = [];
  let sentenceStart = paragraph.start;
  for (const { end, pair } of candidates(text, paragraph, pairs)) {
    const ends = pair === null ? stopEndsSentence(text, end) : quotationEndsSentence(text, sentenceStart, pair);
    if (!ends || end >= paragraph.end) continue;
    breaks.push(end);
    sentenceStart = end;
  }
  return breaks;
}

interface Candidate {
  readonly end: number;
  /** The quotation whose closing mark is the candidate; null for a stop outside of marks. */
  readonly pair: Pair | null;
}

/** Places after a stop that lies outside all marks, and after a closing mark that has a stop just inside. */
function* candidates(text: string, paragraph: Span, pairs: readonly Pair[]): Generator<Candidate> {
  let at = paragraph.start;
  for (const pair of [...pairs, null]) {
    const outside = text.slice(at, pair?.start ?? paragraph.end);
    for (const stop of outside.matchAll(/[。！？!?｡…．.]+[”’」』）)】"]*/g)) {
      yield { end: at + stop.index + stop[0].length, pair: null };
    }
    if (pair === null) return;
    if (isQuote(pair.opening)) yield { end: pair.end, pair };
    at = pair.end;
  }
}

function outermost(pairs: readonly Pair[]): Pair[] {
  let reached = -1;
  return [...pairs]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

function trim(text: string, start: number, end: number): Span | null {
  const raw = text.slice(start, end);
  const visible = raw.trim();
  const from = start + raw.indexOf(visible);
  return visible === '' ? null : { start: from, end: from + visible.length };
}
