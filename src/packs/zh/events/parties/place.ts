/** Where an event took place: a place name after a word such as 在, or the destination of a visit. */

import type { Clause } from '../../../../extract/reading.js';
import { placeIn } from '../../../../extract/rules/match.js';
import { hasPart } from '../signs.js';
import type { EventSearch, Trigger } from '../trigger.js';
import { destination } from './object.js';

/** 登陆福建, 空袭某城: what such a word is done to is a place. */
const STRIKES = new Set(['storm', 'attack', 'inspect', 'war']);

interface Site {
  readonly trigger: Trigger;
  readonly clause: Clause;
}

export function eventPlace(search: EventSearch, { trigger, clause }: Site): string | null {
  if (trigger.type === 'visit') {
    const visited = destination(search, trigger, clause);
    const named = visited && search.actors.get(visited.actor);
    if (named) return named.name;
  }
  const { reading } = search;
  const before = reading.tokensIn({ start: clause.start, end: trigger.start }).filter(({ tag }) => tag === 'LOC');
  const after = reading.tokensIn({ start: trigger.end, end: clause.end }).filter(({ tag }) => tag === 'LOC');
  const isPlace = (start: number): boolean =>
    hasPart('place', placeIn(reading, { start, end: start }, { from: clause.start }));
  const found = before.findLast(({ start }) => isPlace(start)) ?? after.find(({ start }) => isPlace(start));
  const reached = found ?? (STRIKES.has(trigger.group) ? after.find(({ start }) => start === trigger.end) : undefined);
  return reached ? reading.text.slice(reached.start, reached.end) : null;
}
