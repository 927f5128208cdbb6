/** Scores one reading of an article against its annotation. */
import { addTallies, type Counts, emptyTally, type Share, type Tally } from './counts.js';
import { isSameDays } from './dates/days.js';
import { actorLikeness, eventLikeness, FLOOR, matched, type Pair, statementLikeness } from './matching.js';
import { common, without } from './sets.js';
import type { ActorView, View } from './view.js';
import { normalized } from './view.js';

export interface Scored {
  readonly counts: Counts;
  /** Ids of found items that are in the annotation, and of statements that have the right speaker besides. */
  readonly right: {
    readonly actors: Ids;
    /** Of each found actor that is right, the names that are not another's. */
    readonly names: ReadonlyMap<string, Ids>;
    readonly statements: Ids;
    readonly speakers: Ids;
    readonly events: Ids;
    /** Ids of an event and of an actor that takes part in it, with a space between. */
    readonly participants: Ids;
  };
  /** Of found items which item of the annotation each stands for, by their ids. */
  readonly stands: Readonly<Record<'actors' | 'statements' | 'events', ReadonlyMap<string, string>>>;
  /** Ids of required items of the annotation that were not found. */
  readonly missed: { readonly actors: Ids; readonly statements: Ids; readonly events: Ids };
}
type Ids = ReadonlySet<string>;

/** `boilerplate` holds words of the page's frame that must name nobody. */
export function score(gold: View, found: View, boilerplate: readonly string[] = []): Scored {
  const actors = matched(gold.actors, found.actors, actorLikeness, FLOOR.actors);
  const statements = matched(gold.statements, found.statements, statementLikeness, FLOOR.statements);
  const events = matched(gold.events, found.events, eventLikeness, FLOOR.events);
  const named = pairsOf(gold.actors, found.actors, actors);
  const known = standing(named);
  const said = pairsOf(gold.statements, found.statements, statements);
  const happened = pairsOf(gold.events, found.events, events);
  const spoken = statements.filter((_, index) => {
    const [g, f] = said[index] as (typeof said)[number];
    return (known.get(f.speaker ?? '') ?? null) === g.speaker;
  });
  const ids = (items: readonly { id: string }[], pairs: readonly Pair[]): Ids =>
    new Set(pairs.map((pair) => items[pair.found]?.id ?? ''));
  return {
    counts: {
      actors: tally(gold.actors, found.actors, actors),
      alias: aliases(gold.actors, named),
      statements: tally(gold.statements, found.statements, statements),
      speakers: tally(gold.statements, found.statements, spoken),
      via: said
        .map(([g, f]) => compareSets(new Set(g.via), new Set(f.via.map((id) => known.get(id) ?? ''))))
        .reduce(addTallies, emptyTally),
      events: tally(gold.events, found.events, events),
      participants: happened
        .map(([g, f]) =>
          compareSets(g.participants, new Set([...f.participants].map((id) => known.get(id) ?? `?${id}`))),
        )
        .reduce(addTallies, emptyTally),
      kind: share(named, ([g, f]) => g.kind === f.kind),
      directness: share(said, ([g, f]) => g.directness === f.directness),
      date: share(
        happened.filter(([g]) => g.date),
        ([g, f]) => isSameDays(g.date, f.date),
      ),
      type: share(happened, ([g, f]) => g.type === f.type),
      status: share(happened, ([g, f]) => g.status === f.status),
      leaks: boilerplate.filter((words) => found.actors.some(({ names }) => names.has(normalized(words)))).length,
    },
    right: {
      actors: ids(found.actors, actors),
      names: new Map(
        named.map((pair) => [pair[1].id, new Set(without(pair[1].names, othersNames(gold.actors, pair)))]),
      ),
      statements: ids(found.statements, statements),
      speakers: ids(found.statements, spoken),
      events: ids(found.events, events),
      participants: new Set(
        happened.flatMap(([g, f]) =>
          [...f.participants].filter((id) => g.participants.has(known.get(id) ?? '')).map((id) => `${f.id} ${id}`),
        ),
      ),
    },
    stands: { actors: known, statements: standing(said), events: standing(happened) },
    missed: {
      actors: lacking(gold.actors, actors),
      statements: lacking(gold.statements, statements),
      events: lacking(gold.events, events),
    },
  };
}

function standing(pairs: readonly (readonly [{ id: string }, { id: string }])[]): Map<string, string> {
  return new Map(pairs.map(([gold, found]) => [found.id, gold.id]));
}

function lacking(gold: readonly { id: string; required: boolean }[], pairs: readonly Pair[]): Ids {
  const hit = new Set(pairs.map((pair) => pair.gold));
  return new Set(gold.filter(({ required }, index) => required && !hit.has(index)).map(({ id }) => id));
}

function pairsOf<T>(gold: readonly T[], found: readonly T[], pairs: readonly Pair[]): [T, T][] {
  return pairs.map((pair) => [gold[pair.gold] as T, found[pair.found] as T]);
}

/** What is optional costs nothing when missed and is no false alarm when found. */
function tally<T extends { readonly required: boolean }>(
  gold: readonly T[],
  found: readonly T[],
  good: readonly Pair[],
): Tally {
  const hit = new Set(good.map((pair) => pair.gold));
  const required = gold.flatMap((item, index) => (item.required ? [index] : []));
  return {
    hit: required.filter((index) => hit.has(index)).length,
    missed: required.filter((index) => !hit.has(index)).length,
    extra: found.length - good.length,
  };
}

/** Of the actors found: names that belong to them, and names that belong to another. */
function aliases(all: readonly ActorView[], pairs: readonly [ActorView, ActorView][]): Tally {
  return pairs
    .map(([gold, found]) => ({
      hit: common(gold.names, found.names),
      missed: without(gold.names, found.names).length,
      extra: othersNames(all, [gold, found]).size,
    }))
    .reduce(addTallies, emptyTally);
}

/** Names that the found actor goes by and that belong, in the annotation, to others alone. */
function othersNames(all: readonly ActorView[], [gold, found]: readonly [ActorView, ActorView]): Ids {
  const isName = (name: string): boolean => all.some(({ names }) => names.has(name));
  return new Set(without(found.names, gold.names).filter(isName));
}

function compareSets(gold: ReadonlySet<string>, found: ReadonlySet<string>): Tally {
  return {
    hit: common(gold, found),
    missed: without(gold, found).length,
    extra: without(found, gold).length,
  };
}

function share<T>(items: readonly T[], isRight: (item: T) => boolean): Share {
  return { right: items.filter(isRight).length, of: items.length };
}
