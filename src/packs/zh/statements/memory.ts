/** Who spoke last and of whom the text told last, for clauses and sentences that name nobody. */
import type { Reference } from '../../../document/document.js';
import type { CueSearch } from './cue.js';
import { strangerIn } from './stranger.js';
import type { Draft, Utterance } from './utterance.js';

export interface Memory {
  readonly speaker: Reference | null;
  /** Whom 他 means. */
  readonly person: Reference | null;
  /** Whom 他们 means. */
  readonly people: Reference | null;
  /** The last utterance of the paragraph: a sentence that goes on without a subject shares its time. */
  readonly utterance: Utterance | null;
  /** Whose quoted words the last sentence ended with: a paragraph of quoted words alone goes on with them. */
  readonly quoting: Utterance | null;
}

export const NO_MEMORY: Memory = { speaker: null, person: null, people: null, utterance: null, quoting: null };

/** What is still known where a new paragraph begins: of whom, not who speaks. */
export function intoNextParagraph({ person, people, quoting }: Memory): Memory {
  return { ...NO_MEMORY, person, people, quoting };
}

/** After a sentence: a speaker who was not found is nobody's memory, so that nobody is taken for one. */
export function remember(search: CueSearch, sentence: number, drafts: readonly Draft[], memory: Memory): Memory {
  const last = drafts.findLast(({ outer }) => outer === null)?.utterance ?? null;
  return {
    speaker: last ? last.speaker : memory.speaker,
    person: personAfter(search, sentence, last) ?? (leavesOpen(search, sentence, last) ? null : memory.person),
    people: peopleAfter(search, sentence, last) ?? memory.people,
    utterance: last ?? memory.utterance,
    quoting: quotedAtEnd(search, sentence, drafts),
  };
}

function quotedAtEnd({ reading }: CueSearch, sentence: number, drafts: readonly Draft[]): Utterance | null {
  const last = drafts.findLast(({ outer }) => outer === null);
  const end = reading.sentences[sentence]?.end ?? 0;
  return last?.construction === 'cue-quotation' && end - last.content.end <= 2 ? last.utterance : null;
}

function personAfter(
  { reading, speakers }: CueSearch,
  sentence: number,
  last: Utterance | null,
): Reference | undefined {
  if (last?.speaker?.kind === 'person') return last.speaker;
  const subjects = reading.clauses(sentence).map((clause) => speakers.opening(clause));
  const span = reading.sentences[sentence];
  return (
    subjects.find((one) => one?.kind === 'person') ??
    (span && speakers.heads(span).find(({ kind }) => kind === 'person'))
  );
}

function peopleAfter(
  { reading, speakers }: CueSearch,
  sentence: number,
  last: Utterance | null,
): Reference | undefined {
  if (last?.speaker && last.speaker.kind !== 'person') return last.speaker;
  const span = reading.sentences[sentence];
  return span && speakers.heads(span).find(({ kind }) => kind === 'group');
}

/** Somebody else has come in of whom no more is known than that. */
function leavesOpen(search: CueSearch, sentence: number, last: Utterance | null): boolean {
  if (last) return last.speaker === null && last.identifiedBy === 'unknown';
  const [clause] = search.reading.clauses(sentence);
  return clause !== undefined && strangerIn(search, clause)?.isHuman === true;
}
