/** What speaks for and against an event being one, and an actor taking part in it. */
import { type Actor, contains, type Event, type Participant, type Statement } from '../../../graph/model/index.js';
import type { Encoded, EncodedTrigger } from '../../document/encoded.js';
import { loadConfidenceScales } from '../../language/confidence.js';
import { weighed } from '../confidence/confidence.js';
import { eventEvidence, participantEvidence } from '../confidence/evidence.js';
import type { Findings } from '../confidence/findings.js';
import type { SpanIndex } from '../span-index.js';
import { type Features, holding } from './proposals.js';

export interface EventScene {
  readonly findings: Findings;
  readonly encoded: Encoded | undefined;
  /** How far the encoder bears out, at the best of its mentions, that the actor is named. */
  readonly supportOf: (actor: Actor) => number;
  /** What the encoder takes for a happening. */
  readonly triggers: SpanIndex<EncodedTrigger>;
  readonly statements: SpanIndex<Statement>;
  /** Characters of a Chinese one's worth. */
  readonly breadth: number;
}

export function eventFeatures(
  event: Event,
  { findings, encoded, triggers, statements, breadth }: EventScene,
): Features {
  const evidence = eventEvidence(event, findings);
  const supports = event.mentions.map((mention) => encoded?.support(mention)?.trigger ?? 0);
  const seen = [...new Set(event.mentions.flatMap((mention) => triggers.overlapping(mention)))];
  const told = event.mentions.filter((mention) =>
    statements.overlapping(mention).some((one) => contains(one, mention)),
  );
  const [first] = event.mentions;
  return {
    ...holding(evidence),
    [`type:${event.type}`]: 1,
    [`status:${event.status}`]: 1,
    weight: weighed(loadConfidenceScales().events, evidence),
    mentions: Math.log(event.mentions.length),
    participants: Math.min(4, event.participants.length),
    support: supports.reduce((sum, value) => sum + value, 0) / supports.length,
    'support:best': Math.max(...supports),
    seen: seen.length / event.mentions.length,
    'seen:score': Math.max(0, ...seen.map(({ score }) => score)),
    'seen:type': Math.max(0, ...seen.map(({ types }) => types.get(event.type) ?? 0)),
    told: told.length / event.mentions.length,
    length: first ? (first.end - first.start) / breadth : 0,
    first: Math.log1p(first?.start ?? 0),
  };
}

export function participantFeatures(
  participant: Participant,
  event: Event,
  { findings, supportOf, breadth }: EventScene,
  eventOnes: Features,
): Features {
  const evidence = participantEvidence(participant, event, findings);
  const actor = findings.actor(participant.actor);
  const places = actor && findings.places(actor);
  const gaps = event.mentions.flatMap(({ start, end }) => [
    places?.before(start) ?? Infinity,
    (places?.after(end) ?? Infinity) + 0.5,
  ]);
  const nearest = Math.min(200, ...gaps.map((gap) => gap / breadth));
  return {
    ...holding(evidence),
    [`role:${participant.role}`]: 1,
    ...(actor && { [`kind:${actor.kind}`]: 1, named: Math.log(actor.mentions.length) }),
    weight: weighed(loadConfidenceScales().participants, evidence),
    'actor:support': actor ? supportOf(actor) : 0,
    distance: Math.log1p(nearest),
    'event:support': eventOnes['support:best'] ?? 0,
    'event:participants': event.participants.length,
  };
}
