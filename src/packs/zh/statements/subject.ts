/** Who speaks at a cue: the subject of its own clause, a pronoun, whoever goes on from before, or somebody who is not known. */

import type { Token } from '../../../document/document.js';
import type { Clause, Reading } from '../../../extract/reading.js';
import { expression } from '../../../extract/rules/pattern.js';
import * as said from '../../../language/zh/rules/statements/speakers.js';
import { OF } from '../../../language/zh/words/particles.js';
import { quotationBefore } from './content.js';
import type { Cue, CueSearch } from './cue.js';
import { documentIssuer } from './forms/issuer.js';
import type { Memory } from './memory.js';
import { type Before, lastPronoun, meantBy } from './pronoun.js';
import { type Stranger, strangerIn } from './stranger.js';
import type { Subject, Utterance } from './utterance.js';

const behindDescribed = expression(said.BEHIND_DESCRIBED);

/** Where a cue stands. */
export interface CueSetting {
  readonly cue: Cue;
  /** The first of the cues that stand together with it. */
  readonly first: Cue;
  readonly clause: Clause;
  /** The clauses of its sentence. */
  readonly clauses: readonly Clause[];
  readonly memory: Memory;
  readonly earlier: readonly Utterance[];
}

export function subjectOf(search: CueSearch, setting: CueSetting, contentStart: number): Subject | undefined {
  return (
    ownSubject(search, setting) ?? unknownSubject(search, setting, contentStart) ?? carriedSubject(search, setting)
  );
}

/** The subject in the cue's own clause, after any earlier cue in it. */
function ownSubject(search: CueSearch, setting: CueSetting): Subject | undefined {
  const { reading, speakers } = search;
  const { cue, first, clause, memory } = setting;
  const region = ownRegion(setting);
  const reference = speakers.subject(region, first.start);
  const pronoun = lastPronoun(reading, region.start, first.start);
  if (pronoun && (!reference || pronoun.start > reference.start))
    return { reference: meantBy(search, pronoun, before(setting)), by: 'pronoun', start: clause.start };
  if (reference) return { reference, by: 'named', start: clause.start };
  const issuer = documentIssuer({ reading, speakers }, { start: region.start, end: cue.start }, memory.speaker);
  return issuer && { reference: issuer, by: 'issuer', start: clause.start };
}

/** What of the cue's clause is its own, up to the first cue of those that stand together. */
function ownRegion({ first, clause, earlier }: CueSetting): Clause {
  const ends = earlier.filter(({ cue }) => cue.start >= clause.start).map(({ cue }) => cue.end);
  return { ...clause, start: Math.max(clause.start, ...ends), end: first.start };
}

/** What of the sentence comes before the cue's clause. */
export function before({ clause, clauses, earlier, memory }: CueSetting): Before {
  return { clauses: clauses.filter(({ end }) => end <= clause.start), earlier, memory };
}

/** Somebody speaks whom no actor is known for: quoted words show it, or a person or document before a verb of saying with a mark. */
function unknownSubject(search: CueSearch, setting: CueSetting, contentStart: number): Subject | undefined {
  const { reading, lexicon } = search;
  const { cue, clause, first } = setting;
  const stranger = strangerIn(search, ownRegion(setting));
  if (!stranger || !speaksOf(setting, stranger) || reading.shadow.charAt(first.start - 1) === OF) return undefined;
  const between = reading.tokensIn({ start: stranger.end, end: first.start });
  const words = between.map((token) => reading.word(token));
  if (words.some((word) => lexicon.modals.includes(word) || lexicon.negations.includes(word))) return undefined;
  const isQuoted =
    reading.quotationFrom(contentStart) !== undefined || quotationBefore(reading, clause.start) !== undefined;
  const isMarked = /^[，：]/.test(reading.shadow.slice(cue.end));
  const isTold = isMarked && (stranger.isHuman || stranger.isDocument) && between.every(isAdverbial);
  return isQuoted || (isTold && !lexicon.explicitOnly.includes(cue.word.cue))
    ? { reference: null, by: 'unknown', start: clause.start }
    : undefined;
}

