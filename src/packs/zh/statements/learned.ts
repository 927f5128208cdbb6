/** Words that the trained encoder takes for said, as statements: their cue looked for beside them, so that act and polarity are read too. */
import type { Span, Statement } from '../../../../graph/model/index.js';
import { type Document, layer } from '../../../document/document.js';
import type { LearnedContent } from '../../../extract/pack.js';
import { clauseAt, Reading } from '../../../extract/reading.js';
import { type CueWord, loadCues } from '../../../language/cues.js';
import { type Cue, type CueSearch, findCues } from './cue.js';
import { COLON_WORD } from './forms/colon.js';
import { Speakers } from './speakers.js';
import { withIds } from './statements.js';
import type { Draft } from './utterance.js';

/** How far from the words their cue may stand. */
const REACH = 24;

/** One statement for each content, in the order of the text; those outside every sentence are left out. */
export function learnedStatements(document: Document, contents: readonly LearnedContent[]): Statement[] {
  const reading = new Reading(document);
  const search: CueSearch = {
    reading,
    lexicon: loadCues(),
    speakers: new Speakers(reading, layer(document, 'references')),
  };
  return withIds(
    document,
    search,
    contents.flatMap((content) => draftOf(search, content) ?? []),
  );
}

function draftOf(search: CueSearch, { start, end, speaker }: LearnedContent): Draft | undefined {
  const content = { start, end };
  const cue = cueBeside(search, content);
  const clauses = search.reading.clauses(cue.sentence);
  const clause = clauseAt(clauses, cue.start) ?? clauses[0];
  if (!clause) return undefined;
  const utterance = {
    cue,
    clause,
    speaker,
    identifiedBy: speaker ? 'linked' : 'unknown',
    follows: null,
    sources: [],
    start: Math.min(cue.start, start),
    contentStart: start,
  } as const;
  return { utterance, content, construction: 'learned', outer: null };
}

/** The verb of speech nearest before the words, else right after them, in one sentence with them; else none of any length. */
function cueBeside(search: CueSearch, content: Span): Cue {
  const { reading } = search;
  const sentence = Math.max(0, reading.sentenceAt(content.start));
  const cues = findCues(search, sentence);
  const before = cues.findLast(({ end }) => end <= content.start && content.start - end <= REACH);
  const last = Math.max(0, reading.sentenceAt(content.end - 1));
  const after = findCues(search, last).find(({ start }) => start >= content.end && start - content.end <= REACH);
  return (
    before ??
    bareCue(search, content, sentence) ??
    after ?? { start: content.start, end: content.start, word: PLAIN, sentence }
  );
}

const MARK = /[\s，,：:「『“"]/;

/** 他矢口否认，…: a verb that takes no words of its own by the rules, yet what the encoder takes for said stands after it. */
function bareCue(
  { reading: { shadow, sentences }, lexicon }: CueSearch,
  content: Span,
  sentence: number,
): Cue | undefined {
  let end = content.start;
  while (end > 0 && MARK.test(shadow.charAt(end - 1))) end -= 1;
  const cue = lexicon.index.endingAt(shadow, end);
  const word = cue === undefined ? undefined : lexicon.index.get(cue);
  const start = end - (cue?.length ?? 0);
  return word && start >= (sentences[sentence]?.start ?? 0) ? { start, end, word, sentence } : undefined;
}

const PLAIN: CueWord = { ...COLON_WORD, act: 'inform' };
