/** How one speaker's talk runs on from sentence to sentence, and what ends it. */

import type { Span } from '../../../../../graph/model/index.js';
import { placeIn } from '../../../../extract/rules/match.js';
import { expression } from '../../../../extract/rules/pattern.js';
import * as said from '../../../../language/zh/rules/statements/talk.js';
import { PERSONAL } from '../../../../language/zh/words/pronouns.js';
import { hasStatementSign } from '../../statement-signs.js';
import { trimmed } from '../content.js';
import { type CueSearch, findCues } from '../cue.js';
import { type Construction, type Draft, isExplicit, isSameVoice, type Utterance } from '../utterance.js';

const opensTalk = expression(said.OPENS_TALK);
const inFirstPerson = expression(said.IN_FIRST_PERSON);
const then = expression(said.AT_THAT_TIME);
const dayOrHour = expression(said.DAY_OR_HOUR);
const theseDays = expression(said.THESE_DAYS);
const asksView = expression(said.INTERVIEWERS_QUESTION);
const isSideOf = expression(said.IS_SIDE);
const personal = expression([PERSONAL]);

/** The talk that may run on into the next sentence. */
export function openDraft({ reading }: CueSearch, sentence: number, drafts: readonly Draft[]): Draft | undefined {
  const last = drafts.findLast(({ outer }) => outer === null);
  const end = reading.sentences[sentence]?.end;
  if (!last || end === undefined || CLOSED.has(last.construction) || !isExplicit(last.utterance)) return undefined;
  const { frame } = last.utterance.cue.word;
  if (frame === 'object') return undefined;
  const needsMark = frame === 'demand' || said.ANNOUNCING.includes(last.utterance.cue.word.cue);
  if (needsMark && !opensTalk.test(reading.shadow.slice(last.utterance.cue.end))) return undefined;
  return end - last.content.end <= 2 ? last : undefined;
}

/** Words between marks end with them, and an attitude with its clause. */
const CLOSED: ReadonlySet<Construction> = new Set(['cue-quotation', 'quotation-cue', 'quotation-alone', 'attitude']);

