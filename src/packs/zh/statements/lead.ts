/** Where what is said begins: past what stands between a cue and the words, and past the one who is cited. */

import type { Reference } from '../../../document/document.js';
import type { Clause, Reading } from '../../../extract/reading.js';
import { expression } from '../../../extract/rules/pattern.js';
import * as said from '../../../language/zh/rules/statements/sources.js';
import { TOLD_AT_ONCE } from '../../../language/zh/rules/statements/speakers.js';
import type { Cue, CueSearch } from './cue.js';
import { citedSpeaker } from './forms/according.js';
import { type Told, toldIn } from './forms/told.js';
import type { Subject, Utterance } from './utterance.js';

const marks = expression(said.MARKS_BEFORE_WORDS);
const behindCited = expression(said.BEHIND_CITED);
const mediumBehind = expression(said.MEDIUM_BEHIND);
const toldPronoun = expression(TOLD_AT_ONCE);

/** Past the particles and marks between a cue and what is said: 说过, 表示了, 回应道：, 如下：. */
export function skipAfter(reading: Reading, { end }: { end: number }): number {
  const { shadow } = reading;
  let at = end;
  for (let token = reading.tokenAt(at); token; token = reading.tokenAt(at)) {
    if (!said.BEFORE_WORDS.includes(reading.word(token))) break;
    at = token.end;
  }
  return at + (marks.exec(shadow.slice(at, at + 12))?.[0].length ?? 0);
}

/** Whoever is told between the cue and what is said: 告诉《…》记者，…, 提醒市民，…, 告诉他明天来. */
export function toldAfter(search: CueSearch, cue: Cue, clause: Clause): Told | undefined {
  const { reading, lexicon, speakers } = search;
  const { cue: word, frame } = cue.word;
  if (!lexicon.addressing.includes(word) || frame !== 'say') return undefined;
  const quotation = reading.quotationsIn({ start: cue.end, end: clause.end })[0];
  const end = quotation && !mediumBehind.test(reading.shadow.slice(quotation.end)) ? quotation.start : clause.end;
  const told = toldIn(search, { start: cue.end, end });
  if (told && /^[，：:「“]/.test(reading.shadow.slice(end))) return told;
  return lexicon.telling.includes(word)
    ? toldAtOnce(search, cue, speakers.heads({ start: cue.end, end: clause.end }))
    : undefined;
}

/** 告诉记者桥会通车: no mark parts the two. */
function toldAtOnce({ reading }: CueSearch, cue: Cue, [head]: readonly Reference[]): Told | undefined {
  const pronoun = toldPronoun.exec(reading.shadow.slice(cue.end))?.[0];
  if (pronoun) return { start: cue.end, end: cue.end + pronoun.length, references: [], pronoun };
  const isNext =
    head && reading.tokensIn({ start: cue.end, end: head.start }).every(({ tag }) => tag !== 'v' && tag !== 'w');
  return isNext ? { start: cue.end, end: head.end, references: [head], pronoun: null } : undefined;
}

export type Base = Pick<Utterance, 'cue' | 'clause' | 'follows' | 'start' | 'contentStart'>;

/** 中通社引述学者陈某分析，…: the cited one speaks, the citing one passes it on. */
export function citedUtterance({ reading, speakers }: CueSearch, base: Base, citing: Subject): Utterance | undefined {
  const cited = citedSpeaker(speakers, base.cue.end, base.clause.end);
  if (!cited || cited.actor === citing.reference?.actor) return undefined;
  const after = cited.end + (behindCited.exec(reading.shadow.slice(cited.end, base.clause.end))?.[0].length ?? 0);
  return {
    ...base,
    speaker: cited,
    identifiedBy: 'named',
    sources: citing.reference ? [citing.reference] : [],
    contentStart: skipAfter(reading, { end: after }),
  };
}
