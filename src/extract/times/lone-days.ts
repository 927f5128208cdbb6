/** Days in a word that is one only beside its clause: 今抵台, 案件今于法院开审, and 院长下午前往灾区. */
import type { Span } from '../../../graph/model/index.js';
import type { Token } from '../../document/document.js';
import { mapOf, ZH } from '../../language/time-words.js';
import { dayPart } from '../../times/clock.js';
import { relative } from '../../times/pieces.js';
import type { Expression } from './expression.js';

/** 今于, 今在: where the tagger saw no time, a word of place or manner after the single character shows one. */
const BEFORE_PLACE = /^(?:于|在|由|被|获|遭|向|再|首|正式|开审|宣布|出席)/;

/** 每天下午, 一个晚上, 那天早上, 从早上到晚上 name no one day. */
const NO_DAY_BEFORE = /[每天日个整某一那这该次常到至从周夜两几数初前后]$/;
const NO_DAY_AFTER = /^(?:[到至的]|时[分段]|[版班场]|[十一二两三四五六七八九\d])/;

/** By the place where they begin: days where the tagger saw a time in the single character, or where it can be nothing else. */
export function loneDays(text: string, tokens: readonly Token[]): ReadonlyMap<number, Expression> {
  const days = mapOf(ZH.daysAlone);
  const parts = mapOf(ZH.dayParts);
  return new Map(
    tokens.flatMap(({ start, end, tag }): [number, Expression][] => {
      const word = text.slice(start, end);
      const [offset, part] = [days.get(word), parts.get(word)];
      const isDay = tag === 'TIME' || BEFORE_PLACE.test(text.slice(end, end + 2));
      if (offset !== undefined && isDay) return [[start, { start, end, pieces: [relative('day', offset)] }]];
      const isPart = part !== undefined && word.length > 1 && tag === 'TIME' && isOfOneDay(text, { start, end });
      return isPart ? [[start, { start, end, pieces: [dayPart(part)] }]] : [];
    }),
  );
}

function isOfOneDay(text: string, { start, end }: Span): boolean {
  return !NO_DAY_BEFORE.test(text.charAt(start - 1)) && !NO_DAY_AFTER.test(text.slice(end, end + 2));
}
