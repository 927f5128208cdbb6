/** Whom 他, 她, 他们 and 其 mean: the nearest who fits, and nobody where the text leaves it open. */
import type { Reference } from '../../document/document.js';
import type { Clause, Reading } from '../reading.js';
import type { CueSearch } from './cue.js';
import type { Memory } from './memory.js';
import { strangerIn } from './stranger.js';
import { isNamed, type Utterance } from './utterance.js';

const PRONOUN = /(?:他们|她们|他|她|该男子|该女子|其)/g;

/** 向他保证: whoever a preposition governs is no subject. */
const GOVERNS = /[向对跟与同和给令让叫把被为替]$/;

export interface Pronoun {
  readonly start: number;
  readonly word: string;
}

/** The last pronoun between the offsets that may be a subject. */
export function lastPronoun(reading: Reading, from: number, until: number): Pronoun | undefined {
  const last = [...reading.shadow.slice(from, until).matchAll(PRONOUN)].findLast(
    ({ index, 0: word }) =>
      reading.tokenAt(from + index)?.tag === 'r' &&
      !GOVERNS.test(reading.shadow.slice(from, from + index)) &&
      !owns(reading, from + index + word.length),
  );
  return last && { start: from + last.index, word: last[0] };
}

/** 他的同学说, 其助理表示: somebody of theirs speaks. */
function owns(reading: Reading, end: number): boolean {
  const next = reading.tokenAt(end);
  if (!next) return false;
  const word = reading.word(next);
  return word === '的' || (['n', 'PER', 'nz', 'ORG'].includes(next.tag) && !/^(?:本人|等|自己)/.test(word));
}

export interface Before {
  /** Clauses of the sentence before the pronoun's own. */
  readonly clauses: readonly Clause[];
  /** What was said in the sentence before it. */
  readonly earlier: readonly Utterance[];
  readonly memory: Memory;
}

/** Whom the pronoun means; null where nobody fits, or somebody who is no known actor may be meant. */
export function meantBy(search: CueSearch, { word }: Pronoun, before: Before): Reference | null {
  if (!/[他她其该]/.test(word)) return null;
  if (/们$/.test(word)) return nearest(search, before, before.memory.people, isMany);
  if (word === '其') return nearest(search, before, before.memory.speaker ?? before.memory.person, () => true);
  const gender = /^[她]|女/.test(word) ? 'female' : 'male';
  const fits = (one: Reference): boolean =>
    one.kind === 'person' && (search.speakers.gender(one.actor) ?? gender) === gender;
  return nearest(search, before, before.memory.person, fits);
}

/** Whoever spoke last in the sentence, else the subject of its nearest clause, else whom the text told of before. */
function nearest(
  search: CueSearch,
  { clauses, earlier, memory }: Before,
  remembered: Reference | null,
  fits: (one: Reference) => boolean,
): Reference | null {
  const spoke = earlier.findLast(isNamed)?.speaker;
  if (spoke && fits(spoke)) return spoke;
  for (const clause of [...clauses].reverse()) {
    const subject = search.speakers.opening(clause);
    if (subject && fits(subject)) return subject;
    if (!subject && !search.reading.isQuoted(clause) && strangerIn(search, clause)?.isHuman) return null;
  }
  if (memory.utterance?.speaker === null && memory.utterance.identifiedBy === 'unknown') return null;
  return remembered && fits(remembered) ? remembered : null;
}

function isMany({ kind }: Reference): boolean {
  return kind !== 'person';
}
