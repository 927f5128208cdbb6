/** Quoted words with no verb of speech: whose they are is said before, or not at all. */

import type { Quotation } from '../../../../document/document.js';
import { expression } from '../../../../extract/rules/pattern.js';
import * as said from '../../../../language/zh/rules/statements/talk.js';
import type { CueSearch } from '../cue.js';
import type { Memory } from '../memory.js';
import { strangerIn } from '../stranger.js';
import type { Draft, Utterance } from '../utterance.js';
import { isAllQuotation } from './talk.js';

const noTalk = expression(said.BEHIND_NO_TALK);
const isSpokenTo = expression(said.SPOKEN);

/** Nothing attributes it: a cue of no width, where the words begin. */
const NO_CUE = { cue: '', frame: 'say', act: 'inform' } as const;

/** The quotation that the sentence is, or begins with, and that nobody is said to have said there. */
export function quotationAlone(search: CueSearch, sentence: number, { utterance, quoting }: Memory): Draft | undefined {
  const span = search.reading.sentences[sentence];
  const quotation = span && search.reading.quotationFrom(span.start);
  if (!span || !quotation) return undefined;
  const isAll = isAllQuotation(search, sentence);
  const speaking = utterance ?? quoting;
  if (isAll && speaking) return of(quotation, { ...speaking, identifiedBy: 'carried' });
  const isSpeech = isSpoken(search, quotation) && (isAll || isFollowedByDeed(search, quotation, span.end));
  return isSpeech ? of(quotation, unattributed(search, sentence, quotation)) : undefined;
}

function of(quotation: Quotation, utterance: Utterance): Draft {
  return { utterance, content: quotation.inner, construction: 'quotation-alone', outer: null };
}

function unattributed({ reading }: CueSearch, sentence: number, { start, end, inner }: Quotation): Utterance {
  const clause = reading.clauses(sentence)[0] ?? { start, end, sentence };
  const cue = { start: inner.start, end: inner.start, word: NO_CUE, sentence };
  const { start: contentStart } = inner;
  return { cue, clause, speaker: null, identifiedBy: 'unknown', follows: null, sources: [], start, contentStart };
}

/** A slogan or a title in marks is shorter, has no stop of its own or no verb, and nobody in it. */
const LEAST = 8;

/** A whole sentence in marks, with a verb: long enough for talk, or spoken by or to somebody. */
function isSpoken({ reading }: CueSearch, { inner }: Quotation): boolean {
  const words = reading.word(inner);
  if (!/[。！？!?…]$/.test(words)) return false;
  const isTalk = words.length >= LEAST * 2 || isSpokenTo.test(words);
  return words.length >= LEAST && isTalk && reading.tokensIn(inner).some(({ tag }) => tag === 'v');
}

/** “太突然了。”老人摆了摆手: somebody does something, and the words are theirs or another's; “…！”的口号 is no talk. */
function isFollowedByDeed(search: CueSearch, { end }: Quotation, until: number): boolean {
  const { reading, speakers } = search;
  const after = { start: end, end: until, sentence: -1 };
  const tokens = reading.tokensIn(after);
  if (noTalk.test(reading.word(after))) return false;
  const subject = speakers.heads(after)[0];
  const isHuman =
    tokens[0]?.tag === 'r' ||
    strangerIn(search, after)?.isHuman ||
    (subject !== undefined && subject.start - end <= 12);
  return isHuman === true && tokens.some(({ tag }) => tag === 'v');
}
