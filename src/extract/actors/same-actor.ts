/** Joins actors whom the encoder takes for one: the company and its full name, the man and 该男子. */

import type { Document } from '../../document/document.js';
import { firstFrom } from '../first-from.js';
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
  const joins = pairsOf(scene, clusters)
    .flatMap((pair) => {
      const chance = decider.sameness(proposalOf(scene, pair, clusters));
      return chance === undefined ? [] : [{ ...pair, chance }];
    })
    .sort((a, b) => b.chance - a.chance || (a.one + a.other < b.one + b.other ? -1 : 1));
  const heads = new Map<string, string>();
  const headOf = (key: string): string => {
    const next = heads.get(key);
    return next === undefined ? key : headOf(next);
  };
  for (const { one, other } of joins) {
    const [a, b] = [headOf(one), headOf(other)];
    if (a === b) continue;
    const [head, rest] = isFuller(clusters.get(a) ?? [], clusters.get(b) ?? []) ? [a, b] : [b, a];
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

/** A name before none, then the longer, then the more often told of. */
function isFuller(one: readonly Candidate[], other: readonly Candidate[]): boolean {
  const rank = (members: readonly Candidate[]): number[] => [
    Number(members.some(({ unnamed }) => !unnamed)),
    Number(members.some(({ form }) => form === 'name')),
    Math.max(...members.map(({ start, end }) => end - start)),
    members.length,
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

function proposalOf({ visible, isListed }: SameScene, { one, other, chances }: Pair, clusters: Clusters): SameProposal {
  const [a, b] = [clusters.get(one) ?? [], clusters.get(other) ?? []];
  const names = (members: readonly Candidate[]): string[] => {
    const forms = new Set(members.map(({ start, end }) => visible.slice(start, end)));
    const named = [...forms].filter((form) => !isCommonNoun(form));
    return named.length > 0 ? named : [...forms];
  };
  const [ours, theirs] = [names(a), names(b)];
  return {
    one: ours,
    other: theirs,
    features: {
      ...linkFeatures(chances),
      ...nameFeatures(ours, theirs),
      ...both(a, b),
      listed: [one, other].filter(isListed).length,
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

function nameFeatures(ours: readonly string[], theirs: readonly string[]): NameFeatures {
  const units = [ours, theirs].map((names) => names.map(unitsOf)) as [Units[], Units[]];
  const pairs = units[0].flatMap((a) =>
    units[1].map((b) => (a.length >= b.length ? [a, b] : [b, a]) as [Units, Units]),
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

function both(a: readonly Candidate[], b: readonly Candidate[]): NameFeatures {
  const kinds = [a[0]?.kind ?? '', b[0]?.kind ?? ''].sort();
  const forms = [a, b].map((members) =>
    members.some(({ form }) => form === 'name') ? 'name' : (members[0]?.form ?? ''),
  );
  const unnamed = [a, b].filter((members) => members.every((one) => one.unnamed)).length;
  const first = (members: readonly Candidate[]): number => members[0]?.start ?? 0;
  return {
    [`kinds:${kinds.join('-')}`]: 1,
    [`forms:${forms.sort().join('-')}`]: 1,
    'same-kind': Number(kinds[0] === kinds[1]),
    unnamed,
    fewer: Math.log(Math.min(a.length, b.length)),
    more: Math.log(Math.max(a.length, b.length)),
    apart: Math.log1p(Math.abs(first(a) - first(b))),
  };
}
