/** Tells whether the clause around a time looks ahead: 将于周三…, 预计9日…, 11日将举行. */
import type { Span } from '../../../graph/model/index.js';
import { characters } from '../../language/rule.js';
import { EN } from '../../language/time-words.js';
import { ONCE_PLANNED, TIMES_AHEAD } from '../../language/zh/rules/times/times-ahead.js';
import { CLAUSE_MARKS } from '../../language/zh/words/marks.js';
import { alternatives } from '../../times/piece.js';
import type { Reading } from '../reading.js';
import { placeIn, rulebook } from '../rules/match.js';
import { expression } from '../rules/pattern.js';

const BEFORE = 16;
const CLAUSE_END = expression([{ any: [[characters(CLAUSE_MARKS)], ['. ']] }]);
/** English cues stand further off, since its words are longer. */
const ENGLISH_BEFORE = 48;
const ENGLISH_CUE = new RegExp(`\\b(?:${alternatives(EN.future)})\\b`, 'iu');

const ahead = rulebook(TIMES_AHEAD);
const planned = rulebook(ONCE_PLANNED);

export function looksAhead(reading: Reading, time: Span): boolean {
  const from = time.start - clauseBefore(reading.shadow, time.start, BEFORE).length;
  const isAhead = ahead.first(placeIn(reading, time, { from })) !== undefined;
  return isAhead || ENGLISH_CUE.test(clauseBefore(reading.shadow, time.start, ENGLISH_BEFORE));
}

export function wasPlanned(reading: Reading, time: Span): boolean {
  return planned.first(placeIn(reading, time)) !== undefined;
}

/** The clause in front of a place, as far as it is looked at. */
function clauseBefore(text: string, at: number, length: number): string {
  return (
    text
      .slice(Math.max(0, at - length), at)
      .split(CLAUSE_END)
      .at(-1) ?? ''
  );
}
