/** The events among what rules took for one happening or for mere talk. */
import type { Event } from '../../../graph/model/index.js';
import type { EventCandidate } from '../../document/document.js';

export function particular(candidates: readonly EventCandidate[]): Event[] {
  return candidates.filter(({ isParticular }) => isParticular).map(({ event }) => event);
}
