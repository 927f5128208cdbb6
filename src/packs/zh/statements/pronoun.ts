/** Whom 他, 她, 他们 and 其 mean: the nearest who fits, and nobody where the text leaves it open. */

import type { Reference } from '../../../document/document.js';
import type { Clause, Reading } from '../../../extract/reading.js';
import { expression } from '../../../extract/rules/pattern.js';
import * as said from '../../../language/zh/rules/statements/speakers.js';
import { OF } from '../../../language/zh/words/particles.js';
import { PRONOUNS } from '../../../language/zh/words/pronouns.js';
import type { CueSearch } from './cue.js';
import type { Memory } from './memory.js';
import { strangerIn } from './stranger.js';
import { isNamed, type Utterance } from './utterance.js';

const pronouns = expression(said.PRONOUN, 'g');
const governs = expression(said.GOVERNING_PRONOUN);
const stillMeant = expression(said.STILL_MEANT);

export interface Pronoun {
  readonly start: number;
  readonly word: string;
}

/** The last pronoun between the offsets that may be a subject. */
export function lastPronoun(reading: Reading, from: number, until: number): Pronoun | undefined {
  const last = [...reading.shadow.slice(from, until).matchAll(pronouns)].findLast(
    ({ index, 0: word }) =>
      reading.tokenAt(from + index)?.tag === 'r' &&
      !governs.test(reading.shadow.slice(from, from + index)) &&
      !owns(reading, from + index + word.length),
  );
  return last && { start: from + last.index, word: last[0] };
}

/** 他的同学说, 其助理表示: somebody of theirs speaks. */
function owns(reading: Reading, end: number): boolean {
  const next = reading.tokenAt(end);
  if (!next) return false;
  const word = reading.word(next);
  return word === OF || (['n', 'PER', 'nz', 'ORG'].includes(next.tag) && !stillMeant.test(word));
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
  const means = PRONOUNS[word];
  if (!means) return null;
  if (means === 'many') return nearest(search, before, before.memory.people, isMany);
  if (means === 'any') return nearest(search, before, before.memory.speaker ?? before.memory.person, () => true);
  const fits = (one: Reference): boolean =>
    one.kind === 'person' && (search.speakers.gender(one.actor) ?? means) === means;
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
