/** Which actors of several articles are one, by the names that they have in common. */
import { groupBy } from '../model/group-by.js';
import type { ActorKind } from '../model/index.js';
import type { Profile } from '../model/profile.js';
import { components } from './components.js';

/** An actor under a name of its own. */
export interface Holding {
  readonly kind: ActorKind;
  /** By `nameKey`. */
  readonly name: string;
  /** The actor's id. */
  readonly holder: string;
  /** Whether the actor is listed under this name, and not only called so. */
  readonly isMain: boolean;
  /** Whether the actor has a longer name that holds this one: 彼得森 of 伊万·彼得森. */
  readonly isPart: boolean;
}

const HAN = /^\p{Script=Han}+$/u;
/** A name of so many characters, or words of another script, is nobody else's; of so many it may be one's that has a longer one. */
const WHOLE = { person: { han: 3, words: 2 }, organization: { han: 6, words: 3 } } as const;
const LEAST = { han: 2, letters: 2 } as const;
/** A short name that more than so many are called by is nobody's. */
export const MOST = 20;
type Joinable = keyof typeof WHOLE;

export function holdingsOf({ actors }: Profile): Holding[] {
  return actors.flatMap(({ id, kind, names }) =>
    isJoinable(kind)
      ? withoutSecond(kind, names.filter(isTelling)).map((name) => ({
          ...{ kind, name, holder: id, isMain: name === names[0] },
          isPart: names.some((other) => other !== name && other.includes(name)),
        }))
      : [],
  );
}

/** Nobody has two whole names of one script: an article that says so has taken two people for one. */
function withoutSecond(kind: ActorKind, names: readonly string[]): readonly string[] {
  if (kind !== 'person') return names;
  const firstIn = (name: string): string | undefined =>
    names.find((other) => HAN.test(other) === HAN.test(name) && isWhole({ kind, name: other }));
  return names.filter((name) => {
    const first = firstIn(name);
    return first === undefined || first.includes(name) || name.includes(first) || !isWhole({ kind, name });
  });
}

/** The node of each holder: the least id among those that are one. Depends on the set of holdings alone. */
export function sameHolders(holdings: readonly Holding[]): Map<string, string> {
  const groups = [...groupBy(holdings, nameOf).values()];
  const ids = holdings.map(({ holder }) => holder);
  const certain = groups.filter(isWholeName).flatMap(chain);
  const full = components(ids, certain);
  const short = groups.filter((group) => !isWholeName(group)).flatMap((group) => shortLinks(group, full));
  return components(ids, [...certain, ...short]);
}

/** Holders are compared under one name and kind. */
export function nameOf({ kind, name }: Pick<Holding, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}

/** Those that are listed under the name are the one who has a longer one and is called by this, if there is but one such. */
function shortLinks(group: readonly Holding[], full: ReadonlyMap<string, string>): [string, string][] {
  const main = new Set(group.filter(({ isMain }) => isMain).map(({ holder }) => holder));
  const longer = group.map(({ holder }) => holder).filter((holder) => !main.has(holder));
  if (longer.length > MOST) return [];
  const [one, ...others] = new Set(longer.map((holder) => full.get(holder) ?? holder));
  if (one === undefined || others.length > 0) return [];
  return [...main].map((holder): [string, string] => [holder, one]);
}

function chain(group: readonly Holding[]): [string, string][] {
  return group.slice(1).map(({ holder }, at): [string, string] => [group[at]?.holder ?? holder, holder]);
}

/** Nobody else has the name, whoever is listed under it; one that is a part of anybody's may be a surname. */
export function isWholeName(group: readonly Holding[]): boolean {
  return group.every((holding) => isWhole(holding) && !holding.isPart);
}

function isJoinable(kind: ActorKind): kind is Joinable {
  return kind in WHOLE;
}

function isWhole({ kind, name }: Pick<Holding, 'kind' | 'name'>): boolean {
  if (!isJoinable(kind)) return false;
  const { han, words } = WHOLE[kind];
  return HAN.test(name) ? name.length >= han : name.split(' ').length >= words;
}

function isTelling(name: string): boolean {
  return name.length >= (HAN.test(name) ? LEAST.han : LEAST.letters);
}
