/** Events with what may be told of them: their type, status and date and who takes part, as rules and encoder give it and as it stands near. */
import type { Actor, Event, EventStatus, EventType, Participant } from '../../../graph/model/index.js';
import { type Document, layer, type Reference } from '../../document/document.js';
import type { Party } from '../../document/encoded.js';
import { UNWEIGHED } from '../confidence/confidence.js';
import type { Findings } from '../confidence/findings.js';
import { withLearnedEvents } from '../events/learned.js';
import type { Proposing } from '../pack.js';
import { remembered } from '../remembered.js';
import { SpanIndex } from '../span-index.js';
import { Company } from './company.js';
import { DateOptions } from './date-options.js';
import { type EventScene, eventFeatures, participantFeatures } from './event-features.js';
import { type EventProposal, type Features, holding, type Option, type ParticipantProposal } from './proposals.js';

/** The least chance from which the encoder may add a party, and the most of them. */
const LEAST = 0.05;
const MOST = 10;
/** Types that the encoder may set against the rules' one. */
const TYPES = 5;

export function eventProposals(document: Document, findings: Findings, pack: Proposing): EventProposal[] {
  const { encoded } = document.layers;
  const candidates = new Map(layer(document, 'eventCandidates').map((one) => [one.event.id, one]));
  const ruled = [...candidates.values()].map(({ event }) => event);
  const events = withLearnedEvents(document, ruled, pack);
  const references = layer(document, 'references');
  const scene: EventScene = {
    findings,
    encoded,
    supportOf: remembered(({ mentions }: Actor) =>
      Math.max(0, ...mentions.map((mention) => encoded?.support(mention)?.mention ?? 0)),
    ),
    triggers: new SpanIndex(encoded?.triggers ?? []),
    statements: new SpanIndex(layer(document, 'statements')),
    breadth: pack.breadth,
  };
  const mentions = events.flatMap((event) => event.mentions);
  const parties = new Map(encoded?.parties(mentions, references).map((found, i) => [mentions[i], found]));
  const actors = new Map(layer(document, 'actors').map((actor) => [actor.id, actor]));
  const referenceAt = new Map(references.map((one) => [`${one.start}:${one.end}`, one]));
  const company = new Company(events);
  const dates = new DateOptions(document, events, pack);
  return events.map((event) => {
    const taking = takers(
      event.mentions.map((mention) => parties.get(mention) ?? []),
      referenceAt,
    );
    const likely = likelyOf(taking);
    const known = candidates.get(event.id);
    const features = {
      ...eventFeatures(event, scene),
      ...holding(known?.evidence ?? []),
      ...{ particular: Number(known?.isParticular ?? false), ruled: Number(known !== undefined) },
      'party:best': Math.max(0, ...[...taking.values()].map(({ chance }) => chance)),
      'party:likely': Math.min(4, likely.length),
      ...company.of(event, likely),
    };
    return {
      event,
      features,
      types: typeOptions(event, scene),
      statuses: statusOptions(event, scene),
      times: dates.of(event),
      participants: participantProposals(event, taking, actors).map(({ participant, link }) => ({
        participant,
        features: { ...participantFeatures(participant, event, scene, features), ...link },
      })),
    };
  });
}

/** How an actor is linked to an event, over all mentions of both. */
interface Taker {
  readonly chance: number;
  readonly agent: number;
  readonly count: number;
}

function takers(
  found: readonly (readonly Party[])[],
  referenceAt: ReadonlyMap<string, Reference>,
): ReadonlyMap<string, Taker> {
  const known = new Map<string, Taker>();
  for (const { start, end, chance, agent } of found.flat()) {
    const actor = referenceAt.get(`${start}:${end}`)?.actor;
    if (actor === undefined) continue;
    const before = known.get(actor) ?? { chance: 0, agent: 0, count: 0 };
    const count = before.count + Number(chance >= 0.5);
    known.set(actor, chance > before.chance ? { chance, agent, count } : { ...before, count });
  }
  return known;
}

function likelyOf(taking: ReadonlyMap<string, Taker>): string[] {
  return [...taking].filter(([, { chance }]) => chance > 0.5).map(([actor]) => actor);
}

function participantProposals(
  event: Event,
  taking: ReadonlyMap<string, Taker>,
  actors: ReadonlyMap<string, Actor>,
): { participant: Participant; link: Features }[] {
  const ranked = [...taking]
    .sort((a, b) => b[1].chance - a[1].chance || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => id);
  const ruled = new Set(event.participants.map(({ actor }) => actor));
  const others = ranked
    .filter((actor) => !ruled.has(actor) && actors.has(actor) && (taking.get(actor)?.chance ?? 0) >= LEAST)
    .map((actor): Participant => {
      const role = (taking.get(actor)?.agent ?? 0) >= 0.5 ? 'agent' : 'patient';
      return { actor, role, rule: 'linked-party', confidence: UNWEIGHED };
    });
  return [...event.participants, ...others].map((participant) => {
    const { chance = 0, agent = 0, count = 0 } = taking.get(participant.actor) ?? {};
    const rank = ranked.indexOf(participant.actor);
    const link = {
      ...{ ruled: Number(ruled.has(participant.actor)), chance, 'chance:agent': agent, 'chance:mentions': count },
      ...{ rank: rank < 0 ? MOST : rank, seen: Number(taking.has(participant.actor)) },
    };
    return { participant, link };
  });
}

function typeOptions(event: Event, scene: EventScene): Option<EventType>[] {
  const chances = meanChances(event, scene, 'types');
  const ranked = [...chances].sort((a, b) => b[1] - a[1]).map(([type]) => type);
  return options([...new Set([event.type, ...ranked.slice(0, TYPES)])], event.type, chances, 'type');
}

function statusOptions(event: Event, scene: EventScene): Option<EventStatus>[] {
  const chances = meanChances(event, scene, 'statuses');
  const isDated = Number(event.time?.start != null);
  return options([...new Set([event.status, ...chances.keys()])], event.status, chances, 'status').map((option) => ({
    ...option,
    features: { ...option.features, [`dated&status:${option.value}`]: isDated },
  }));
}

function options<T extends string>(
  values: readonly T[],
  ruled: T,
  chances: ReadonlyMap<T, number>,
  name: string,
): Option<T>[] {
  const best = Math.max(0, ...chances.values());
  return values.map((value) => {
    const chance = chances.get(value) ?? 0;
    return {
      value,
      features: {
        ...{ ruled: Number(value === ruled), chance, behind: best - chance },
        'ruled:chance': chances.get(ruled) ?? 0,
        [`${name}:${value}`]: 1,
        [`ruled&${name}:${value}`]: Number(value === ruled),
      },
    };
  });
}

/** The encoder's chances at the event's mentions, each at the trigger that it sees there, else where the rule's begins. */
function meanChances<K extends 'types' | 'statuses'>(event: Event, { encoded, triggers }: EventScene, kind: K) {
  const seen = event.mentions.flatMap((mention) => {
    const [trigger] = triggers.overlapping(mention);
    return trigger ?? encoded?.event(mention) ?? [];
  });
  const sums = new Map<string, number>();
  for (const chances of seen)
    for (const [value, chance] of chances[kind]) sums.set(value, (sums.get(value) ?? 0) + chance / seen.length);
  return sums as ReadonlyMap<string, number> as ReadonlyMap<K extends 'types' ? EventType : EventStatus, number>;
}

export type { ParticipantProposal };
