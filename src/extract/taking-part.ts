/** Who speaks, passes on or is spoken to in an article, and who takes part in its events. */
import type { Event, Statement } from '../../graph/model/index.js';

/** Ids of actors. */
export function speaking(statements: readonly Statement[]): Set<string> {
  return new Set(
    statements.flatMap(({ speaker, via, addressees }) => [...(speaker ? [speaker] : []), ...via, ...addressees]),
  );
}

/** Ids of actors. */
export function takingPart(events: readonly Event[]): Set<string> {
  return new Set(events.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
}
