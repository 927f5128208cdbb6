/** One graph from many articles: which of their actors and events are one node, and which statements carry one utterance. */
import type { Profile } from '../model/profile.js';
import { holdingsOf, sameHolders } from './aliases.js';
import { sameEvents } from './events.js';
import { toldIn } from './same-event.js';
import { carriedIn, type Repetition, repetitions } from './utterances.js';

export { profileOf } from './profile.js';
export type { Repetition } from './utterances.js';

export interface Resolution {
  /** The id of the node for an id that an article gives; what stands alone is its own node. */
  readonly nodeOf: (id: string) => string;
  readonly repetitions: readonly Repetition[];
}

/** Depends on the set of articles alone, not on their order. */
export function resolve(profiles: readonly Profile[]): Resolution {
  const holders = sameHolders(profiles.flatMap(holdingsOf));
  const actorNode = (id: string): string => holders.get(id) ?? id;
  const events = sameEvents(profiles.flatMap((profile) => toldIn(profile, actorNode)));
  return {
    nodeOf: (id) => holders.get(id) ?? events.get(id) ?? id,
    repetitions: repetitions(profiles.flatMap((profile) => carriedIn(profile, actorNode))),
  };
}
