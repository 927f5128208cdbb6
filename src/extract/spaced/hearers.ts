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

/** The one right behind the verb, else the medium that another word leads to; none where neither stands. */
export function hearers(speakers: SpacedSpeakers, sentence: Span, cue: SpacedCue, from: number): readonly Reference[] {
  const told = cue.verb.told && cue.verb.frame === 'say' ? toldTo(speakers, sentence, cue.end) : undefined;
  return told ? [told] : ledTo(speakers, sentence, Math.max(cue.end, from));
}

/** Whom a verb that asks for it is told to. */
export function toldTo(speakers: SpacedSpeakers, sentence: Span, from: number): Reference | undefined {
  const [first] = speakers.in({ start: from, end: Math.min(sentence.end, from + TOLD) });
  const [medium] = speakers
    .in({ start: from, end: Math.min(sentence.end, from + TOLD + LED) })
    .filter(({ isMedium }) => isMedium);
  if (first && isTouched(speakers, { start: from, end: first.start })) return first;
  return medium && isDescribed(speakers, { start: from, end: medium.start }) ? medium : undefined;
}

function ledTo(speakers: SpacedSpeakers, sentence: Span, from: number): readonly Reference[] {
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
