/** 住户周某：“……”: a name, a colon and quoted words, with no verb of speech between them. */
import type { Reference } from '../../../../document/document.js';
import type { Clause } from '../../../../extract/reading.js';
import type { CueSearch } from '../cue.js';
import type { Utterance } from '../utterance.js';

/** The head a colon stands in for. */
export const COLON_WORD = { cue: '：', frame: 'say', act: 'inform' } as const;
const OPENING_QUOTE = /^[：:]\s?[「『“"]/;

/** One utterance where the clause is nothing but a description and a name, and a colon with a quotation follows. */
export function colonUtterance({ reading, speakers }: CueSearch, clause: Clause): Utterance | undefined {
  if (!OPENING_QUOTE.test(reading.shadow.slice(clause.end, clause.end + 3))) return undefined;
  const speaker = speakers.in(clause).at(-1);
  if (!speaker || speaker.end !== clause.end || !isWholeClause(clause, speaker, reading, speakers)) return undefined;
  const contentStart = clause.end + (reading.shadow.slice(clause.end).search(/[「『“"]/) ?? 0);
  return {
    cue: { start: clause.end, end: clause.end + 1, word: COLON_WORD, sentence: clause.sentence },
    clause,
    speaker,
    identifiedBy: 'named',
    follows: null,
    sources: [],
    start: clause.start,
    contentStart,
  };
}

/** Only what describes the speaker stands in front of the name. */
function isWholeClause(
  clause: Clause,
  speaker: Reference,
  reading: CueSearch['reading'],
  speakers: CueSearch['speakers'],
): boolean {
  return reading
    .tokensIn({ start: clause.start, end: speaker.start })
    .every((token) => !['v', 'p', 'd', 'r'].includes(token.tag) || speakers.covers(token));
}
