/** Reads the utterances of one sentence: each cue with its speaker, from its own clause, a pronoun, or what went before. */

import type { Reference } from '../../document/document.js';
import { type Clause, clauseAt, type Reading } from '../reading.js';
import { type SourceFrame, sourceFrame } from './according.js';
import { firstOfCluster, isInsideFrame, mergesIntoNext } from './cluster.js';
import { colonUtterance } from './colon.js';
import { type Cue, type CueSearch, findCues } from './cue.js';
import { documentIssuer } from './issuer.js';
import { citedUtterance, contentStartOf, skipAfter } from './lead.js';
import { passiveUtterances } from './passive.js';
import { isNamed, type Subject, type Utterance } from './utterance.js';

const PRONOUN = /(?:他们|她们|他|她|该男子|该女子|其)/g;

/** 向他保证: whoever a preposition governs is no subject. */
const GOVERNS = /[向对跟与同和给令让叫把被为替]$/;

/** Who spoke last, for clauses and sentences that name nobody. */
export interface Memory {
  readonly speaker: Reference | null;
  readonly person: Reference | null;
  /** The last utterance of the paragraph: a sentence that goes on without a subject shares its time. */
  readonly utterance: Utterance | null;
}

export const NO_MEMORY: Memory = { speaker: null, person: null, utterance: null };

export function readUtterances(search: CueSearch, sentence: number, memory: Memory): Utterance[] {
  const clauses = search.reading.clauses(sentence);
  const frames = clauses.map((clause) => sourceFrame(search, clause)).filter((frame) => frame !== undefined);
  const cues = findCues(search, sentence).filter(
    (cue) => !frames.some((frame) => frame.start <= cue.start && cue.end <= frame.end),
  );
  const utterances: Utterance[] = [];
  for (const [index, cue] of cues.entries()) {
    const clause = clauseAt(clauses, cue.start);
    if (clause && isInsideFrame(search, cue, cues[index + 1], clause)) continue;
    const isIntroduced = utterances.some((other) => other.cue.end <= cue.start && cue.end <= other.contentStart);
    if (!clause || isIntroduced || mergesIntoNext(search, cue, cues[index + 1])) continue;
    const first = firstOfCluster(search, cues, index);
    const utterance = readUtterance(search, { cue, first, clause, clauses, frames, memory, earlier: utterances });
    if (utterance) utterances.push(utterance);
  }
  for (const clause of clauses) {
    const passive = passiveUtterances(search, clause).filter(
      ({ cue }) => !utterances.some((other) => other.cue.start < cue.end && cue.start < other.cue.end),
    );
    utterances.push(...passive);
    const colon = utterances.some(({ cue }) => cue.start >= clause.start && cue.end <= clause.end)
      ? undefined
      : colonUtterance(search, clause);
    if (colon) utterances.push(colon);
  }
  for (const frame of frames) addFrameUtterance(search, frame, utterances);
  return utterances.sort((a, b) => a.cue.start - b.cue.start);
}

interface Setting {
  readonly cue: Cue;
  readonly first: Cue;
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  readonly frames: readonly SourceFrame[];
  readonly memory: Memory;
  readonly earlier: readonly Utterance[];
}

function readUtterance(search: CueSearch, setting: Setting): Utterance | undefined {
  const { cue, clause, frames, earlier } = setting;
  const subject = ownSubject(search, setting) ?? carriedSubject(search, setting);
  if (!subject || (subject.by === 'carried' && search.lexicon.explicitOnly.includes(cue.word.cue))) return undefined;
  const frame = frames.findLast((candidate) => candidate.end <= cue.start);
  const fromFrame = frame && !earlier.some((utterance) => utterance.cue.start > frame.start) ? sourcesOf(frame) : [];
  const base = {
    cue,
    clause,
    follows: subject.follows ?? null,
    start: Math.min(subject.start, fromFrame.length > 0 && frame ? frame.start : subject.start),
  };
  const contentStart = contentStartOf(search, cue, clause);
  if (search.lexicon.citing.includes(cue.word.cue)) return citedUtterance(search, { ...base, contentStart }, subject);
  return {
    ...base,
    speaker: subject.reference,
    identifiedBy: subject.by,
    sources: fromFrame.filter(({ actor }) => actor !== subject.reference.actor),
    contentStart,
  };
}

