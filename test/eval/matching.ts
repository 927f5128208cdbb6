/** Finds which item of a reading stands for which of the annotation: greedily, the most alike first. */
import { common } from './sets.js';
import type { ActorView, EventView, Place, StatementView } from './view.js';

export interface Pair {
  readonly gold: number;
  readonly found: number;
}

/** One-to-one pairs that are at least so much alike. */
export function matched<T>(
  gold: readonly T[],
  found: readonly T[],
  likeness: (gold: T, found: T) => number,
  floor: number,
): Pair[] {
  const candidates = gold
    .flatMap((one, g) => found.map((other, f) => ({ gold: g, found: f, score: likeness(one, other) })))
    .filter(({ score }) => score >= floor)
    .sort((a, b) => b.score - a.score || a.gold - b.gold || a.found - b.found);
  const taken = { gold: new Set<number>(), found: new Set<number>() };
  return candidates.filter((pair) => {
    if (taken.gold.has(pair.gold) || taken.found.has(pair.found)) return false;
    taken.gold.add(pair.gold);
    taken.found.add(pair.found);
    return true;
  });
}

export const FLOOR = { actors: 0.01, statements: 0.5, events: 1 } as const;

/** The share of names in common, and one more if the main name is among them. */
export function actorLikeness(gold: ActorView, found: ActorView): number {
  const shared = common(gold.names, found.names);
  if (shared === 0) return 0;
  return (found.names.has(gold.name) ? 1 : 0) + shared / (gold.names.size + found.names.size - shared);
}

/** How much of both stretches together is in both. */
export function statementLikeness(gold: StatementView, found: StatementView): number {
  const shares = gold.places.flatMap((a) =>
    found.places.map((b) => {
      const shared = overlap(a, b);
      return shared === 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
    }),
  );
  return Math.max(0, ...shares);
}

/** How many of the annotated mentions are touched, give or take two characters. */
export function eventLikeness(gold: EventView, found: EventView): number {
  return gold.places.filter((a) => found.places.some((b) => overlap(a, [b[0] - 2, b[1] + 2]) > 0)).length;
}

function overlap(a: Place, b: Place): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}
