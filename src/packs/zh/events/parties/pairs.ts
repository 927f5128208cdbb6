/** 两国, 双方, 两人: words that mean the two who were named last. */
import type { Reference } from '../../../../document/document.js';
import { EITHER_SIDE, THE_TWO } from '../../../../language/zh/words/company.js';
import type { EventSearch } from '../trigger.js';

const FARTHEST = 1200;

/** The two that such a word stands for; the reference itself where it is another word or two are not to be found. */
export function resolvePair({ reading, speakers }: EventSearch, reference: Reference): readonly Reference[] {
  const word = reading.word(reference);
  const kind = (['country', 'person'] as const).find((one) => THE_TWO[one].includes(word));
  if (!kind && !EITHER_SIDE.includes(word)) return [reference];
  const before = speakers.in({ start: reference.start - FARTHEST, end: reference.start });
  const found = new Map<string, Reference>();
  for (const one of before.toReversed()) {
    if (one.kind !== (kind ?? 'country') || one.form === 'group' || found.has(one.actor)) continue;
    found.set(one.actor, one);
    if (found.size === 2) return [...found.values()].reverse();
  }
  return [reference];
}
