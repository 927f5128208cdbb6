/** Why what several articles tell of is one node: each article by what it shares with one of those before it. */
import type { OnRecordGraph } from '../../graph/model/index.js';
import { compare } from '../../graph/model/order.js';
import type { Profile } from '../../graph/model/profile.js';
import { holdingsOf } from '../../graph/resolve/aliases.js';
import { resolve } from '../../graph/resolve/index.js';
import { chanceOfOne, type EventFeature, eventFeatures, type Told, toldIn } from '../../graph/resolve/same-event.js';
import { articleLink } from './chain.js';

export interface Teller {
  readonly articleId: string;
  readonly article: string;
  /** How an event stands by the article, and when it is: `planned, 2026-03-10`; null for an actor. */
  readonly tells: string | null;
  /** Null for the first. */
  readonly joined: Joining | null;
}

export interface Joining {
  /** The article before it that it has most in common with. */
  readonly to: string;
  readonly by: readonly string[];
  /** That both tell of one event; null for an actor, who is joined by name. */
  readonly chance: number | null;
}

/** Every article that tells of an event or names an actor; empty for anything else. */
export function tellersOf(graph: OnRecordGraph, id: string): Teller[] {
  const profiles = graph.getAttribute('profiles') ?? [];
  const label = graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : null;
  if (label === 'Event') return eventTellers(graph, id, profiles);
  return label === 'Actor' ? actorTellers(graph, id, profiles) : [];
}

function eventTellers(graph: OnRecordGraph, id: string, profiles: readonly Profile[]): Teller[] {
  const { nodeOf } = resolve(profiles);
  const told = profiles.flatMap((profile) => toldIn(profile, nodeOf)).filter((event) => nodeOf(event.id) === id);
  return inJoiningOrder(told, chanceOfOne).map(({ item, to }) => ({
    ...tellerOf(graph, item.articleId),
    tells: tells(graph, id, item.articleId),
    joined: to && { to: to.articleId, by: reasonsFor(graph, item, to), chance: rounded(chanceOfOne(item, to)) },
  }));
}

interface Named {
  readonly articleId: string;
  readonly published: string | null;
  /** Those that are its own in the article. */
  readonly names: readonly string[];
}

function actorTellers(graph: OnRecordGraph, id: string, profiles: readonly Profile[]): Teller[] {
  const { nodeOf } = resolve(profiles);
  const named = profiles.flatMap((profile): Named[] => {
    const own = profile.actors.filter((actor) => nodeOf(actor.id) === id);
    const names = holdingsOf(profile).flatMap(({ holder, name }) => (nodeOf(holder) === id ? [name] : []));
    const { articleId, published } = profile;
    return own.length === 0 ? [] : [{ articleId, published, names: [...new Set(names)] }];
  });
  return namedInOrder(named).map(({ item, to }) => ({
    ...tellerOf(graph, item.articleId),
    tells: null,
    joined: to && { to: to.articleId, by: [byName(item, to)], chance: null },
  }));
}

/** As they came out, each beside the first that has a name in common with it, else the first of all: an actor may be in thousands. */
function namedInOrder(named: readonly Named[]): Placed<Named>[] {
  const first = new Map<string, Named>();
  return named.toSorted(earlierFirst).map((item, at, all) => {
    const to = item.names.map((name) => first.get(name)).find((one) => one !== undefined) ?? all[0] ?? null;
    for (const name of item.names) if (!first.has(name)) first.set(name, item);
    return { item, to: at === 0 ? null : to };
  });
}

/** What no names are compared of, such as a country, has the same id wherever it is known by. */
function byName(a: Named, b: Named): string {
  const [name] = shared(a, b);
  return name === undefined ? 'the same id' : `the name ${name}`;
}

/** The longest first: it says most. */
function shared(a: Named, b: Named): string[] {
  return a.names.filter((name) => b.names.includes(name)).sort((one, other) => other.length - one.length);
}

interface Dated {
  readonly articleId: string;
  readonly published: string | null;
}

/** The first that came out, and then always the one that is closest to one before it. */
function inJoiningOrder<T extends Dated>(all: readonly T[], closeness: (a: T, b: T) => number): Placed<T>[] {
  const [first, ...others] = all.toSorted(earlierFirst);
  const placed: Placed<T>[] = first === undefined ? [] : [{ item: first, to: null }];
  const waiting = new Set(others);
  while (waiting.size > 0) {
    const pairs = [...waiting].flatMap((item) =>
      placed.map(({ item: to }) => ({ item, to, close: closeness(item, to) })),
    );
    const best = pairs.reduce((one, other) => (other.close > one.close ? other : one));
    placed.push(best);
    waiting.delete(best.item);
  }
  return placed;
}

interface Placed<T> {
  readonly item: T;
  readonly to: T | null;
}

function earlierFirst(a: Dated, b: Dated): number {
  return compare(orderOf(a), orderOf(b));
}

function orderOf({ published, articleId }: Dated): string {
  return `${published ?? '9999'} ${articleId}`;
}

function tellerOf(graph: OnRecordGraph, articleId: string): Pick<Teller, 'articleId' | 'article'> {
  return { articleId, article: articleLink(graph, articleId)[0]?.name ?? articleId };
}

function tells(graph: OnRecordGraph, event: string, articleId: string): string | null {
  const mention = graph.findOutEdge(
    event,
    (_, { type, properties }) => type === 'MENTIONED_IN' && properties.articleId === articleId,
  );
  if (mention === undefined) return null;
  const { status, eventStart = null, eventEnd = null } = graph.getEdgeAttribute(mention, 'properties');
  return [status, days(eventStart, eventEnd)].filter((part) => typeof part === 'string').join(', ');
}

function days(start: unknown, end: unknown): string | null {
  if (typeof start !== 'string') return null;
  return typeof end === 'string' && end !== start ? `${start} – ${end}` : start;
}

function reasonsFor(graph: OnRecordGraph, one: Told, other: Told): string[] {
  const features = eventFeatures(one, other);
  if (features === null) return [];
  const nameOf = (id: string): string =>
    graph.hasNode(id) ? String(graph.getNodeAttribute(id, 'properties').name ?? id) : id;
  const both = (a: readonly string[], b: readonly string[]): string =>
    a
      .filter((id) => b.includes(id))
      .map(nameOf)
      .join(', ');
  const words: Readonly<Record<EventFeature, string | null>> = {
    bias: null,
    sameTrigger: `the same word ${both(one.triggers, other.triggers)}`,
    similarTrigger: `similar words ${one.triggers.join(', ')} and ${other.triggers.join(', ')}`,
    sameDates: `the same date ${days(one.start, one.end)}`,
    sameDay: null,
    oneUndated: 'although only one of them dates it',
    samePerson: `people who take part in both: ${both(one.people, other.people)}`,
    samePlace: `the same place ${one.place}`,
    sameMain: `whom both articles are mainly about: ${both(one.main, other.main)}`,
  };
  return Object.entries(words).flatMap(([feature, reason]) =>
    reason !== null && features[feature as EventFeature] > 0 ? [reason] : [],
  );
}

function rounded(chance: number): number {
  return Math.round(chance * 100) / 100;
}
