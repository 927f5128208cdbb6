/** What a speaker does with the words: asserts, denies, refuses, asks for them; and what must stand before them. */

import type { Act, Polarity, Span } from '../../../../graph/model/index.js';
import type { Reading } from '../../../extract/reading.js';
import { expression } from '../../../extract/rules/pattern.js';
import { AFTER_NOT, needsLead } from '../../../extract/statements/commitment.js';
import type { CueLexicon, CueWord } from '../../../language/cues.js';
import * as said from '../../../language/zh/rules/statements/content.js';
import { conditionBefore, headPolarity } from './polarity-of-content.js';
import type { Draft } from './utterance.js';

const isNegated = expression(said.NEGATED);

export interface Commitment {
  readonly polarity: Polarity;
  readonly act: Act;
  /** The cue with its negation, or the condition; null where the words speak for themselves. */
  readonly lead: Span | null;
}

interface CueContext {
  readonly reading: Reading;
  readonly lexicon: CueLexicon;
}

const REACH = 6;

/** 不否认 grants, 不反对 goes along, 不支持 does not. */
const ACT_AFTER_NOT: Partial<Record<Act, Act>> = { deny: 'confirm', reject: 'support', support: 'reject' };

export function commitmentOf(search: CueContext, draft: Draft): Commitment {
  const { cue } = draft.utterance;
  if (isOwnWords(search.reading, draft)) return settle(search, draft, { polarity: 'asserted', act: cue.word.act });
  const negation = isNegated.exec(search.reading.shadow.slice(Math.max(0, cue.start - REACH), cue.start))?.[0] ?? '';
  if (negation) return { ...negated(cue.word), lead: { start: cue.start - negation.length, end: cue.end } };
  const { polarity = 'asserted', act } = cue.word;
  if (polarity !== 'asserted') return { polarity, act, lead: cue };
  if (isClaimRejected(search, draft)) return { polarity: 'denied', act: 'reject', lead: cue };
  if (needsLead(cue.word, isMarked(search.reading, draft))) return { polarity, act, lead: cue };
  return settle(search, draft, { polarity, act });
}

function negated({ polarity = 'asserted', act, frame, negated: special }: CueWord): Omit<Commitment, 'lead'> {
  const usual = polarity === 'asserted' && frame === 'object' ? 'refused' : AFTER_NOT[polarity];
  if (special === 'refused') return { polarity: special, act: 'reject' };
  return { polarity: special ?? usual, act: ACT_AFTER_NOT[act] ?? act };
}

/** 他否认：“我没有拿钱。” and “我没有拿钱，”他否认: after a mark, and before the verb, stand the words of whoever denies. */
function isOwnWords(reading: Reading, draft: Draft): boolean {
  const { cue } = draft.utterance;
  const { polarity = 'asserted' } = cue.word;
  if (polarity !== 'denied' && polarity !== 'refused') return false;
  // 桥面开裂的传闻，他否认了: what the encoder takes for said before such a verb is what is denied, unless it is quoted.
  const isBefore = draft.content.end <= cue.start;
  if (isBefore && draft.construction === 'learned') return reading.isQuoted(draft.content);
  return isBefore || /[：:]/.test(between(reading, draft));
}

/** 反驳中方说法: what somebody else said is rejected, not said. */
function isClaimRejected({ reading, lexicon }: CueContext, draft: Draft): boolean {
  const { act, frame } = draft.utterance.cue.word;
  if (frame !== 'say' || (act !== 'deny' && act !== 'reject') || isMarked(reading, draft)) return false;
  const words = reading.shadow.slice(draft.content.start, draft.content.end);
  return !/[，；。]/.test(words) && lexicon.claims.some((claim) => words.endsWith(claim));
}

/** A comma, a colon or a quotation parts the verb from the words, or the words stand before it. */
function isMarked(reading: Reading, draft: Draft): boolean {
  const { cue } = draft.utterance;
  return draft.content.start < cue.end || /[，,：:“「『"＂]/.test(between(reading, draft));
}

function between(reading: Reading, { content, utterance }: Draft): string {
  return reading.shadow.slice(utterance.cue.end, Math.max(utterance.cue.end, content.start));
}

/** What is said after a plain verb may itself deny, ask or set a condition. */
function settle(search: CueContext, draft: Draft, plain: Omit<Commitment, 'lead'>): Commitment {
  const polarity = headPolarity(search, draft.content);
  if (polarity) return { ...plain, polarity, lead: null };
  const condition = conditionBefore(search.reading, draft.utterance);
  return condition ? { ...plain, polarity: 'conditional', lead: condition } : { ...plain, lead: null };
}