/** The subject in the cue's own clause, after any earlier cue in it. */
function ownSubject(
  { reading, speakers }: CueSearch,
  { cue, first, clause, earlier, memory }: Setting,
): Subject | undefined {
  const from = Math.max(
    clause.start,
    ...earlier.filter(({ cue }) => cue.start >= clause.start).map(({ cue }) => cue.end),
  );
  const region = { ...clause, start: from };
  const reference = speakers.subject(region, first.start);
  const pronoun = lastPronoun(reading, from, first.start);
  const person = lastPerson(earlier) ?? memory.person;
  if (pronoun !== undefined && (!reference || pronoun > reference.start) && person) {
    return { reference: person, by: 'pronoun', start: clause.start };
  }
  if (reference) return { reference, by: 'named', start: clause.start };
  const issuer = documentIssuer({ reading, speakers }, { start: from, end: cue.start }, memory.speaker);
  return issuer && { reference: issuer, by: 'issuer', start: clause.start };
}

/** The person who spoke last in the sentence, whom 他 means before anybody of an earlier one. */
function lastPerson(earlier: readonly Utterance[]): Reference | undefined {
  const last = earlier.findLast(isNamed);
  return last?.speaker.kind === 'person' ? last.speaker : undefined;
}

function lastPronoun(reading: Reading, from: number, until: number): number | undefined {
  const found = [...reading.shadow.slice(from, until).matchAll(PRONOUN)].filter(
    ({ index }) =>
      reading.tokenAt(from + index)?.tag === 'r' && !GOVERNS.test(reading.shadow.slice(from, from + index)),
  );
  const last = found.at(-1);
  return last && from + last.index;
}

/** A clause without a subject goes on with the last speaker, else with the subject of the clause before. */
function carriedSubject(
  { reading, speakers, lexicon }: CueSearch,
  { cue, first, clause, clauses, earlier, memory }: Setting,
): Subject | undefined {
  if (!opensItsClause(reading, lexicon.chainWords, clause, first)) return undefined;
  if (isRelative({ reading, speakers }, cue, clause)) return undefined;
  const isOver = (other: Utterance): boolean => isClosedQuotation(reading, earlier, { other, clause });
  const previous = earlier.findLast((other) => other.cue.end <= cue.start && !isOver(other));
  if (previous) return { reference: previous.speaker, by: 'carried', start: clause.start, follows: previous };
  const before = clauses.filter(({ end }) => end <= clause.start).reverse();
  for (const candidate of before) {
    const reference = speakers.subject(candidate, candidate.end);
    const pronoun = lastPronoun(reading, candidate.start, candidate.end);
    if (pronoun !== undefined && pronoun - candidate.start <= 2 && memory.person) {
      return { reference: memory.person, by: 'pronoun', start: clause.start };
    }
    if (reference) return { reference, by: 'carried', start: clause.start };
  }
  if (!memory.speaker) return undefined;
  const follows = memory.utterance ? { follows: memory.utterance } : {};
  return { reference: memory.speaker, by: 'carried', start: clause.start, ...follows };
}

/** 曾表示支持的李某: the cue belongs to what describes the name that ends its clause or is the subject of it. */
function isRelative({ reading, speakers }: Pick<CueSearch, 'reading' | 'speakers'>, cue: Cue, clause: Clause): boolean {
  const described = speakers
    .heads({ start: cue.end, end: clause.end })
    .find((head) => reading.shadow.slice(cue.end, head.start).lastIndexOf('的') >= 0);
  if (!described) return false;
  const before = speakers.chainStart(described, cue.end);
  const follows = reading.shadow.slice(described.end, described.end + 2);
  return (
    reading.shadow.charAt(before - 1) === '的' &&
    /^(?:[，则却也]|$)/.test(follows) &&
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
    (token) =>
      ['d', 'c', 'ad', 'TIME', 'w', 'vd', 'r', 'f'].includes(token.tag) || chainWords.includes(reading.word(token)),
  );
}

/** Nearest the speaker first: whoever was asked, then the medium that passes it on. */
function sourcesOf({ source, relay }: SourceFrame): Reference[] {
  return relay ? [source, relay] : [source];
}

/** A frame that nobody else speaks in is itself the attribution: 据院方介绍，…。 */
function addFrameUtterance({ reading }: CueSearch, frame: SourceFrame, utterances: Utterance[]): void {
  const contentStart = skipAfter(reading, frame.head);
  if (utterances.some(({ sources, start }) => sources.includes(frame.source) && start <= frame.start)) return;
  const word = { cue: reading.word(frame.head), frame: 'report' as const, act: 'inform' as const };
  const sentence = frame.clause.sentence;
  utterances.push({
    cue: { ...frame.head, word, sentence },
    clause: frame.clause,
    speaker: frame.source,
    identifiedBy: 'source',
    follows: null,
    sources: frame.relay ? [frame.relay] : [],
    start: frame.start,
    contentStart,
  });
}
