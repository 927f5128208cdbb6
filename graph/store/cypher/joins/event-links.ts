/** Follows the links between events, from those that may have changed to all that are one with them. */
import { groupBy } from '../../../model/group-by.js';
import type { Profile } from '../../../model/profile.js';
import { areLinked, sameEvents } from '../../../resolve/events.js';
import { keysOf, type Told, toldIn } from '../../../resolve/same-event.js';
import type { CypherTransaction } from '../engine.js';
import { readMembers, readNodes } from './identities.js';
import { readProfiles } from './profiles.js';
import { readTellings, type Telling } from './tellings.js';

export class EventLinks {
  /** Of the articles that were looked at. */
  readonly #told = new Map<string, readonly Told[]>();
  readonly #events = new Map<string, Told>();

  /** `before` is what the changed articles told, `now` what they tell: nothing, where they are withdrawn. */
  constructor(
    private readonly tx: CypherTransaction,
    before: readonly Profile[],
    private readonly now: readonly Profile[],
  ) {
    // They still stand in the store as they were.
    for (const { articleId } of before) this.#told.set(articleId, []);
    for (const { articleId } of now) this.#told.delete(articleId);
  }

  /**
   * The node of every event that the changed articles tell now, of those that were one with what they told before, and of
   * those in articles whose actors have moved.
   */
  async groups(formerly: readonly string[], touched: readonly string[]): Promise<Map<string, string>> {
    await this.#load(this.now.map(({ articleId }) => articleId));
    await this.#load(touched);
    const visited = new Map<string, Told>();
    let next = [...this.#events.values(), ...(await this.#mates(formerly))];
    for (; next.length > 0; next = next.filter(({ id }) => !visited.has(id))) {
      for (const event of next) visited.set(event.id, event);
      next = [...(await this.#linked(next)), ...(await this.#mates(next.map(({ id }) => id)))];
    }
    return sameEvents([...visited.values()]);
  }

  /** Those that were one with them. */
  async #mates(events: readonly string[]): Promise<Told[]> {
    const nodes = await readNodes(this.tx, events);
    const members = await readMembers(this.tx, nodes.values());
    const others = [...members.keys()].filter((id) => !this.#events.has(id));
    await this.#loadTold(await readTellings(this.tx, 'event', others));
    return [...members.keys()].flatMap((id) => this.#events.get(id) ?? []);
  }

  async #linked(events: readonly Told[]): Promise<Told[]> {
    const keyed = events.flatMap((event) => keysOf(event).map((key) => ({ key, event })));
    const byKey = groupBy(keyed, ({ key }) => key);
    const members = await this.#membersOf(events.flatMap(({ main }) => main));
    const keys = events.flatMap((event) =>
      keysOf({ ...event, main: event.main.flatMap((node) => members.get(node) ?? []) }),
    );
    const found = await readTellings(this.tx, 'key', keys);
    await this.#loadTold(found);
    const candidates = found.flatMap(([id]) => this.#events.get(id) ?? []);
    return candidates.filter((one) =>
      keysOf(one).some((key) => byKey.get(key)?.some(({ event }) => areLinked(event, one))),
    );
  }

  async #membersOf(nodes: readonly string[]): Promise<Map<string, string[]>> {
    const members = new Map<string, string[]>();
    for (const [id, node] of await readMembers(this.tx, nodes)) members.set(node, [...(members.get(node) ?? []), id]);
    return members;
  }

  #loadTold(tellings: readonly Telling[]): Promise<void> {
    return this.#load(tellings.map(([, articleId]) => articleId));
  }

  async #load(articleIds: readonly string[]): Promise<void> {
    const missing = [...new Set(articleIds)].filter((id) => !this.#told.has(id));
    const own = this.now.filter(({ articleId }) => missing.includes(articleId));
    const stored = await readProfiles(
      this.tx,
      missing.filter((id) => own.every(({ articleId }) => articleId !== id)),
    );
    const profiles = [...own, ...stored.values()];
    const actors = profiles.flatMap(({ main, events }) => [...main, ...events.flatMap(({ parties }) => parties)]);
    const nodes = await readNodes(this.tx, actors);
    for (const profile of profiles) {
      const told = toldIn(profile, (id) => nodes.get(id) ?? id);
      this.#told.set(profile.articleId, told);
      for (const event of told) this.#events.set(event.id, event);
    }
  }
}
