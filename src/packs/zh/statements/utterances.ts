/** Reads the utterances of one sentence: each cue with its speaker, from its own clause, a pronoun, or what went before. */

import type { Reference } from '../../../document/document.js';
import { clauseAt } from '../../../extract/reading.js';
import { firstOfCluster, isInsideFrame, mergesIntoNext } from './cluster.js';
import { type CueSearch, findCues } from './cue.js';
import { type SourceFrame, sourceFrame } from './forms/according.js';
import { leadsToAnswer } from './forms/asking.js';
import { colonUtterance } from './forms/colon.js';
import { passiveUtterances } from './forms/passive.js';
import { type Told, toldIn } from './forms/told.js';
import { citedUtterance, skipAfter, toldAfter } from './lead.js';
import type { Memory } from './memory.js';
import { meantBy } from './pronoun.js';
import { before, type CueSetting, subjectOf } from './subject.js';
import type { Utterance } from './utterance.js';

export function readUtterances(search: CueSearch, sentence: number, memory: Memory): Utterance[] {
  const clauses = search.reading.clauses(sentence);
  const frames = clauses.map((clause) => sourceFrame(search, clause)).filter((frame) => frame !== undefined);
  const cues = findCues(search, sentence).filter(
    (cue, _, all) =>
      !frames.some((frame) => frame.start <= cue.start && cue.end <= frame.end) && !leadsToAnswer(search, cue, all),
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

interface Setting extends CueSetting {
  readonly frames: readonly SourceFrame[];
}

function readUtterance(search: CueSearch, setting: Setting): Utterance | undefined {
  const { cue, clause, frames, earlier } = setting;
  const after = toldAfter(search, cue, clause);
  const contentStart = skipAfter(search.reading, after ?? cue);
  const subject = subjectOf(search, setting, contentStart);
  if (!subject || (subject.by === 'carried' && search.lexicon.explicitOnly.includes(cue.word.cue))) return undefined;
  const frame = frames.findLast((candidate) => candidate.end <= cue.start);
  const fromFrame = frame && !earlier.some((utterance) => utterance.cue.start > frame.start) ? sourcesOf(frame) : [];
  const base = {
    cue,
    clause,
    follows: subject.follows ?? null,
    start: Math.min(subject.start, fromFrame.length > 0 && frame ? frame.start : subject.start),
    contentStart,
    told: toldReferences(search, setting, after),
  };
  if (search.lexicon.citing.includes(cue.word.cue)) return citedUtterance(search, base, subject);
  return {
    ...base,
    speaker: subject.reference,
    identifiedBy: subject.by,
    sources: fromFrame.filter(({ actor }) => actor !== subject.reference?.actor),
  };
}

/** Whoever is told, before or behind the cue that introduces the words; of a medium and its reporter, the medium. */
function toldReferences(search: CueSearch, setting: Setting, after: Told | undefined): Reference[] {
  const { cue, first } = setting;
  const told = after ?? (first.end < cue.start ? toldIn(search, { start: first.end, end: cue.start }) : undefined);
  if (!told) return [];
  if (told.pronoun !== null) {
    const meant = meantBy(search, { start: told.start, word: told.pronoun }, before(setting));
    return meant ? [meant] : [];
  }
  const known = told.references.find(({ isMedium }) => isMedium) ?? told.references.at(-1);
  return known ? [known] : [];
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
