/** Which events of several articles are one: the likeliest first, and never two of one article, since that told them apart. */
import { compare } from '../model/order.js';
import { chanceOfOne, ENOUGH, keysOf, type Told } from './same-event.js';

interface Link {
  readonly a: Told;
  readonly b: Told;
  readonly chance: number;
}

/** The node of each event: the least id among those that are one. Depends on the set of events alone. */
export function sameEvents(events: readonly Told[]): Map<string, string> {
  const groups = new Map(events.map((event) => [event.id, new Group(event)]));
  for (const { a, b } of linksAmong(events)) {
    const [own, other] = [groups.get(a.id), groups.get(b.id)];
    if (own === undefined || other === undefined || own === other || own.meets(other)) continue;
    own.take(other);
    for (const { id } of other.members) groups.set(id, own);
  }
  return new Map([...groups].map(([id, group]) => [id, group.node]));
}

export function areLinked(a: Told, b: Told): boolean {
  return chanceOfLink(a, b) >= ENOUGH;
}

/** 0 for two of one article. */
function chanceOfLink(a: Told, b: Told): number {
  return a.articleId === b.articleId ? 0 : chanceOfOne(a, b);
}

class Group {
  readonly members: Told[];
  readonly #articles: Set<string>;

  constructor(event: Told) {
    this.members = [event];
    this.#articles = new Set([event.articleId]);
  }

  get node(): string {
    return this.members.map(({ id }) => id).sort(compare)[0] as string;
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

function linksAmong(events: readonly Told[]): Link[] {
  const links = [...pairs(events)]
    .map(([a, b]): Link => ({ a, b, chance: chanceOfLink(a, b) }))
    .filter(({ chance }) => chance >= ENOUGH);
  return links.sort((one, other) => other.chance - one.chance || compare(keyOf(one), keyOf(other)));
}

/** Pairs of events that share a key, each once, the lesser id first. */
function* pairs(events: readonly Told[]): Generator<readonly [Told, Told]> {
  const byKey = new Map<string, Told[]>();
  for (const event of [...events].sort((a, b) => compare(a.id, b.id))) {
    const met = new Set<Told>();
    for (const key of keysOf(event)) {
      const others = byKey.get(key) ?? [];
      for (const other of others) met.add(other);
      others.push(event);
      byKey.set(key, others);
    }
    for (const other of met) yield [other, event];
  }
}

function keyOf({ a, b }: Link): string {
  return `${a.id} ${b.id}`;
}