/** A sentence without a speaker of its own, and without a sign that the reporter speaks again, goes on with the talk. */
export function goesOn(search: CueSearch, sentence: number, utterances: readonly Utterance[], open: Draft): boolean {
  const { reading, lexicon } = search;
  const span = reading.sentences[sentence];
  if (!span || !reading.tokenAt(span.start)) return false;
  if (isAllQuotation(search, sentence)) return utterances.length === 0;
  const words = reading.word(span);
  if (isDeontic(search, sentence)) return utterances.every((one) => !isExplicit(one) || one.identifiedBy === 'carried');
  if (open.utterance.cue.word.frame === 'demand') return false;
  if (opensInFirstPerson(words)) return utterances.every((one) => !isExplicit(one) || isOfSide(search, one));
  if (utterances.some((utterance) => breaksTalk(search, utterance, open)) || isQuestion(words)) return false;
  const openers = opensItsParagraph(search, open) ? lexicon.reporterOpeners : lexicon.narrativeOpeners;
  if (openers.some((opener) => words.startsWith(opener))) return false;
  if (opensWithStranger(search, sentence, open)) return false;
  return !isDated(search, sentence, open) && !/^[“「『"]/.test(words);
}

/** Where the same speaker is named as speaking on, after words that still belong to the talk: 就是他决定的，强调不会改. */
export function turnsWithin(
  search: CueSearch,
  sentence: number,
  utterances: readonly Utterance[],
  open: Draft,
): number | undefined {
  const [first] = utterances;
  const span = search.reading.sentences[sentence];
  if (!first || !span || first.identifiedBy !== 'carried' || first.clause.start === span.start) return undefined;
  if (!isSameVoice(first, open.utterance)) return undefined;
  if (findCues(search, sentence).some(({ end }) => end <= first.clause.start)) return undefined;
  return goesOn(search, sentence, [], open) ? first.clause.start : undefined;
}

/** Nothing but one quotation: the words of whoever spoke last. */
export function isAllQuotation({ reading }: CueSearch, sentence: number): boolean {
  const span = reading.sentences[sentence];
  const quotation = span && reading.quotationFrom(span.start);
  if (!span || !quotation || quotation.inner.end - quotation.inner.start < 6) return false;
  return /^[\s。！？!?，,]*$/.test(reading.shadow.slice(quotation.end, span.end));
}

/** Reporters do not say we: whoever is reported still speaks. */
function opensInFirstPerson(words: string): boolean {
  return inFirstPerson.test(words);
}

/** 各地要加强…, 要坚持…: what has to be done is still demanded by whoever spoke; a person who must do something is news. */
function isDeontic({ reading, speakers }: CueSearch, sentence: number): boolean {
  const [clause] = reading.clauses(sentence);
  if (!clause || reading.tokenAt(clause.start)?.tag === 'TIME') return false;
  const head = reading.tokensIn({ start: clause.start, end: Math.min(clause.end, clause.start + DEONTIC_REACH) });
  const modal = head.find(
    (token) => said.OBLIGING.includes(reading.word(token)) && reading.tokenAt(token.end)?.tag !== 'n',
  );
  if (!modal) return false;
  const before = { start: clause.start, end: modal.start };
  return !personal.test(reading.word(before)) && speakers.in(before).every(({ kind }) => kind !== 'person');
}

const DEONTIC_REACH = 18;

/** The paragraph is about what this speaker says: it opens with them. */
function opensItsParagraph({ reading }: CueSearch, { utterance }: Draft): boolean {
  const { sentence } = utterance.clause;
  const previous = reading.sentences[sentence - 1];
  const own = reading.sentences[sentence];
  return utterance.clause.start === own?.start && previous?.paragraph !== own.paragraph;
}

/** 中方对此有何评论？: whoever asks is back with the question. */
function isQuestion(words: string): boolean {
  const last = words.slice(words.lastIndexOf('。') + 1);
  return /[？?][”」』]?$/.test(last) && asksView.test(last);
}

/** A sentence that opens with a day is the reporter's; in a paragraph of one speaker's talk only a day or an hour is. */
function isDated(search: CueSearch, sentence: number, open: Draft): boolean {
  const { reading } = search;
  const span = reading.sentences[sentence];
  const first = span && reading.tokenAt(span.start);
  if (first?.tag !== 'TIME' || then.test(reading.word(first))) return false;
  return (
    !opensItsParagraph(search, open) || (dayOrHour.test(reading.word(first)) && !theseDays.test(reading.word(first)))
  );
}

/** Somebody or something whom the talk has not named is the subject of the first clause: the reporter speaks again. */
function opensWithStranger({ reading, speakers }: CueSearch, sentence: number, open: Draft): boolean {
  const [clause] = reading.clauses(sentence);
  const head = clause && speakers.subject(clause, clause.end);
  if (!head || head.kind === 'country' || head.start - clause.start > 12) return false;
  if (hasStatementSign('has-to-act', placeIn(reading, head))) return false;
  const isKnown = speakers.isNamedIn(head.actor, { start: open.utterance.start, end: open.content.end });
  return !isKnown && (head.kind === 'person' || head.kind === 'organization');
}

/** What one of whom the talk is about thinks, and what a side stands for, belongs to the talk; anybody else who speaks ends it. */
function breaksTalk(search: CueSearch, utterance: Utterance, open: Draft): boolean {
  const { cue, speaker } = utterance;
  if (isOfSide(search, utterance)) return false;
  const isTopic =
    speaker !== null &&
    !isSameVoice(utterance, open.utterance) &&
    search.speakers.isNamedIn(speaker.actor, open.content);
  return !(cue.word.frame === 'think' && isTopic);
}

/** 中方支持…, 双方要…, 我相信…: what a side wants, as its spokesman puts it; 中方表示，… is a new voice. */
export function isOfSide({ reading }: CueSearch, { cue, speaker, clause }: Utterance): boolean {
  const isSide = speaker !== null && isSideOf.test(reading.word(speaker));
  const isOwn = opensInFirstPerson(reading.word(clause));
  const isTold = cue.word.frame === 'say' && /^[，：:“「]/.test(reading.shadow.slice(cue.end));
  return (isSide || isOwn) && !isTold;
}

/** The talk with one sentence more. */
export function extend(search: CueSearch, open: Draft, sentence: number): Draft {
  return extendTo(search, open, search.reading.sentences[sentence]?.end ?? open.content.end);
}

export function extendTo({ reading }: CueSearch, open: Draft, end: number): Draft {
  const content: Span = trimmed(reading, { start: open.content.start, end });
  return { ...open, content };
}
