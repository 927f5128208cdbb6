/** Source frames at the head of a clause: 据共同社报道, 根据警方通报, and 中通社引述某学者分析. */

import type { Span } from '../../../../../graph/model/index.js';
import type { Reference } from '../../../../document/document.js';
import type { Clause, Reading } from '../../../../extract/reading.js';
import { expression } from '../../../../extract/rules/pattern.js';
import type { CueLexicon } from '../../../../language/cues.js';
import * as said from '../../../../language/zh/rules/statements/sources.js';
import { FROM } from '../../../../language/zh/words/particles.js';
import type { Speakers } from '../speakers.js';

const isLearnt = expression(said.LEARNT);
const holdsReporter = expression(said.HOLDS_REPORTER);
const beforeFrame = expression(said.BEFORE_FRAME);
const seenBy = expression(said.SEEN_BY);

export interface SourceFrame {
  readonly source: Reference;
  readonly start: number;
  /** Just after the frame's last word. */
  readonly end: number;
  readonly clause: Clause;
  /** The frame's head word (报道, 介绍 …), which serves as the cue when nobody else speaks. */
  readonly head: Span;
  /** The medium that passes on what the source said: 共同社 in 据共同社援引消息人士报道. */
  readonly relay?: Reference | undefined;
}

export interface FrameSearch {
  readonly reading: Reading;
  readonly lexicon: CueLexicon;
  readonly speakers: Speakers;
}

/** 据…称 and its like in one clause; undefined for 据悉, 据了解, which name nobody. */
export function sourceFrame({ reading, lexicon, speakers }: FrameSearch, clause: Clause): SourceFrame | undefined {
  const learnt = learntFrom({ reading, lexicon, speakers }, clause);
  if (learnt) return learnt;
  const opener = openingWord(reading, lexicon, clause);
  if (!opener) return undefined;
  const head = frameHead(reading, lexicon, { ...clause, start: opener.end });
  const heads = speakers.in({ start: opener.end, end: head?.start ?? clause.end });
  const source = heads.filter(({ isModifier }) => !isModifier).at(-1) ?? heads.at(-1);
  if (!head || !source) return undefined;
  const relay = heads.find((medium) => medium.end < source.start && cites(reading, lexicon, medium.end, source.start));
  return { source, start: opener.start, end: head.end, clause, head, relay };
}

/** A verb of citing follows the medium: 援引, 引述. */
function cites(reading: Reading, lexicon: CueLexicon, from: number, until: number): boolean {
  const between = reading.word({ start: from, end: until });
  return lexicon.citing.some((word) => word.length > 1 && between.includes(word));
}

/** 记者从警方获悉，…: whoever the reporter has it from says it. */
function learntFrom({ reading, speakers }: FrameSearch, clause: Clause): SourceFrame | undefined {
  const words = reading.word(clause);
  const learnt = isLearnt.exec(words);
  const from = reading.tokensIn(clause).findLast((token) => reading.word(token) === FROM);
  if (!learnt || !from || !holdsReporter.test(words.slice(0, from.start - clause.start))) return undefined;
  const head = { start: clause.start + learnt.index, end: clause.end };
  const heads = speakers.in({ start: from.end, end: head.start });
  const source = heads.filter(({ isModifier }) => !isModifier).at(-1) ?? heads.at(-1);
  return source && { source, start: clause.start, end: head.end, clause, head };
}

function openingWord(reading: Reading, lexicon: CueLexicon, clause: Clause): Span | undefined {
  const words = reading.word(clause);
  const lead = beforeFrame.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead);
  if (lexicon.impersonal.includes(rest)) return undefined;
  if (seenBy.test(rest)) return { start: clause.start + lead, end: clause.start + lead + 1 };
  const opener = lexicon.accordingTo.filter((word) => rest.startsWith(word)).sort((a, b) => b.length - a.length)[0];
  if (!opener || lexicon.citing.includes(opener)) return undefined;
  const start = clause.start + lead;
  return { start, end: start + opener.length };
}

/** The frame's last word of reporting: 报道 in 据共同社报道, 看来 in 在学者看来. */
function frameHead(reading: Reading, lexicon: CueLexicon, span: Clause): Span | undefined {
  const words = reading.word(span);
  if (words.endsWith(said.AS_SEEN)) return { start: span.end - said.AS_SEEN.length, end: span.end };
  const last = reading.tokensIn(span).findLast((token) => lexicon.accordingToHeads.includes(reading.word(token)));
  if (last) return { start: last.start, end: last.end };
  const tail = lexicon.accordingToHeads.find((word) => words.endsWith(word));
  return tail ? { start: span.end - tail.length, end: span.end } : undefined;
}

/** In 中通社引述学者陈某分析，…: the one who is cited, between the citing verb and the next comma or cue. */
export function citedSpeaker(speakers: Speakers, from: number, until: number): Reference | undefined {
  return speakers.heads({ start: from, end: until }).at(-1);
}
