/** Finds the words that attribute: whole words outside quotation marks that are verbs of speech here, not nouns. */
import type { Span } from '../../../../graph/model/index.js';
import type { Reading } from '../../../extract/reading.js';
import { rulebook } from '../../../extract/rules/match.js';
import { ends } from '../../../extract/rules/pattern.js';
import type { CueLexicon, CueWord } from '../../../language/cues.js';
import { NO_SPEECH } from '../../../language/zh/rules/statements/no-speech.js';
import { BY, NOT_DONE } from '../../../language/zh/words/speech.js';
import { isOfDocument, placeOf } from './cue-facts.js';
import type { Cue, CueSearch } from './cue-search.js';

export type { Cue, CueSearch };

const forbidding = rulebook(NO_SPEECH);
const suffers = ends([BY]);

/** Cues of one sentence, in order, without overlaps. */
export function findCues(search: CueSearch, sentence: number): Cue[] {
  const { reading, lexicon } = search;
  const span = reading.sentences[sentence];
  if (!span) return [];
  const cues: Cue[] = [];
  for (let i = span.start; i < span.end; ) {
    const word = cueAt(reading, lexicon, i);
    if (word && isCue(search, { word, start: i, end: i + word.cue.length, sentence })) {
      cues.push({ word, start: i, end: i + word.cue.length, sentence });
      i += word.cue.length;
    } else i += 1;
  }
  return cues;
}

/** The longest cue that cuts no word: 否认 and not 否认指 in 否认指控. */
function cueAt(reading: Reading, lexicon: CueLexicon, at: number): CueWord | undefined {
  const word = lexicon.index.entryAt(reading.shadow, at);
  const last = at + (word?.cue.length ?? 0) - 1;
  const isCut = last > at && (reading.tokenAt(last)?.end ?? 0) > last + 1;
  return (isCut ? lexicon.index.get(reading.shadow.slice(at, last)) : undefined) ?? word;
}

function isCue(search: CueSearch, cue: Cue): boolean {
  const { reading, speakers } = search;
  if (speakers.covers(cue) || reading.quotationAt(cue.start)) return false;
  if (forbidding.first(placeOf(search, cue))) return false;
  return isWholeWord(search, cue) && !isAct(search, cue) && !isBySomebody(search, cue) && !isNegatedSaying(search, cue);
}

/** The longer word stands around the span, wherever in it the cue is: 询 and 问 in 问询函; but not 学说 in 同学|说. */
function liesIn(reading: Reading, longer: string, { start, end }: Span): boolean {
  if (longer.length <= end - start) return false;
  for (let from = Math.max(0, end - longer.length); from <= start; from++)
    if (reading.shadow.startsWith(longer, from) && !cutsWord(reading, from, start)) return true;
  return false;
}

/** One of the tagger's words runs across the first offset and ends at the second. */
function cutsWord(reading: Reading, from: number, start: number): boolean {
  const before = reading.tokenBefore(start);
  return before !== undefined && before.start < from && from < start;
}

/** Cues of one character need the tagger's word boundary; longer ones only must not lie inside a longer word. */
function isWholeWord({ reading, lexicon, speakers }: CueSearch, { start, end, word }: Cue): boolean {
  if (lexicon.longerWords.some((longer) => liesIn(reading, longer, { start, end }))) return false;
  const opens = reading.tokenAt(start) !== undefined || speakers.endsAt(start);
  if (word.cue.length > 1) return opens || reading.tokenBefore(end) !== undefined;
  const token = reading.tokenAt(start);
  if (token?.end === end) return true;
  return speakers.endsAt(start) && opens;
}

/** 提出要求: the verb in front makes a noun of it, if it is not a plain verb of saying. */
function isAct(search: CueSearch, { start, end, word }: Cue): boolean {
  const { reading, lexicon } = search;
  const before = reading.tokenBefore(start);
  if (!before || !lexicon.nounVerbs.includes(reading.word(before)) || isOfDocument(reading, { start, end }))
    return false;
  return (reading.tokenAt(start)?.tag ?? 'v') !== 'v' || word.frame !== 'say';
}

/** 被警方指: whoever says it is not the subject here. */
function isBySomebody({ reading, speakers }: CueSearch, { start }: Cue): boolean {
  const agent = speakers.in({ start: start - 24, end: start }).at(-1);
  return agent?.end === start && suffers(reading.shadow, speakers.chainStart(agent, start - 30));
}

/** The word before the offset, and the one before that if only an adverb parts them. */
function precedingWords(reading: Reading, start: number): string[] {
  const first = reading.tokenBefore(start);
  if (!first) return [];
  const second = first.tag === 'd' || first.tag === 'ad' ? reading.tokenBefore(first.start) : undefined;
  return [first, second].flatMap((token) => (token ? [reading.word(token)] : []));
}

/** 没有透露, 未说明: nothing was said. 将宣布: nothing was said yet. */
function isNegatedSaying({ reading, lexicon }: CueSearch, { start, word }: Cue): boolean {
  const before = precedingWords(reading, start);
  const endsWith = (list: readonly string[]): boolean => before.some((word) => list.includes(word));
  if (word.frame === 'say' || word.frame === 'report') return endsWith(lexicon.negations) || endsWith(lexicon.modals);
  if (word.frame === 'think') return false;
  return endsWith(NOT_DONE) || endsWith(lexicon.modals);
}
