/** 今 and 明 alone, as headlines write them (今抵台, 明会晤): days only where the tagger saw a time in the single character. */
import type { Token } from '../../document/document.js';
import type { Expression } from './expression.js';
import { mapOf, ZH } from './lexicon.js';
import { relative } from './pieces.js';

/** By the place where they begin. */
export function loneDays(text: string, tokens: readonly Token[]): ReadonlyMap<number, Expression> {
  const days = mapOf(ZH.daysAlone);
  return new Map(
    tokens.flatMap(({ start, end, tag }): [number, Expression][] => {
      const offset = tag === 'TIME' ? days.get(text.slice(start, end)) : undefined;
      return offset === undefined ? [] : [[start, { start, end, pieces: [relative('day', offset)] }]];
    }),
  );
}
