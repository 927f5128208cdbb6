/** What a reading has right and wrong, one by one, so that two readings can be compared. */
import { isSameDays } from '../dates/days.js';
import type { Scored } from '../score.js';
import { without } from '../sets.js';
import type { View } from '../view.js';

export const LAYERS = [
  ...(['actors', 'statements', 'speakers', 'via', 'events', 'participants', 'dates', 'types', 'statuses'] as const),
] as const;
export type Layer = (typeof LAYERS)[number];

/** Names of items, each beginning with its layer; what the annotation calls optional is neither right nor wrong. */
export interface Items {
  readonly right: ReadonlySet<string>;
  readonly wrong: ReadonlySet<string>;
}

export interface Difference {
  readonly better: number;
  readonly worse: number;
}

export function itemsOf(gold: View, found: View, { stands, right }: Scored): Items {
  const required = new Set(
    [...gold.actors, ...gold.statements, ...gold.events].filter((one) => one.required).map(({ id }) => id),
  );
  const names = new Map(found.actors.map(({ id, name }) => [id, name]));
  const [rights, wrongs]: [string[], string[]] = [[], []];
  for (const layer of ['actors', 'statements', 'events'] as const)
    for (const one of found[layer]) {
      const meant = stands[layer].get(one.id);
      if (meant === undefined) wrongs.push(`${layer} ${'places' in one ? one.places.join(' ') : one.name}`);
      else if (required.has(meant)) rights.push(`${layer} ${meant}`);
    }
  for (const [id, meant] of stands.statements)
    if (required.has(meant)) (right.speakers.has(id) ? rights : wrongs).push(`speakers ${meant}`);
  const add = (isRight: boolean, item: string): void => void (isRight ? rights : wrongs).push(item);
  const saidIn = new Map(gold.statements.map((one) => [one.id, one]));
  for (const { id, via } of found.statements) {
    const meant = saidIn.get(stands.statements.get(id) ?? '');
    for (const actor of meant ? via : []) {
      const known = stands.actors.get(actor);
      const isRight = known !== undefined && (meant?.via.includes(known) ?? false);
      add(isRight, `via ${meant?.id} ${isRight ? known : names.get(actor)}`);
    }
  }
  const toldOf = new Map(gold.events.map((one) => [one.id, one]));
  for (const { id, participants, date, type, status } of found.events) {
    const meant = stands.events.get(id);
    const told = toldOf.get(meant ?? '');
    if (told) {
      add(told.type === type, `types ${meant}`);
      add(told.status === status, `statuses ${meant}`);
      if (told.date) add(isSameDays(told.date, date), `dates ${meant}`);
    }
    for (const actor of meant === undefined ? [] : participants) {
      const isRight = right.participants.has(`${id} ${actor}`);
      (isRight ? rights : wrongs).push(
        `participants ${meant} ${isRight ? stands.actors.get(actor) : names.get(actor)}`,
      );
    }
  }
  return { right: new Set(rights), wrong: new Set(wrongs) };
}

/** What is better and worse in the first reading than in the second, by layer. */
export function differences(one: Items, other: Items): Record<Layer, Difference> {
  const better = [...without(one.right, other.right), ...without(other.wrong, one.wrong)];
  const worse = [...without(other.right, one.right), ...without(one.wrong, other.wrong)];
  const of = (items: readonly string[], layer: Layer): number =>
    items.filter((item) => item.startsWith(`${layer} `)).length;
  return Object.fromEntries(
    LAYERS.map((layer) => [layer, { better: of(better, layer), worse: of(worse, layer) }]),
  ) as Record<Layer, Difference>;
}
