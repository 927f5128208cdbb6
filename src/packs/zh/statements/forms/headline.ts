/** Statements of a headline: 白宫：…, 专家：…, and those that a verb attributes as in any sentence. */

import type { Span } from '../../../../../graph/model/index.js';
import { ANSWERS } from '../../../../language/zh/rules/statements/content.js';
import { attributeParagraph } from '../attribute.js';
import { trimmed } from '../content.js';
import type { CueSearch } from '../cue.js';
import { NO_MEMORY } from '../memory.js';
import type { Draft } from '../utterance.js';

const COLON_CUE = { frame: 'say', act: 'inform' } as const;

export function headlineStatements(search: CueSearch, headline: Span, sentences: readonly number[]): Draft[] {
  const { reading } = search;
  const drafts = parts(reading.shadow, headline).flatMap((part) => colonStatement(search, part, sentences[0] ?? 0));
  if (drafts.length > 0) return drafts;
  return attributeParagraph(search, sentences, NO_MEMORY).drafts.filter((draft) => !isMatterAnswered(search, draft));
}

/** 外交部回应“…”: what a mainland headline has in marks after 回应 is what the answer is about. */
function isMatterAnswered({ reading }: CueSearch, { utterance: { cue } }: Draft): boolean {
  return cue.word.cue === ANSWERS && reading.text.charAt(cue.end) === '“';
}

/** Headlines set their parts off by spaces, bars or semicolons. */
function parts(shadow: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const match of shadow.slice(start, end).matchAll(/[^\s\u3000︱｜|；;]+/g)) {
    found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

function colonStatement({ reading, speakers }: CueSearch, part: Span, sentence: number): Draft[] {
  const words = reading.word(part);
  const colon = words.search(/[：:]/);
  if (colon < 1 || colon > 18) return [];
  const head = speakers.in({ start: part.start, end: part.start + colon }).at(-1);
  if (!head || head.end !== part.start + colon) return [];
  const cue = { start: head.end, end: head.end + 1, word: { cue: '：', ...COLON_CUE }, sentence };
  const content = trimmed(reading, { start: cue.end, end: part.end });
  const quotation = reading.quotationFrom(content.start);
  const inner = quotation && quotation.end >= content.end ? quotation.inner : content;
  if (inner.end - inner.start < 3) return [];
  const utterance = {
    cue,
    clause: { ...part, sentence },
    speaker: head,
    identifiedBy: 'named' as const,
    follows: null,
    sources: [],
    start: part.start,
    contentStart: content.start,
  };
  return [{ utterance, content: inner, construction: 'headline-colon', outer: null }];
}
