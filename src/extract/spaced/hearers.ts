/** Whom words were told to; a medium among them passes the words on: told Reuters, said to The Guardian, in an interview with the BBC. */
import type { Span } from '../../../graph/model/index.js';
import type { Reference } from '../../document/document.js';
import type { SpacedSpeakers } from './cues.js';
import type { SpacedCue } from './draft.js';

/** So far behind its verb whom it is told to stands, and so far one that a word such as to or with leads to. */
const TOLD = 50;
const LED = 110;
/** Words of what it is, between an article and a medium's name: the Russian state news agency RIA Novosti. */
const DESCRIBED = 6;

/** A verb that is followed by whom something is told: told, but not asked somebody to. */
export function isTelling({ verb }: SpacedCue): boolean {
  return verb.told === true && verb.frame === 'say';
}

/** Whom a verb of telling is right behind told to. */
export function toldTo(speakers: SpacedSpeakers, sentence: Span, cue: SpacedCue): Reference | undefined {
  if (!isTelling(cue)) return undefined;
  const from = cue.end;
  const near = speakers.in({ start: from, end: Math.min(sentence.end, from + TOLD + LED) });
  const first = near.find(({ end }) => end <= from + TOLD);
  const medium = near.find(({ isMedium }) => isMedium);
  if (first && isTouched(speakers, { start: from, end: first.start })) return first;
  return medium && isDescribed(speakers, { start: from, end: medium.start }) ? medium : undefined;
}

/** The media behind a place that a word such as to or with leads to. */
export function ledTo(speakers: SpacedSpeakers, sentence: Span, from: number): readonly Reference[] {
  const { text } = speakers;
  const media = speakers
    .in({ start: from, end: Math.min(sentence.end, from + LED) })
    .filter(({ isMedium, start }) => isMedium && !text.reading.quotationAt(start));
  return media.filter(({ start }) => {
    const before = text.before(start, DESCRIBED + 1).filter((word) => word.start >= from);
    const lead = before.findLast((word) => text.language.towards.has(text.plain(word)));
    return lead !== undefined && isDescribed(speakers, { start: lead.end, end: start });
  });
}

/** Only articles stand between. */
function isTouched({ text }: SpacedSpeakers, between: Span): boolean {
  return text.reading.tokensIn(between).every((word) => text.language.articles.has(text.plain(word)));
}

/** Only a few words stand between, no mark and no verb of speech. */
function isDescribed({ text }: SpacedSpeakers, between: Span): boolean {
  const words = text.reading.tokensIn(between);
  if (words.length > DESCRIBED || /[,.;:“”"()]/.test(text.text.slice(between.start, between.end))) return false;
  return words.every(
    (word) => !text.language.verbs.has(text.plain(word)) && !text.language.openers.has(text.plain(word)),
  );
}
