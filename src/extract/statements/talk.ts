/** How one speaker's talk runs on from sentence to sentence, and what ends it. */
import type { Span } from '../../../graph/model/index.js';
import { trimmed } from './content.js';
import type { CueSearch } from './cue.js';
import { type Draft, isExplicit, type Utterance } from './utterance.js';
import type { Memory } from './utterances.js';

/** The talk that may run on into the next sentence. */
export function openDraft({ reading }: CueSearch, sentence: number, drafts: readonly Draft[]): Draft | undefined {
  const last = drafts.findLast(({ outer }) => outer === null);
  const end = reading.sentences[sentence]?.end;
  if (!last || end === undefined || last.rule.startsWith('cue-quotation') || last.rule.startsWith('quotation'))
    return undefined;
  if (!isExplicit(last.utterance)) return undefined;
  const { frame } = last.utterance.cue.word;
  if (frame === 'demand' || frame === 'object' || last.rule.startsWith('attitude')) return undefined;
  return end - last.content.end <= 2 ? last : undefined;
}

/** A sentence without a speaker of its own, and without a sign that the reporter speaks again, goes on with the talk. */
export function goesOn(search: CueSearch, sentence: number, utterances: readonly Utterance[], open: Draft): boolean {
  const { reading, lexicon } = search;
  const span = reading.sentences[sentence];
  if (!span) return false;
  if (utterances.some((utterance) => breaksTalk(search, utterance, open))) return false;
  const words = reading.word(span);
  if (lexicon.narrativeOpeners.some((opener) => words.startsWith(opener))) return false;
  if (opensWithStranger(search, sentence, open)) return false;
  const first = reading.tokenAt(span.start);
  const isTimed = first?.tag === 'TIME' && !/^(?:当时|其时|那时|届时)/.test(words);
  return first !== undefined && !isTimed && !/^[“「『"]/.test(words);
}

/** Somebody or something whom the talk has not named is the subject of the first clause: the reporter speaks again. */
function opensWithStranger({ reading, speakers }: CueSearch, sentence: number, open: Draft): boolean {
  const [clause] = reading.clauses(sentence);
  const head = clause && speakers.subject(clause, clause.end);
  if (!head || head.kind === 'country' || head.start - clause.start > 12) return false;
  const isKnown = speakers.isNamedIn(head.actor, { start: open.utterance.start, end: open.content.end });
  return !isKnown && (head.kind === 'person' || head.kind === 'organization');
}

/** What one of whom the talk is about thinks belongs to the talk; anybody else who speaks ends it. */
function breaksTalk({ speakers }: CueSearch, { cue, speaker }: Utterance, open: Draft): boolean {
  const isTopic = speaker.actor !== open.utterance.speaker.actor && speakers.isNamedIn(speaker.actor, open.content);
  return !(cue.word.frame === 'think' && isTopic);
}

/** The talk with one sentence more. */
export function extend({ reading }: CueSearch, open: Draft, sentence: number): Draft {
  const end = reading.sentences[sentence]?.end ?? open.content.end;
  const content: Span = trimmed(reading, { start: open.content.start, end });
  return { ...open, content };
}

export function remember(
  { speakers, reading }: CueSearch,
  sentence: number,
  drafts: readonly Draft[],
  memory: Memory,
): Memory {
  const last = drafts.findLast(({ outer }) => outer === null)?.utterance ?? null;
  const speaker = last?.speaker ?? null;
  const span = reading.sentences[sentence];
  const person =
    speaker?.kind === 'person' ? speaker : span && speakers.heads(span).find(({ kind }) => kind === 'person');
  return {
    speaker: speaker ?? memory.speaker,
    person: person ?? memory.person,
    utterance: last ?? memory.utterance,
  };
}
