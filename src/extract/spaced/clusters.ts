/** Joins names of one actor: a person and the surname, a body and its initials, the ministry and the one that was named. */
import type { Candidate } from '../actors/candidate.js';
import { lastWord, listedIndex } from './candidates.js';
import { type SpacedText, withoutPossessive } from './text.js';

/** Candidates by the actor they mean, in order of first mention. */
export function spacedClusters(text: SpacedText, candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const keys = new Map<string, string>();
  const named = namesOf(text, candidates);
  for (const one of named) keys.set(one.key, keyFor(text, one, named) ?? one.key);
  const ended = (key: string): string => {
    const next = keys.get(key) ?? key;
    return next === key ? key : ended(next);
  };
  const found = new Map<string, Candidate[]>();
  const people: Candidate[] = [];
  for (const candidate of candidates) {
    const key = standsFor(text, candidate, people) ?? ended(candidate.key);
    const kind = found.get(key)?.[0]?.kind ?? candidate.kind;
    const member = { ...candidate, key, kind };
    const members = found.get(key);
    if (members) members.push(member);
    else found.set(key, [member]);
    people.push(member);
  }
  return found;
}

interface Named {
  readonly key: string;
  readonly kind: Candidate['kind'];
  readonly name: string;
  readonly start: number;
}

/** Each key once, under its longest name. */
function namesOf(text: SpacedText, candidates: readonly Candidate[]): Named[] {
  const byKey = new Map<string, Named>();
  for (const { key, kind, start, end } of candidates) {
    const name = withoutPossessive(text.text.slice(start, end));
    if ((byKey.get(key)?.name.length ?? 0) < name.length)
      byKey.set(key, { key, kind, name, start: byKey.get(key)?.start ?? start });
  }
  return [...byKey.values()];
}

/** The key of the fuller name that means the same, if one and no other does. */
function keyFor(text: SpacedText, one: Named, named: readonly Named[]): string | undefined {
  const entry = listedIndex(text.language).get(one.name);
  if (entry && entry.kind === one.kind && entry.key !== one.key) return entry.key;
  const fuller = named.filter(
    (other) => other.key !== one.key && other.kind === one.kind && isFuller(text, other, one),
  );
  const keys = new Set(fuller.map(({ key }) => key));
  if (keys.size === 1) return fuller[0]?.key;
  // Of two Smiths the one named first is meant by Smith.
  return one.kind === 'person' ? fuller.toSorted((a, b) => a.start - b.start)[0]?.key : undefined;
}

function isFuller(text: SpacedText, { name, kind }: Named, one: Named): boolean {
  const [long, short] = [wordsOf(name), wordsOf(one.name)];
  const bare = short.filter((word, i) => i > 0 || !text.language.titles.has(word) || short.length === 1);
  if (bare.length === 0 || long.length <= bare.length) return kind !== 'person' && isInitials(name, one.name);
  const isPart = kind === 'person' ? isPartOfName(long, bare) : startsOrEnds(long, bare);
  return isPart || (kind !== 'person' && isInitials(name, one.name));
}

/** Kirby and John Kirby; John and John Kirby; J. Kirby. */
function isPartOfName(long: readonly string[], short: readonly string[]): boolean {
  if (short.length === 1) return long.at(-1) === short[0] || long[0] === short[0];
  return long.at(-1) === short.at(-1) && (long[0] ?? '').charAt(0) === (short[0] ?? '').charAt(0);
}

function startsOrEnds(long: readonly string[], short: readonly string[]): boolean {
  const isAt = (from: number): boolean => short.every((word, i) => long[from + i] === word);
  return isAt(0) || isAt(long.length - short.length);
}

/** FBI of Federal Bureau of Investigation. */
function isInitials(name: string, short: string): boolean {
  const letters = short.replace(/\./g, '');
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false;
  const capitals = (name.match(/\b\p{Lu}/gu) ?? []).join('');
  return capitals === letters;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** How many of the last names before a place are looked back at. */
const BACK = 40;

/** the ministry, the president: the nearest before it whose name or office ends so. */
function standsFor(
  text: SpacedText,
  { start, end, kind }: Candidate,
  before: readonly Candidate[],
): string | undefined {
  const words = text.text.slice(start, end);
  const noun = lastWord(withoutPossessive(words)).toLowerCase();
  if (/\p{Lu}/u.test(words.charAt(0)) && !text.language.articles.has(words.split(/\s/)[0]?.toLowerCase() ?? ''))
    return undefined;
  if (kind === 'organization' && text.language.bodies.has(noun)) {
    const bodies = before.filter((one) => one.kind === 'organization' && one.form === 'name');
    const same = bodies.findLast(
      (one) => one.end - one.start > end - start && lastWord(text.word(one)).toLowerCase() === noun,
    );
    return (
      same?.key ??
      (text.language.anyBody.has(noun) ? mostNamed(bodies.slice(-BACK).filter(({ isMedium }) => !isMedium)) : undefined)
    );
  }
  if (kind !== 'person' || !text.language.offices.has(noun)) return undefined;
  return before
    .slice(-BACK)
    .findLast((one) => one.kind === 'person' && one.form === 'name' && isCalled(text, one, noun))?.key;
}

/** The company: the body that is named most often so far, of equals the last. */
function mostNamed(bodies: readonly Candidate[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { key } of bodies) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (best, one) => (best && best[1] > one[1] ? best : one),
    undefined,
  )?.[0];
}

/** The office stands right before the name, or behind it between commas. */
function isCalled(text: SpacedText, { start, end }: Candidate, noun: string): boolean {
  const before = text.text.slice(Math.max(0, start - 60), start).toLowerCase();
  const after = text.text.slice(end, end + 90).toLowerCase();
  const apposed = /^, [^,.“”"]{2,80}/.exec(after)?.[0] ?? '';
  const words = (part: string): string[] => part.split(/[^\p{L}-]+/u).filter((word) => word !== '');
  return words(before).at(-1) === noun || words(apposed).includes(noun);
}
