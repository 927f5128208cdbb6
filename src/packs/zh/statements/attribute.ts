/** Turns the utterances of a paragraph into statements: where each ends, and what lies inside what. */

import { placeIn } from '../../../extract/rules/match.js';
import { expression } from '../../../extract/rules/pattern.js';
import * as said from '../../../language/zh/rules/statements/talk.js';
import { WHEREAS } from '../../../language/zh/words/particles.js';
import { hasStatementSign } from '../statement-signs.js';
import { backwardQuotation, type Content, forwardContent } from './content.js';
import type { CueSearch } from './cue.js';
import { quotationAlone } from './forms/alone.js';
import { asksBefore } from './forms/asking.js';
import { extend, extendTo, goesOn, isOfSide, openDraft, turnsWithin } from './forms/talk.js';
import { type Memory, remember } from './memory.js';
import { type Draft, isExplicit, isNamed, isSameVoice, type Utterance } from './utterance.js';
import { readUtterances } from './utterances.js';

const chained = expression(said.CHAINED);
const concedes = expression(said.CONCEDES);
const against = expression(said.TURNS_AGAINST);
const turnClause = expression(said.TURN_CLAUSE);
const nextHappened = expression(said.NEXT_HAPPENED);
const already = expression(said.ALREADY);
const turnsToOther = expression(said.TURNS_TO_OTHER);

/** Statements of the sentences of one paragraph, and who spoke last. */
export function attributeParagraph(
  search: CueSearch,
  sentences: readonly number[],
  memory: Memory,
): { drafts: Draft[]; memory: Memory } {
  const drafts: Draft[] = [];
  let remembered = memory;
  let talk: Talk | undefined;
  for (const sentence of sentences) {
    const utterances = readUtterances(search, sentence, remembered);
    const found = attributeSentence(search, sentence, utterances);
    if (talk && goesOn(search, sentence, utterances, talk.open)) {
      const { begun }: Talk = talk;
      talk = { ...talk, open: extend(search, talk.open, sentence) };
      const inner = found.filter(({ utterance }) => !isStance(search, utterance));
      drafts.push(...inner.map((draft) => (draft.outer ? draft : { ...draft, outer: begun })));
      continue;
    }
    const turn = talk && turnsWithin(search, sentence, utterances, talk.open);
    if (talk && turn !== undefined) talk = { ...talk, open: extendTo(search, talk.open, turn) };
    settle(drafts, talk);
    const alone = utterances.length === 0 ? quotationAlone(search, sentence, remembered) : undefined;
    if (alone) {
      drafts.push(alone);
      talk = undefined;
      continue;
    }
    const open = openDraft(search, sentence, found);
    talk = open && { begun: open, open, at: drafts.length };
    drafts.push(...found);
    remembered = remember(search, sentence, found, remembered);
  }
  settle(drafts, talk);
  return { drafts, memory: remembered };
}

/** Talk that may run on: the draft it began with, what has become of it, and where in the list its sentence begins. */
interface Talk {
  readonly begun: Draft;
  readonly open: Draft;
  readonly at: number;
}

/** Puts the talk as far as it ran in place of its beginning, also where something lies in it. */
function settle(drafts: Draft[], talk: Talk | undefined): void {
  if (!talk || talk.begun === talk.open) return;
  const { begun, open } = talk;
  for (const [index, draft] of drafts.slice(talk.at).entries()) {
    if (draft === begun) drafts[talk.at + index] = open;
    else if (draft.outer === begun) drafts[talk.at + index] = { ...draft, outer: open };
  }
}

/** 中方支持…, inside the talk of its spokesman: what a side stands for is the talk itself. */
function isStance(search: CueSearch, utterance: Utterance): boolean {
  return isOfSide(search, utterance) && ['object', 'think'].includes(utterance.cue.word.frame);
}

