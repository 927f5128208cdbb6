/** Which events of several articles are one: the likest first, and never two of one article, since that told them apart. */
import type { ActorKind } from '../model/index.js';
import { ENOUGH, likeness, type Told } from './same-event.js';

interface Link {
  readonly a: Told;
  readonly b: Told;
  readonly likeness: number;
}

/**
 * The node of each event: the least id among those that are one. What stands alone is left out. Depends on the set of events
 * alone. Parties are ids of nodes.
 */
export function sameEvents(events: readonly Told[], kinds: ReadonlyMap<string, ActorKind>): Map<string, string> {
  const groups = new Map(events.map((event) => [event.id, new Group(event)]));
  for (const { a, b } of linksAmong(events, kinds)) {
    const [own, other] = [groups.get(a.id), groups.get(b.id)];
    if (own === undefined || other === undefined || own === other || own.meets(other)) continue;
    own.take(other);
    for (const { id } of other.members) groups.set(id, own);
  }
  return new Map([...groups].map(([id, group]) => [id, group.node] as const).filter(([id, node]) => id !== node));
}

class Group {
  readonly members: Told[];
  readonly #articles: Set<string>;

  constructor(event: Told) {
    this.members = [event];
    this.#articles = new Set([event.articleId]);
  }

  get node(): string {
    return this.members.map(({ id }) => id).sort()[0] as string;
  }

  meets(other: Group): boolean {
    return other.members.some(({ articleId }) => this.#articles.has(articleId));
  }

  take(other: Group): void {
    for (const event of other.members) {
      this.members.push(event);
      this.#articles.add(event.articleId);
    }
  }
}

function linksAmong(events: readonly Told[], kinds: ReadonlyMap<string, ActorKind>): Link[] {
  const links = [...pairs(events)]
    .map(([a, b]): Link => ({ a, b, likeness: likeness(a, b, kinds) }))
    .filter((link) => link.likeness >= ENOUGH);
  return links.sort((one, other) => other.likeness - one.likeness || compare(keyOf(one), keyOf(other)));
}

/** Pairs of events of one type in two articles that have a party in common, each once. */
function* pairs(events: readonly Told[]): Generator<readonly [Told, Told]> {
  const byParty = new Map<string, Told[]>();
  for (const event of [...events].sort((a, b) => compare(a.id, b.id))) {
    const met = new Set<Told>();
    for (const party of event.parties) {
      const key = `${event.type} ${party}`;
      const others = byParty.get(key) ?? [];
      for (const other of others) if (other.articleId !== event.articleId) met.add(other);
      byParty.set(key, [...others, event]);
    }
    for (const other of met) yield [other, event];
  }
}

function keyOf({ a, b }: Link): string {
  return `${a.id} ${b.id}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
