/** Which actors of several articles are one, by the names that they have in common. */
import type { ActorKind } from '../model/index.js';
import { components } from './components.js';
import type { Profile } from './profile.js';

/** An actor under a name of its own. */
export interface Holding {
  readonly kind: ActorKind;
  /** By `nameKey`. */
  readonly name: string;
  /** The actor's id. */
  readonly holder: string;
  /** Whether the actor is listed under this name, and not only called so. */
  readonly isMain: boolean;
}

const HAN = /^\p{Script=Han}+$/u;
/** A name of so many characters, or words of another script, is nobody else's; of so many it may be one's that has a longer one. */
const WHOLE = { person: { han: 3, words: 2 }, organization: { han: 6, words: 3 } } as const;
const LEAST = { han: 2, letters: 2 } as const;
type Joinable = keyof typeof WHOLE;

export function holdingsOf({ actors }: Profile): Holding[] {
  return actors.flatMap(({ id, kind, names }) =>
    isJoinable(kind) ? names.filter(isTelling).map((name, at) => ({ kind, name, holder: id, isMain: at === 0 })) : [],
  );
}

/** The node of each holder: the least id among those that are one. What stands alone is left out. */
export function sameHolders(holdings: readonly Holding[]): Map<string, string> {
  const byName = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const key = `${holding.kind} ${holding.name}`;
    byName.set(key, [...(byName.get(key) ?? []), holding]);
  }
  const groups = [...byName.values()].filter((group) => group.length > 1);
  const ids = groups.flatMap((group) => group.map(({ holder }) => holder));
  const whole = groups.filter(([first]) => first !== undefined && isWhole(first));
  const certain = whole.flatMap(chain);
  const full = components(ids, certain);
  const short = groups.filter((group) => !whole.includes(group)).flatMap((group) => shortLinks(group, full));
  return new Map([...components(ids, [...certain, ...short])].filter(([id, node]) => id !== node));
}

/** Those that are called by the name and by no longer one are the one who has a longer one, if there is but one such. */
function shortLinks(group: readonly Holding[], full: ReadonlyMap<string, string>): [string, string][] {
  const longer = group.filter(({ isMain }) => !isMain).map(({ holder }) => holder);
  const [one, ...others] = new Set(longer.map((holder) => full.get(holder) ?? holder));
  if (one === undefined || others.length > 0) return [];
  return group.filter(({ isMain }) => isMain).map(({ holder }): [string, string] => [holder, one]);
}

function chain(group: readonly Holding[]): [string, string][] {
  return group.slice(1).map(({ holder }, at): [string, string] => [group[at]?.holder ?? holder, holder]);
}

function isJoinable(kind: ActorKind): kind is Joinable {
  return kind in WHOLE;
}

function isWhole({ kind, name }: Holding): boolean {
  const { han, words } = WHOLE[kind as Joinable];
  return HAN.test(name) ? name.length >= han : name.split(' ').length >= words;
}

function isTelling(name: string): boolean {
  return name.length >= (HAN.test(name) ? LEAST.han : LEAST.letters);
}
