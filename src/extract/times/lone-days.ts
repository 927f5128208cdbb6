/** Days in a word that is one only beside its clause: 今抵台, 案件今于法院开审, and 院长下午前往灾区. */
import { mapOf, ZH } from '../../language/time-words.js';
import { LONE_DAYS } from '../../language/zh/rules/times/lone-days.js';
import { dayPart } from '../../times/clock.js';
import { relative } from '../../times/pieces.js';
import type { Reading } from '../reading.js';
import { rulebook } from '../rules/match.js';
import type { Expression } from './expression.js';

const days = mapOf(ZH.daysAlone);
const parts = mapOf(ZH.dayParts);
const lone = rulebook(LONE_DAYS);

/** By the place where they begin. */
export function loneDays(reading: Reading): ReadonlyMap<number, Expression> {
  return new Map(
    reading.tokens.flatMap(({ start, end }): [number, Expression][] => {
      const word = reading.word({ start, end });
      const [offset, part] = [days.get(word), parts.get(word)];
      if (offset === undefined && part === undefined) return [];
      if (!lone.first({ reading, word, start, end, facts: {} })) return [];
      const one = offset !== undefined ? relative('day', offset) : dayPart(part ?? 'night');
      return [[start, { start, end, pieces: [one] }]];
    }),
  );
}
