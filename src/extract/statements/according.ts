/** Source frames at the head of a clause: 据共同社报道, 根据警方通报, and 中通社引述某学者分析. */
import type { Reference } from '../../document/document.js';
import type { CueLexicon } from '../../language/cues.js';
import type { Clause, Reading } from '../reading.js';
import type { Speakers } from './speakers.js';

export interface SourceFrame {
  readonly source: Reference;
  readonly start: number;
  /** Just after the frame's last word. */
  readonly end: number;
  readonly clause: Clause;
  /** The frame's head word (报道, 介绍 …), which serves as the cue when nobody else speaks. */
  readonly head: { readonly start: number; readonly end: number };
}

export interface FrameSearch {
  readonly reading: Reading;
  readonly lexicon: CueLexicon;
  readonly speakers: Speakers;
}

/** 据…称 and its like in one clause; undefined for 据悉, 据了解, which name nobody. */
export function sourceFrame({ reading, lexicon, speakers }: FrameSearch, clause: Clause): SourceFrame | undefined {
  const opener = openingWord(reading, lexicon, clause);
  if (!opener) return undefined;
  const head = frameHead(reading, lexicon, { ...clause, start: opener.end });
  const heads = speakers.in({ start: opener.end, end: head?.start ?? clause.end });
  const source = heads.filter(({ isModifier }) => !isModifier).at(-1) ?? heads.at(-1);
  if (!head || !source) return undefined;
  return { source, start: opener.start, end: head.end, clause, head };
}

function openingWord(
  reading: Reading,
  lexicon: CueLexicon,
  clause: Clause,
): { start: number; end: number } | undefined {
  const words = reading.word(clause);
  const lead = /^(?:[（(\s]|但|而|不过|另|又|并|今天|同时)*/.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead);
  if (lexicon.impersonal.some((word) => rest === word || (rest.startsWith(word) && rest.length === word.length)))
    return undefined;
  if (/^在.{2,20}看来$/.test(rest)) return { start: clause.start + lead, end: clause.start + lead + 1 };
  const opener = lexicon.accordingTo.filter((word) => rest.startsWith(word)).sort((a, b) => b.length - a.length)[0];
  if (!opener || lexicon.citing.includes(opener)) return undefined;
  const start = clause.start + lead;
  return { start, end: start + opener.length };
}

function frameHead(reading: Reading, lexicon: CueLexicon, span: Clause): { start: number; end: number } | undefined {
  const tokens = reading.tokensIn(span);
  if (reading.word(span).endsWith('看来')) return { start: span.end - 2, end: span.end };
  const ranked = tokens.filter((token) => lexicon.accordingToHeads.includes(reading.word(token)));
  const last = ranked.at(-1);
  if (last)
    return { start: last.start, end: ranked.length > 1 && last.start === ranked.at(-2)?.end ? last.end : last.end };
  const tail = lexicon.accordingToHeads.find((word) => reading.word(span).endsWith(word));
  return tail ? { start: span.end - tail.length, end: span.end } : undefined;
}

/** In 中通社引述学者陈某分析，…: the one who is cited, between the citing verb and the next comma or cue. */
export function citedSpeaker(speakers: Speakers, from: number, until: number): Reference | undefined {
  const named = speakers.heads({ start: from, end: until });
  return named.at(-1);
}
