/** What the words themselves tell of how they are meant: 说，希望…; 说：“谁去？”; 说，如果…. */

import type { Polarity, Span } from '../../../../graph/model/index.js';
import type { Clause, Reading } from '../../../extract/reading.js';
import { expression } from '../../../extract/rules/pattern.js';
import type { CueLexicon } from '../../../language/cues.js';
import * as said from '../../../language/zh/rules/statements/content.js';
import { trimmed } from './content.js';
import type { Utterance } from './utterance.js';

const ownWill = expression(said.OWN_WILL);
const willNot = expression(said.WILL_NOT);

/** So many words into a sentence 我们如果 still opens it. */
const OPENING = 3;

const NOT_OF: Partial<Record<Polarity, Polarity>> = { denied: 'asserted', refused: 'asserted' };

/** Undefined where the words assert, and where they are more than one sentence. */
export function headPolarity(
  { reading, lexicon }: { readonly reading: Reading; readonly lexicon: CueLexicon },
  content: Span,
): Polarity | undefined {
  const words = reading.shadow.slice(content.start, content.end);
  if (/[。！!；;\n].|[？?][^？?”」』"＂]/u.test(words)) return undefined;
  if (isQuestion(reading, content)) return 'asked';
  if (isConditional(reading, content) && /[，,]/.test(words)) return 'conditional';
  return verbPolarity(reading, lexicon, content);
}

/** 希望双方克制, 我们坚决反对: the first verb is one of hoping, asking or refusing. */
function verbPolarity(reading: Reading, lexicon: CueLexicon, content: Span): Polarity | undefined {
  const { shadow } = reading;
  const own = content.start + (ownWill.exec(shadow.slice(content.start, content.start + 16))?.[0].length ?? 0);
  const at = own + (willNot.exec(shadow.slice(own, own + 2))?.[0].length ?? 0);
  const word = lexicon.index.entryAt(shadow, at);
  const end = at + (word?.cue.length ?? 0);
  if (!word?.polarity || word.frame === 'say' || end > content.end) return undefined;
  // The tagger may join an adverb to it: 坚决反对.
  const token = reading.tokenAt(at) ?? reading.tokenBefore(end);
  if (!token?.tag.startsWith('v') || token.end > end) return undefined;
  return at > own ? (NOT_OF[word.polarity] ?? 'refused') : word.polarity;
}

function isQuestion(reading: Reading, { start, end }: Span): boolean {
  return /[？?][”」』"＂]?$/.test(reading.shadow.slice(start, end + 1));
}

function isConditional(reading: Reading, span: Span): boolean {
  const tokens = reading.tokensIn(span).filter(({ tag }) => tag !== 'w');
  return tokens
    .slice(0, OPENING)
    .some(
      (token) => said.CONDITIONS.includes(reading.word(token)) && (token.tag === 'c' || reading.word(token).length > 1),
    );
}

/** 如果对方不撤军，他警告说，…: the condition stands before whoever speaks. */
export function conditionBefore(reading: Reading, { clause, start }: Utterance): Span | undefined {
  const sentence: Clause | undefined = reading.clauses(clause.sentence)[0];
  if (!sentence || sentence.start >= Math.min(clause.start, start)) return undefined;
  const before = trimmed(reading, { start: sentence.start, end: Math.min(clause.start, start) });
  return before.end > before.start && isConditional(reading, before) ? before : undefined;
}