function attributeSentence(search: CueSearch, sentence: number, utterances: readonly Utterance[]): Draft[] {
  const drafts: Draft[] = [];
  const skipped = new Set<Utterance>();
  utterances.forEach((utterance, index) => {
    if (skipped.has(utterance)) return;
    const outer = outerDraft(utterance, drafts);
    const later = utterances.slice(index + 1);
    for (const next of later) if (isPartOfContent(search, utterance, next)) skipped.add(next);
    const rivals = later.filter((next) => !skipped.has(next));
    const limit = contentLimit(search, utterance, { sentence, rivals, outer });
    drafts.push(...draftsOf(search, utterance, limit, outer));
  });
  return drafts;
}

function draftsOf(search: CueSearch, utterance: Utterance, limit: number, outer: Draft | null): Draft[] {
  const { reading, lexicon } = search;
  const found: Content[] = [];
  const quotation = isExplicit(utterance) ? backwardQuotation(reading, utterance) : undefined;
  if (quotation) found.push({ ...quotation, construction: 'quotation-cue' });
  const forward = forwardContent(reading, lexicon, utterance, limit);
  if (forward) found.push(forward);
  return found.map(({ start, end, construction }) => ({ utterance, content: { start, end }, construction, outer }));
}

/** The nearest earlier statement whose content this utterance lies in. */
function outerDraft(utterance: Utterance, drafts: readonly Draft[]): Draft | null {
  return (
    drafts.findLast(({ content }) => content.start <= utterance.cue.start && utterance.cue.end <= content.end) ?? null
  );
}

/** A cue without a subject of its own right at the head of the content belongs to what is said: 表示，希望…. */
function isPartOfContent({ reading }: CueSearch, utterance: Utterance, next: Utterance): boolean {
  if (!isSameVoice(next, utterance)) return false;
  if (isExplicit(next)) return isNamed(next) && next.speaker !== null && next.speaker.start >= utterance.contentStart;
  const isChained = chained.test(reading.shadow.slice(next.clause.start, next.cue.start));
  if (next.cue.start <= utterance.contentStart) return true;
  if (next.clause.start === utterance.clause.start) return true;
  if (!isChained && /^[\s，,：:]*$/.test(reading.shadow.slice(utterance.contentStart, next.clause.start))) return true;
  const { frame } = next.cue.word;
  if (utterance.cue.word.frame === 'say' || utterance.cue.word.frame === 'report') {
    return !isChained && frame !== 'say' && frame !== 'demand';
  }
  return frame === 'think' && !isChained;
}

/** What is refused, denied, praised or set out is one thing, told within its clause. */
const NARROW_ACTS = new Set(['reject', 'praise', 'support', 'inform']);

interface Extent {
  readonly sentence: number;
  readonly rivals: readonly Utterance[];
  readonly outer: Draft | null;
}

/** The content ends with the sentence, or before the clause in which somebody speaks anew. */
function contentLimit(search: CueSearch, utterance: Utterance, { sentence, rivals, outer }: Extent): number {
  const end = search.reading.sentences[sentence]?.end ?? utterance.contentStart;
  const reach =
    NARROW_ACTS.has(utterance.cue.word.act) && utterance.cue.word.frame === 'object'
      ? Math.min(end, utterance.clause.end)
      : end;
  const limit = outer ? Math.min(reach, outer.content.end) : reach;
  const told = isExplicit(utterance) ? narrativeTurn(search, utterance, end) : undefined;
  const nested = rivals.filter((next) => isNested(search, utterance, { next, rivals }));
  const others = nested.filter((inner) => !isSameVoice(inner, utterance));
  const isQuoted = (next: Utterance): boolean => others.some((inner) => isSameVoice(inner, next));
  const rival = rivals.find(
    (next) => next.start >= utterance.contentStart && !nested.includes(next) && !isQuoted(next),
  );
  const until = Math.min(limit, told ?? limit, concessionEnd(search, utterance, end));
  return rival ? Math.min(until, turnStart(search.reading.shadow, rival.start)) : until;
}

