/** The sentence, or sentences, around words of an article, by the sentence rules of Unicode that the platform brings. */
import { lineAt, type Stretch } from './segments.js';

/** The text before, within and after the words, up to the ends of their sentence. */
export interface InSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** More than this before or after the words says nothing more about them. */
const MOST_AROUND = 120;

const segmenters = new Map<string, Intl.Segmenter>();

/** `reach` widens what must be inside, as a cue that stands in the next sentence; it counts in the same line only. */
export function inSentence(text: string, language: string, words: Stretch, reach: readonly Stretch[] = []): InSentence {
  const { start, end } = sentenceAround(text, language, words, reach);
  return {
    before: shortenedStart(text.slice(start, words.start).trimStart()),
    words: text.slice(words.start, words.end),
    after: shortenedEnd(text.slice(words.end, end).trimEnd()),
  };
}

function sentenceAround(text: string, language: string, words: Stretch, reach: readonly Stretch[]): Stretch {
  const line = { start: lineAt(text, words.start).start, end: lineAt(text, words.end).end };
  const inLine = reach.filter(({ start, end }) => start >= line.start && end <= line.end);
  const start = Math.min(words.start, ...inLine.map((stretch) => stretch.start));
  const end = Math.max(words.end, ...inLine.map((stretch) => stretch.end));
  const touched = sentencesOf(text, language, line).filter((sentence) => sentence.start < end && start < sentence.end);
  return { start: Math.min(start, touched[0]?.start ?? start), end: Math.max(end, touched.at(-1)?.end ?? end) };
}

function sentencesOf(text: string, language: string, line: Stretch): Stretch[] {
  const segments = [...segmenterOf(language).segment(text.slice(line.start, line.end))];
  return segments.map(({ index, segment }) => ({
    start: line.start + index,
    end: line.start + index + segment.length,
  }));
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

function shortenedStart(text: string): string {
  const characters = [...text];
  return characters.length > MOST_AROUND ? `…${characters.slice(-MOST_AROUND).join('')}` : text;
}

function shortenedEnd(text: string): string {
  const characters = [...text];
  return characters.length > MOST_AROUND ? `${characters.slice(0, MOST_AROUND).join('')}…` : text;
}
