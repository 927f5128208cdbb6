/** Transcripts: a paragraph that opens with who speaks and a colon is that one's words, to its end. */

import type { Reference, Sentence } from '../../../../document/document.js';
import type { Clause } from '../../../../extract/reading.js';
import { expression } from '../../../../extract/rules/pattern.js';
import * as said from '../../../../language/zh/rules/statements/interviews.js';
import { trimmed } from '../content.js';
import type { CueSearch } from '../cue.js';
import type { Draft } from '../utterance.js';
import { COLON_WORD } from './colon.js';

const asks = expression(said.ENDS_AS_ASKER);

/** 毛某：…, 某社记者：…: the whole paragraph after the colon, as one statement; undefined for other paragraphs. */
export function transcriptDraft(search: CueSearch, sentences: readonly number[]): Draft | undefined {
  const { reading, speakers } = search;
  const [index] = sentences;
  const first = index === undefined ? undefined : reading.sentences[index];
  const last = reading.sentences[sentences.at(-1) ?? -1];
  if (index === undefined || !first || !last) return undefined;
  const [clause] = reading.clauses(index);
  if (!clause || clause.end - clause.start > 24 || !/^[：:]/.test(reading.shadow.slice(clause.end))) return undefined;
  const speaker = speakers.in(clause).at(-1);
  if (!speaker || speaker.end !== clause.end || !isSpeaker(search, speaker, clause)) return undefined;
  if (/^[「『“"]/.test(reading.shadow.slice(clause.end + 1).trimStart())) return undefined;
  return draft(search, { speaker, clause, last });
}

/** Nothing but a description leads up to the name: no verb, no preposition. */
function isSpeaker({ reading, speakers }: CueSearch, speaker: Reference, clause: Clause): boolean {
  if (speaker.kind !== 'person' && !asks.test(reading.word(speaker))) return false;
  return reading
    .tokensIn({ start: clause.start, end: speaker.start })
    .every(
      (token) => ['n', 'nz', 'vn', 'ORG', 'LOC', 'PER', 'm', 'q', 'nw'].includes(token.tag) || speakers.covers(token),
    );
}

interface Turn {
  readonly speaker: Reference;
  readonly clause: Clause;
  readonly last: Sentence;
}

function draft({ reading }: CueSearch, { speaker, clause, last }: Turn): Draft | undefined {
  const content = trimmed(reading, { start: clause.end + 1, end: last.end });
  if (content.end - content.start < 6) return undefined;
  const word = { ...COLON_WORD, act: asks.test(reading.word(speaker)) ? 'question' : 'inform' } as const;
  const cue = { start: clause.end, end: clause.end + 1, word, sentence: clause.sentence };
  const { start } = clause;
  const utterance = {
    cue,
    clause,
    speaker,
    identifiedBy: 'named',
    follows: null,
    sources: [],
    start,
    contentStart: content.start,
  } as const;
  return { utterance, content, construction: 'transcript', outer: null };
}