/** Whoever is not known is only taken to say things; a document or a session also asks for them. */
function speaksOf({ cue }: CueSetting, { isDocument }: Stranger): boolean {
  return cue.word.frame === 'say' || (isDocument && cue.word.frame === 'demand');
}

/** A clause without a subject goes on with the last speaker, else with the subject of the clause before. */
function carriedSubject(search: CueSearch, setting: CueSetting): Subject | undefined {
  const { reading, speakers, lexicon } = search;
  const { cue, first, clause, earlier, memory } = setting;
  if (!opensItsClause(reading, lexicon.chainWords, clause, first)) return undefined;
  if (isRelative({ reading, speakers }, cue, clause)) return undefined;
  const isOver = (other: Utterance): boolean => isClosedQuotation(reading, earlier, { other, clause });
  const previous = earlier.findLast((other) => other.cue.end <= cue.start && !isOver(other));
  const carried = { by: 'carried', start: clause.start } as const;
  if (previous) return { ...carried, reference: previous.speaker, follows: previous };
  const told = before(setting);
  for (const [index, candidate] of [...told.clauses.entries()].reverse()) {
    const reference = speakers.subject(candidate, candidate.end);
    const pronoun = lastPronoun(reading, candidate.start, candidate.end);
    if (pronoun && pronoun.start - candidate.start <= 2) {
      const clauses = told.clauses.slice(0, index);
      return { reference: meantBy(search, pronoun, { ...told, clauses }), by: 'pronoun', start: clause.start };
    }
    if (reference) return { ...carried, reference };
  }
  if (!memory.speaker && !memory.utterance) return undefined;
  const follows = memory.utterance ? { follows: memory.utterance } : {};
  return { ...carried, reference: memory.speaker, ...follows };
}

/** 曾表示支持的李某: the cue belongs to what describes the name that ends its clause or is the subject of it. */
function isRelative({ reading, speakers }: Pick<CueSearch, 'reading' | 'speakers'>, cue: Cue, clause: Clause): boolean {
  const described = speakers
    .heads({ start: cue.end, end: clause.end })
    .find((head) => reading.shadow.slice(cue.end, head.start).lastIndexOf(OF) >= 0);
  if (!described) return false;
  const before = speakers.chainStart(described, cue.end);
  const follows = reading.shadow.slice(described.end, described.end + 2);
  return (
    reading.shadow.charAt(before - 1) === OF &&
    behindDescribed.test(follows) &&
    reading.shadow.slice(cue.end, clause.end).length < 30
  );
}

interface Aside {
  readonly other: Utterance;
  readonly clause: Clause;
}

/** What another quotes, closed by its mark before this clause, is over: whoever quotes it goes on speaking. */
function isClosedQuotation(reading: Reading, earlier: readonly Utterance[], { other, clause }: Aside): boolean {
  const leads = (outer: Utterance): boolean =>
    /^[\s，,：:]*$/.test(reading.shadow.slice(outer.contentStart, other.start));
  const isQuoted = earlier.some((outer) => outer.cue.end <= other.start && leads(outer));
  const quotation = reading.quotationFrom(other.contentStart);
  return isQuoted && quotation !== undefined && clause.start - quotation.end <= 1;
}

/** True if only adverbs, conjunctions, times and prepositional phrases stand between the clause's start and the cue. */
function opensItsClause(reading: Reading, chainWords: readonly string[], clause: Clause, cue: Cue): boolean {
  const tokens = reading.tokensIn({ start: clause.start, end: cue.start });
  const preposition = tokens.findIndex(({ tag }) => tag === 'p');
  const bare = preposition >= 0 ? tokens.slice(0, preposition) : tokens;
  return bare.every(
    (token) => ADVERBIAL.has(token.tag) || ['w', 'r'].includes(token.tag) || chainWords.includes(reading.word(token)),
  );
}

const ADVERBIAL = new Set(['d', 'c', 'ad', 'TIME', 'vd', 'f']);

function isAdverbial({ tag }: Token): boolean {
  return ADVERBIAL.has(tag);
}
