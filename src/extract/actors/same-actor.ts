/** Joins actors whom the encoder takes for one: the company and its full name, the man and 该男子. */

import type { Document } from '../../document/document.js';
import { firstFrom } from '../first-from.js';
import { remembered } from '../remembered.js';
import type { Candidate } from './candidate.js';
import type { NameDecider, NameFeatures, SameProposal } from './name-decider.js';

/** What joining looks at: the text with everything unread blanked out, and whether a key is that of a listed name. */
export interface SameScene {
  readonly document: Document;
  readonly visible: string;
  isListed(key: string): boolean;
}

/** The chance of some pair of mentions from which two actors are looked at. */
const LEAST = 0.3;

export type Clusters = ReadonlyMap<string, readonly Candidate[]>;

/** The clusters with those joined that are decided to be one, the likeliest first. */
export function withSameJoined(scene: SameScene, clusters: Clusters, decider: NameDecider | undefined): Clusters {
  if (!decider || !scene.document.layers.encoded) return clusters;
  const traitsOf = remembered((key: string) => traits(scene, key, clusters.get(key) ?? []));
  const joins = pairsOf(scene, clusters)
    .flatMap((pair) => {
      const chance = decider.sameness(proposalOf(pair, traitsOf(pair.one), traitsOf(pair.other)));
      return chance === undefined ? [] : [{ ...pair, chance }];
    })
    .sort((a, b) => b.chance - a.chance || (a.one + a.other < b.one + b.other ? -1 : 1));
  const heads = new Map<string, string>();
  const headOf = (key: string): string => {
    const next = heads.get(key);
    if (next === undefined) return key;
    const head = headOf(next);
    heads.set(key, head);
    return head;
  };
  for (const { one, other } of joins) {
    const [a, b] = [headOf(one), headOf(other)];
    if (a === b) continue;
    const [head, rest] = isFuller(traitsOf(a), traitsOf(b)) ? [a, b] : [b, a];
    heads.set(rest, head);
  }
  if (heads.size === 0) return clusters;
  const joined = new Map<string, Candidate[]>();
  for (const [key, members] of clusters) {
    const head = headOf(key);
    const { kind = 'group' } = clusters.get(head)?.[0] ?? {};
    const known = joined.get(head) ?? [];
    for (const member of members) known.splice(firstFrom(known, member.start), 0, { ...member, key: head, kind });
    joined.set(head, known);
  }
  return joined;
}

/** What is asked of the mentions of one key: worked out once, since many pairs may hold that key. */
interface Traits {
  /** The words that name the actor, or mean it where none does. */
  readonly names: readonly string[];
  readonly units: readonly Units[];
  readonly isListed: boolean;
  readonly kind: string;
  readonly form: string;
  readonly isUnnamed: boolean;
  readonly hasName: boolean;
  readonly longest: number;
  readonly count: number;
  readonly first: number;
}

function traits({ visible, isListed }: SameScene, key: string, members: readonly Candidate[]): Traits {
  const forms = new Set(members.map(({ start, end }) => visible.slice(start, end)));
  const named = [...forms].filter((form) => !isCommonNoun(form));
  const names = named.length > 0 ? named : [...forms];
  const hasName = members.some(({ form }) => form === 'name');
  return {
    ...{ names, units: names.map(unitsOf), isListed: isListed(key), hasName },
    kind: members[0]?.kind ?? '',
    form: hasName ? 'name' : (members[0]?.form ?? ''),
    isUnnamed: members.every(({ unnamed }) => unnamed),
    longest: members.reduce((most, { start, end }) => Math.max(most, end - start), 0),
    count: members.length,
    first: members[0]?.start ?? 0,
  };
}

/** A name before none, then the longer, then the more often told of. */
function isFuller(one: Traits, other: Traits): boolean {
  const rank = ({ isUnnamed, hasName, longest, count }: Traits): number[] => [
    ...[Number(!isUnnamed), Number(hasName)],
    ...[longest, count],
  ];
  const [a, b] = [rank(one), rank(other)];
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 || (a[at] as number) > (b[at] as number);
}

interface Pair {
  readonly one: string;
  readonly other: string;
  /** The chances of every two mentions of them that are in view of each other. */
  readonly chances: readonly number[];
}

