/** 今 and 明 alone, as headlines and Hong Kong papers write them: 今抵台, 案件今于法院开审. */
import type { Token } from '../../document/document.js';
import type { Expression } from './expression.js';
import { mapOf, ZH } from './lexicon.js';
import { relative } from './pieces.js';

/** 今于, 今在: where the tagger saw no time, a word of place or manner after the single character shows one. */
const BEFORE_PLACE = /^(?:于|在|由|被|获|遭|向|再|首|正式|开审|宣布|出席)/;

/** By the place where they begin: days where the tagger saw a time in the single character, or where it can be nothing else. */
export function loneDays(text: string, tokens: readonly Token[]): ReadonlyMap<number, Expression> {
  const days = mapOf(ZH.daysAlone);
  return new Map(
    tokens.flatMap(({ start, end, tag }): [number, Expression][] => {
      const offset = days.get(text.slice(start, end));
      const isDay = tag === 'TIME' || BEFORE_PLACE.test(text.slice(end, end + 2));
      return offset === undefined || !isDay ? [] : [[start, { start, end, pieces: [relative('day', offset)] }]];
    }),
  );
}
