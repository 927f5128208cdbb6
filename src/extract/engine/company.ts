/** What else is told in an article that may be the same happening: events of one type, by where they begin and who takes part. */
import type { Event } from '../../../graph/model/index.js';
import { grouped } from '../../language/grouped.js';
import { firstAt } from '../first-from.js';
import type { Features } from './proposals.js';

/** So many others of its type are counted, and so many that share an actor. */
const [MOST, MOST_SHARED] = [5, 3];

export class Company {
  /** Of each type where its events begin, in order. */
  readonly #starts: ReadonlyMap<string, readonly number[]>;
  /** The events of a type in which an actor takes part. */
  readonly #shared: ReadonlyMap<string, readonly { readonly event: Event }[]>;

  constructor(events: readonly Event[]) {
    const byType = grouped(events, ({ type }) => type);
    this.#starts = new Map([...byType].map(([type, same]) => [type, same.map(startOf).sort((a, b) => a - b)]));
    const parties = events.flatMap((event) =>
      [...new Set(event.participants.map(({ actor }) => actor))].map((actor) => ({ event, actor })),
    );
    this.#shared = grouped(parties, ({ event, actor }) => keyOf(event, actor));
  }

  /** The others of an event's type, and those of them in which one of the actors takes part. */
  of(event: Event, actors: readonly string[]): Features {
    const starts = this.#starts.get(event.type) ?? [];
    return {
      'same-type': Math.min(MOST, starts.length - 1),
      'same-type:shared': Math.min(MOST_SHARED, this.#sharing(event, actors).size),
      'same-type:before': Math.min(
        MOST,
        firstAt(starts, startOf(event), (start) => start),
      ),
    };
  }

  /** Others in which one of the actors takes part: as many as are counted at least, where there are so many. */
  #sharing(event: Event, actors: readonly string[]): Set<Event> {
    const found = new Set<Event>();
    for (const actor of actors) {
      const first = (this.#shared.get(keyOf(event, actor)) ?? []).slice(0, MOST_SHARED + 1);
      for (const one of first) if (one.event !== event) found.add(one.event);
      if (found.size >= MOST_SHARED) break;
    }
    return found;
  }
}

function startOf({ mentions: [first] }: Event): number {
  return first?.start ?? 0;
}

function keyOf({ type }: Event, actor: string): string {
  return `${type} ${actor}`;
}