/** 尽管甲声称正在撤军，但…: what is granted of somebody's words ends where the main clause turns against it. */
function concessionEnd({ reading }: CueSearch, { clause, cue, contentStart }: Utterance, end: number): number {
  const lead = reading.shadow.slice(clause.start, cue.start);
  if (!concedes.test(lead)) return end;
  const turn = against.exec(reading.shadow.slice(contentStart, end));
  return turn ? contentStart + turn.index : end;
}

function turnStart(shadow: string, speaks: number): number {
  const before = shadow.slice(Math.max(0, speaks - 8), speaks);
  return speaks - (turnClause.exec(before)?.[0].length ?? 0);
}

/** 他称正要离开，警员其后将他拘捕: a new subject and a word of sequence end what is said. */
function narrativeTurn(
  { reading, speakers }: CueSearch,
  { contentStart, clause, speaker }: Utterance,
  end: number,
): number | undefined {
  const later = reading.clauses(clause.sentence).filter(({ start }) => start > contentStart && start < end);
  return later.find((candidate) => {
    if (reading.quotationAt(candidate.start)) return false;
    const head = speakers.subject(candidate, Math.min(candidate.end, candidate.start + 16));
    if (!head || head.actor === speaker?.actor) return false;
    return (
      hasStatementSign('gives-answer', placeIn(reading, head, { until: candidate.end })) ||
      (head.start - candidate.start <= 8 && nextHappened.test(reading.shadow.slice(head.end, head.end + 3)))
    );
  })?.start;
}

/** What the first of two speakers says takes at least so many characters. */
const PARALLEL_LEAD = 8;

/** What somebody else is said to have said, in one breath with the rest, is part of what the first one says. */
function holdsOthers(outer: Utterance, next: Utterance, lead: string, { reading }: CueSearch): boolean {
  const { shadow } = reading;
  if (outer.cue.word.frame !== 'say' || !isExplicit(outer) || /[；;]/.test(lead)) return false;
  const opening = shadow.slice(next.clause.start, next.clause.start + 12);
  if (isSameVoice(next, outer) && chained.test(opening)) return false;
  if (isParallel(outer, next, lead) || asksBefore(outer, next)) return false;
  if (turnClause.test(lead)) return false;
  return !turnsToOther.test(opening) && !isContrasted(next, shadow);
}

/** 某某则称: the reporter sets the speaker against the one before. */
function isContrasted({ start, cue }: Utterance, shadow: string): boolean {
  return shadow.startsWith(WHEREAS, cue.start) || shadow.slice(start, cue.start).endsWith(WHEREAS);
}

/** 甲表示…，乙表示…: two who are named and each have the word speak one after the other. */
function isParallel(outer: Utterance, next: Utterance, lead: string): boolean {
  const hasName = ({ speaker }: Utterance): boolean =>
    speaker === null || (speaker.form === 'name' && speaker.kind !== 'group');
  return (
    !isSameVoice(next, outer) &&
    (next.identifiedBy === 'named' || next.identifiedBy === 'unknown') &&
    next.cue.word.frame !== 'report' &&
    hasName(outer) &&
    hasName(next) &&
    lead.length >= PARALLEL_LEAD
  );
}

interface Later {
  readonly next: Utterance;
  readonly rivals: readonly Utterance[];
}

/** True if the later utterance is part of what the earlier one says. */
function isNested(search: CueSearch, utterance: Utterance, { next, rivals }: Later): boolean {
  if (next.follows) return next.follows !== utterance && isNested(search, utterance, { next: next.follows, rivals });
  if (utterance.speaker?.isMedium) return next !== rivals[0] || !isContrasted(next, search.reading.shadow);
  if (!isExplicit(next)) return already.test(search.reading.shadow.slice(next.clause.start, next.cue.start));
  const lead = search.reading.shadow.slice(utterance.contentStart, next.start);
  if (holdsOthers(utterance, next, lead, search)) return true;
  return next.cue.start < utterance.contentStart || /^[\s，,：:]*$/.test(lead);
}
