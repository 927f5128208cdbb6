/** A rule that forbids an actor, or that one is a party to what happens. */
import type { Rule } from './rule.js';

export interface ForbiddingActor<Facts, Forbidden extends 'actor' | 'body' | 'group' | 'party'> extends Rule<Facts> {
  readonly forbids: Forbidden;
}
