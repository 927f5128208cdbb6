/** Joins names of one actor: a person and the surname, a body and its initials, the ministry and the one that was named. */
import type { Candidate } from '../actors/candidate.js';
import { commonest } from '../commonest.js';
import { lastWord, listedIndex } from './candidates.js';
import { type SpacedText, withoutPossessive } from './text.js';

/** Candidates by the actor they mean, in order of first mention. */
export function spacedClusters(text: SpacedText, candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const fuller = fullerKeys(text, candidates);
  const found = new Map<string, Candidate[]>();
  const before: Candidate[] = [];
  for (const candidate of candidates) {
    const key = standsFor(text, candidate, before) ?? lastOf(fuller, candidate.key);
    const kind = found.get(key)?.[0]?.kind ?? candidate.kind;
    const member = { ...candidate, key, kind };
    const members = found.get(key);
    if (members) members.push(member);
    else found.set(key, [member]);
    before.push(member);
  }
  return found;
}

/** From key to key as long as there is a fuller one. */
function lastOf(fuller: ReadonlyMap<string, string>, key: string): string {
  const seen = new Set([key]);
  let last = key;
  for (let next = fuller.get(last); next !== undefined && !seen.has(next); next = fuller.get(last)) {
    seen.add(next);
    last = next;
  }
  return last;
}

interface Named {
  readonly key: string;
  readonly kind: Candidate['kind'];
  readonly name: string;
  readonly words: readonly string[];
  readonly start: number;
}

/** Of each key the one of the fuller name that means the same, where there is one. */
function fullerKeys(text: SpacedText, candidates: readonly Candidate[]): Map<string, string> {
  const named = namesOf(text, candidates);
  const index = new FullerNames(named);
  return new Map([
    ...named.flatMap((one) => {
      const key = keyFor(text, one, index);
      return key === undefined ? [] : [[one.key, key] as const];
    }),
    ...glosses(text, candidates),
  ]);
}

/** National Transportation Safety Board (NTSB): the letters in brackets stand for the body in front of them. */
function glosses(text: SpacedText, candidates: readonly Candidate[]): (readonly [string, string])[] {
  const listed = listedIndex(text.language);
  return candidates.flatMap((one, i) => {
    const body = candidates[i - 1];
    const isGloss = body && text.text.slice(body.end, one.start) === ' (' && text.text.charAt(one.end) === ')';
    if (!isGloss || body.kind === 'person' || !INITIALS.test(text.word(one)) || body.key === one.key) return [];
    return listed.get(text.word(one)) ? [[body.key, one.key] as const] : [[one.key, body.key] as const];
  });
}

const INITIALS = /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u;

/** Names by what a shorter form of them keeps: their first word, their last, their initials. */
class FullerNames {
  readonly #by = new Map<string, Named[]>();

  constructor(named: readonly Named[]) {
    for (const one of named) {
      const [first = '', last = ''] = [one.words[0], one.words.at(-1)];
      const initials = initialsOf(one.name);
      const short = [0, 1, 2].map((skipped) => `initials ${initials.slice(skipped)}`);
      for (const word of new Set([`word ${first}`, `word ${last}`, ...short])) {
        const known = this.#by.get(word);
        if (known) known.push(one);
        else this.#by.set(word, [one]);
      }
    }
  }

  /** Those that may be a fuller form of a name. */
  for({ name, words }: Named): Named[] {
    const asked = [`word ${words[0]}`, `word ${words.at(-1)}`, `initials ${name.replaceAll('.', '')}`];
    return [...new Set(asked.flatMap((word) => (this.#by.get(word) ?? []).slice(0, MOST)))];
  }
}

/** So many names of one first or last word are looked at: of more nobody could tell which is meant. */
const MOST = 30;

/** Each key once, under its longest name. */
function namesOf(text: SpacedText, candidates: readonly Candidate[]): Named[] {
  const byKey = new Map<string, Named>();
  for (const { key, kind, start, end } of candidates) {
    const name = withoutPossessive(text.text.slice(start, end));
    const known = byKey.get(key);
    if ((known?.name.length ?? 0) < name.length)
      byKey.set(key, { key, kind, name, words: wordsOf(name), start: known?.start ?? start });
  }
  return [...byKey.values()];
}

/** The key of the fuller name that means the same, if one and no other does; a listed body is nobody's part. */
function keyFor(text: SpacedText, one: Named, index: FullerNames): string | undefined {
  const entry = listedIndex(text.language).get(one.name);
  if (entry && entry.kind === one.kind) return entry.key === one.key ? undefined : entry.key;
  const fuller = index
    .for(one)
    .filter((other) => other.key !== one.key && other.kind === one.kind && isFuller(text, other, one));
  const keys = new Set(fuller.map(({ key }) => key));
  if (keys.size === 1) return fuller[0]?.key;
  // Of two Smiths the one named first is meant by Smith.
  return one.kind === 'person' ? fuller.toSorted((a, b) => a.start - b.start)[0]?.key : undefined;
}

function isFuller(text: SpacedText, { name, kind, words: long }: Named, one: Named): boolean {
  const short = one.words;
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

/** FBI of Federal Bureau of Investigation, and of US Federal Bureau of Investigation. */
function isInitials(name: string, short: string): boolean {
  const letters = short.replaceAll('.', '');
  const initials = initialsOf(name);
  if (!INITIALS.test(letters)) return false;
  return (
    initials === letters || (letters.length > 2 && initials.length - letters.length <= 2 && initials.endsWith(letters))
  );
}

function initialsOf(name: string): string {
  return (name.match(/\b\p{Lu}/gu) ?? []).join('');
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** How many of the last names before a place are looked back at. */
const BACK = 80;

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
    const bodies = before.slice(-BACK).filter((one) => one.kind === 'organization' && one.form === 'name');
    const same = bodies.findLast(
      (one) => one.end - one.start > end - start && lastWord(text.word(one)).toLowerCase() === noun,
    );
    const isAny = text.language.anyBody.has(noun);
    // The company is the one that is named most often so far.
    return (
      same?.key ?? (isAny ? commonest(bodies.filter(({ isMedium }) => !isMedium).map(({ key }) => key)) : undefined)
    );
  }
  if (kind !== 'person' || !text.language.offices.has(noun)) return undefined;
  return before
    .slice(-BACK)
    .findLast((one) => one.kind === 'person' && one.form === 'name' && isCalled(text, one, noun))?.key;
}

/** The office stands right before the name, or behind it between commas. */
function isCalled(text: SpacedText, { start, end }: Candidate, noun: string): boolean {
  const before = text.text.slice(Math.max(0, start - 60), start).toLowerCase();
  const after = text.text.slice(end, end + 90).toLowerCase();
  const apposed = /^, [^,.“”"]{2,80}/.exec(after)?.[0] ?? '';
  const words = (part: string): string[] => part.split(/[^\p{L}-]+/u).filter((word) => word !== '');
  return words(before).at(-1) === noun || words(apposed).includes(noun);
}