function pairsOf({ document }: SameScene, clusters: Clusters): Pair[] {
  const mentions = [...clusters.values()].flat().sort((a, b) => a.start - b.start);
  const keyAt = new Map(mentions.map(({ start, end, key }) => [`${start}:${end}`, key]));
  const found = new Map<string, Pair & { readonly chances: number[] }>();
  const linked = document.layers.encoded?.sames(mentions) ?? [];
  mentions.forEach(({ key }, i) => {
    for (const { start, end, chance } of linked[i] ?? []) {
      const near = keyAt.get(`${start}:${end}`);
      if (near === undefined || near === key) continue;
      const [one, other] = key < near ? [key, near] : [near, key];
      const known = found.get(`${one}\n${other}`);
      if (known) known.chances.push(chance);
      else found.set(`${one}\n${other}`, { one, other, chances: [chance] });
    }
  });
  return [...found.values()].filter(({ chances }) => Math.max(...chances) >= LEAST);
}

function proposalOf({ chances }: Pair, one: Traits, other: Traits): SameProposal {
  return {
    one: one.names,
    other: other.names,
    features: {
      ...linkFeatures(chances),
      ...nameFeatures(one, other),
      ...both(one, other),
      listed: [one, other].filter(({ isListed }) => isListed).length,
    },
  };
}

/** The student, the president: in letters that have capitals, words that many share. */
function isCommonNoun(form: string): boolean {
  return /^[\p{Ll}\s\d-]+$/u.test(form);
}

function linkFeatures(chances: readonly number[]): NameFeatures {
  return {
    mean: chances.reduce((sum, chance) => sum + chance, 0) / chances.length,
    best: Math.max(...chances),
    least: Math.min(...chances),
    pairs: Math.log(chances.length),
  };
}

function nameFeatures(one: Traits, other: Traits): NameFeatures {
  const [ours, theirs] = [one.names, other.names];
  const pairs = one.units.flatMap((a) =>
    other.units.map((b) => (a.length >= b.length ? [a, b] : [b, a]) as [Units, Units]),
  );
  const some = (holds: (long: Units, short: Units) => boolean): number => Number(pairs.some(([a, b]) => holds(a, b)));
  const shared = pairs.map(([long, short]) => short.filter((unit) => long.includes(unit)).length / short.length);
  const isTelling = (short: Units): boolean => short.length > 1 || (short[0]?.length ?? 0) > 1;
  const isLatin = (name: string): boolean => /^[\p{Script=Latin}\d\s.-]+$/u.test(name);
  return {
    begins: some((long, short) => isTelling(short) && isAt(long, short, 0)),
    ends: some((long, short) => isTelling(short) && isAt(long, short, long.length - short.length)),
    holds: some((long, short) => isTelling(short) && long.some((_, at) => isAt(long, short, at))),
    abridged: some((long, short) => isTelling(short) && isAbridged(long, short)),
    shared: Math.max(...shared),
    short: Math.min(...ours.map(({ length }) => length), ...theirs.map(({ length }) => length)),
    latin: Number(ours.some((a) => theirs.some((b) => isLatin(a) !== isLatin(b)))),
  };
}

/** What a name is put together of: characters where they are not parted by spaces, else words, in small letters but for initials. */
type Units = readonly string[];

function unitsOf(name: string): Units {
  if (/\p{Script=Han}/u.test(name)) return [...name];
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [name];
  return words.map((word) => (isInitials(word) ? word : word.toLowerCase()));
}

function isInitials(word: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(word);
}

function isAt(long: Units, short: Units, at: number): boolean {
  return at >= 0 && short.every((unit, i) => long[at + i] === unit);
}

/** 台权会 of 台湾人权促进会, FBI of Federal Bureau of Investigation: its characters, or the words it stands for, in their order. */
function isAbridged(long: Units, short: Units): boolean {
  const [only = ''] = short;
  const isShortened = short.length === 1 && isInitials(only);
  const [parts, whole] = isShortened ? [[...only.toLowerCase()], long.map((word) => word.charAt(0))] : [short, long];
  let at = -1;
  return parts.every((part) => {
    at = whole.indexOf(part, at + 1);
    return at >= 0;
  });
}

function both(a: Traits, b: Traits): NameFeatures {
  const kinds = [a.kind, b.kind].sort();
  const forms = [a.form, b.form].sort();
  return {
    [`kinds:${kinds.join('-')}`]: 1,
    [`forms:${forms.join('-')}`]: 1,
    'same-kind': Number(kinds[0] === kinds[1]),
    unnamed: [a, b].filter(({ isUnnamed }) => isUnnamed).length,
    fewer: Math.log(Math.min(a.count, b.count)),
    more: Math.log(Math.max(a.count, b.count)),
    apart: Math.log1p(Math.abs(a.first - b.first)),
  };
}
