/** How far the words of an utterance reach. */

import type { Span } from '../../../../graph/model/index.js';
import type { Reading } from '../../../extract/reading.js';
import { expression } from '../../../extract/rules/pattern.js';
import type { CueLexicon } from '../../../language/cues.js';
import * as said from '../../../language/zh/rules/statements/content.js';
import { type Construction, isExplicit, type Utterance } from './utterance.js';

const turns = expression(said.TURNS_AWAY);
const onceSaid = expression(said.ONCE_SAID);
const isLodged = expression(said.LODGED);
const repeated = expression(said.REPEATED);
const towards = expression(said.ATTITUDE_TOWARDS);
const particles = expression(said.PARTICLES);

/** Content, and how it was found. */
export interface Content extends Span {
  readonly construction: Construction;
}

/** Trims white space and a closing stop or comma from a span of content. */
export function trimmed(reading: Reading, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s，,、：:]/.test(reading.shadow.charAt(start))) start += 1;
  while (end > start && /[\s，,、。！!？?；;：:…．.]/.test(reading.shadow.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The content after the cue, up to `limit`; undefined where nothing stands there. */
export function forwardContent(
  reading: Reading,
  lexicon: CueLexicon,
  utterance: Utterance,
  limit: number,
): Content | undefined {
  const attitude = attitudeContent(reading, lexicon, utterance);
  if (attitude) return attitude;
  const { contentStart } = utterance;
  const turnsAway = turns.test(reading.shadow.slice(utterance.cue.end, contentStart + 2));
  if (turnsAway && onceSaid.test(reading.shadow.slice(utterance.clause.start, utterance.cue.start))) return undefined;
  const quotation = reading.quotationFrom(contentStart);
  const isMarked = /^[，：]/.test(reading.shadow.slice(utterance.cue.end));
  if (
    utterance.cue.word.cue === said.PUTS_FORWARD &&
    !quotation &&
    !isMarked &&
    !isClause(reading, contentStart, utterance.clause.end)
  )
    return undefined;
  if (quotation && isWholeRest(reading, quotation.end, limit))
    return { ...quotation.inner, construction: 'cue-quotation' };
  const span = trimmed(reading, { start: afterEcho(reading, contentStart), end: limit });
  if (span.end - span.start < (utterance.cue.word.frame === 'object' ? 2 : 3)) return undefined;
  return { ...closeQuotation(reading, span), construction: 'cue-clause' };
}

/** 提出特别条例草案 names a thing, 提出应先停火 says something: only the second has a verb before its end. */
function isClause(reading: Reading, start: number, end: number): boolean {
  if (isLodged.test(reading.word({ start, end }))) return false;
  const tokens = reading.tokensIn({ start, end }).filter(({ tag }) => tag !== 'w');
  return tokens.slice(0, 3).some(({ tag }) => tag === 'v');
}

/** 发表声明，宣布…: a second verb of speech that only repeats the first. */
function afterEcho(reading: Reading, start: number): number {
  return start + (repeated.exec(reading.shadow.slice(start, start + 5))?.[0].length ?? 0);
}

/** Only a bracketed gloss or punctuation follows. */
function isWholeRest(reading: Reading, from: number, limit: number): boolean {
  return /^[\s，,。！？!?；;]*(?:[（(][^（）()]*[）)][\s，,。！？!?；;]*)?$/.test(reading.shadow.slice(from, limit));
}

/** A stop inside the closing mark belongs to the quotation: the span may not end between the two. */
function closeQuotation(reading: Reading, span: Span): Span {
  const open = reading.quotationsIn(span).find(({ inner, end }) => inner.end <= span.end + 1 && end > span.end);
  return open ? { start: span.start, end: open.end } : span;
}

/** 对此表示严重关切, 就…表达不满: the attitude and what it is about are what is said. */
function attitudeContent(reading: Reading, lexicon: CueLexicon, utterance: Utterance): Content | undefined {
  const { cue, clause } = utterance;
  if (!lexicon.attitudeVerbs.includes(cue.word.cue)) return undefined;
  const rest = reading.shadow.slice(cue.end, clause.end).replace(/(?<![。！？”」\s])[。！？”」\s]+$/, '');
  const attitude = lexicon.attitudes.find((word) => rest.endsWith(word) && rest.length <= word.length + 6);
  if (!attitude) return undefined;
  const before = reading.shadow.slice(clause.start, cue.start);
  const last = before.lastIndexOf('，') + 1;
  const about = before.slice(last).search(towards);
  const from = clause.start + last + about;
  const subjectEnd = isExplicit(utterance) && utterance.speaker ? utterance.speaker.end : clause.start;
  const start = about >= 0 && from >= subjectEnd ? from : cue.end;
  return { start: skipParticles(reading, start), end: cue.end + rest.length, construction: 'attitude' };
}

function skipParticles(reading: Reading, start: number): number {
  return start + (particles.exec(reading.shadow.slice(start, start + 3))?.[0].length ?? 0);
}

/** Words in quotation marks that stand just before the speaker's clause: “……，”某某说。 */
export function backwardQuotation(reading: Reading, { start }: Utterance): Span | undefined {
  return quotationBefore(reading, start);
}

/** Quoted words that open a sentence and end just before the offset. */
export function quotationBefore(reading: Reading, offset: number): Span | undefined {
  const before = reading.quotationBefore(offset);
  if (!before || before.inner.end - before.inner.start < 4) return undefined;
  if (!/^[，,。 　]{0,2}$/.test(reading.shadow.slice(before.end, offset))) return undefined;
  const opensSentence = /(?:^|[。！？!?\n\s」”])$/.test(
    reading.shadow.slice(Math.max(0, before.start - 1), before.start),
  );
  return opensSentence ? before.inner : undefined;
}
