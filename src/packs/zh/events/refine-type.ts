/** The type of an event where the word alone leaves it open, from what stands around it and who does it. */
import type { EventType } from '../../../../graph/model/index.js';
import { rulebook } from '../../../extract/rules/match.js';
import { ends } from '../../../extract/rules/pattern.js';
import { EVENT_TYPES_AROUND } from '../../../language/zh/rules/events/event-types.js';
import { AUTHORITIES } from '../../../language/zh/words/actors/forces.js';
import type { Participant } from './parties/arguments.js';
import type { EventSearch, Trigger } from './trigger.js';

const around = rulebook(EVENT_TYPES_AROUND);
const isNamedAsAuthority = ends([AUTHORITIES]);

export function refinedType({ reading }: EventSearch, trigger: Trigger, parties: readonly Participant[]): EventType {
  const byAuthority = parties.some(
    ({ reference: { kind, end }, role }) =>
      role === 'agent' && (kind === 'country' || isNamedAsAuthority(reading.shadow, end)),
  );
  const { start, end } = trigger;
  const place = { reading, start, end, word: reading.word(trigger), facts: { ...trigger, byAuthority } };
  return around.first(place)?.finds ?? trigger.type;
}
