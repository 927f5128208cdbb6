/** 两国, 双方, 两人: words that mean the two who were named last. */
import type { Reference } from '../../document/document.js';
import type { EventSearch } from './trigger.js';

const STATES = /^(?:两国|两国政府|两国领导人|两军|双边)$/;
const PERSONS = /^(?:两人|二人|两位领导人|两国元首|两国首脑|两位元首|两国外长|两位总统)$/;
const EITHER = /^(?:双方|彼此)$/;
const FARTHEST = 1200;

/** The two that such a word stands for; the reference itself where it is another word or two are not to be found. */
export function resolvePair({ reading, speakers }: EventSearch, reference: Reference): readonly Reference[] {
  const word = reading.word(reference);
  const kind = STATES.test(word) ? 'country' : PERSONS.test(word) ? 'person' : undefined;
  if (!kind && !EITHER.test(word)) return [reference];
  const before = speakers.in({ start: reference.start - FARTHEST, end: reference.start });
  const found = new Map<string, Reference>();
  for (const one of before.toReversed()) {
    if (one.kind !== (kind ?? 'country') || one.form === 'group' || found.has(one.actor)) continue;
    found.set(one.actor, one);
    if (found.size === 2) return [...found.values()].reverse();
  }
  return [reference];
}
