/** Joins candidates that are one actor: a body with and without its state, a company with and without its legal form. */

import type { Candidate } from '../../../extract/actors/candidate.js';
import { firstFrom } from '../../../extract/first-from.js';
import { remembered } from '../../../extract/remembered.js';
import { expression } from '../../../extract/rules/pattern.js';
import { sharedSpelling } from '../../../language/transliterations.js';
import { LEGAL_FORM } from '../../../language/zh/rules/actors/organizations.js';
import { TEAM } from '../../../language/zh/words/actors/kinds-of-body.js';
import { abridgements, onlyOfKind } from './names/body-forms.js';
import type { ActorScene } from './scene.js';

const legalForm = expression(LEGAL_FORM);

/** Candidates by the actor they mean, in order of first mention. */
export function clusters(scene: ActorScene, mentions: readonly Candidate[]): Map<string, Candidate[]> {
  const candidates = qualified(mentions);
  const rename = joins(scene, candidates);
  const found = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = rename.get(candidate.key) ?? candidate.key;
    const members = found.get(key);
    if (members) members.push({ ...candidate, key });
    else found.set(key, [{ ...candidate, key }]);
  }
  return found;
}

const UNQUALIFIED = 'body:?:';

/** A bare 外交部 is that of the state whose 外交部 was named last before it, else of the one named first. */
function qualified(candidates: readonly Candidate[]): Candidate[] {
  const named = candidates.filter(
    ({ key }) => !key.startsWith(UNQUALIFIED) && /^(?:body|organization|name):/.test(key),
  );
  const ofBody = remembered((body: string) =>
    named.filter(({ key }) => key.endsWith(body) && key !== `organization:${body}`),
  );
  const keys = new Set(named.map(({ key }) => key));
  const only = remembered((body: string) => onlyOfKind(body, keys));
  return candidates.map((candidate) => {
    if (!candidate.key.startsWith(UNQUALIFIED)) return candidate;
    const body = candidate.key.slice(UNQUALIFIED.length);
    const same = ofBody(body);
    const owner = same[firstFrom(same, candidate.start) - 1] ?? same[0];
    return { ...candidate, key: owner?.key ?? only(body) ?? candidate.key };
  });
}

function joins({ visible }: ActorScene, candidates: readonly Candidate[]): Map<string, string> {
  const keys = [...new Set(candidates.map(({ key }) => key))];
  const rename = new Map<string, string>();
  const known: ReadonlySet<string> = new Set(keys);
  const longer = longerNames(keys);
  for (const key of keys) {
    const target = longerTarget(key, known, longer) ?? publicationTarget(key, known);
    if (target && target !== key) rename.set(key, target);
  }
  for (const [key, target] of spellingJoins(keys)) if (!rename.has(key)) rename.set(key, target);
  for (const [key, target] of glossJoins(visible, candidates))
    if (!rename.has(key) && rename.get(target) !== key) rename.set(key, target);
  return rename;
}

/** 特斯拉 is 特斯拉公司; 全球事务部 is 加拿大政府的全球事务部. */
function longerTarget(
  key: string,
  known: ReadonlySet<string>,
  longer: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (!key.startsWith('name:')) return undefined;
  const name = key.slice('name:'.length);
  const [only, another] = longer.get(name) ?? [];
  if (only !== undefined && another === undefined) return `name:${only}`;
  const bare = name.replace(legalForm, '');
  return bare !== name && known.has(`organization:${bare}`) ? `organization:${bare}` : undefined;
}

/** For each name that another is a longer form of, those longer ones: with a legal form, or with more in front. */
function longerNames(keys: readonly string[]): Map<string, Set<string>> {
  const longer = new Map<string, Set<string>>();
  const add = (name: string, whole: string): void => {
    if (name !== whole) longer.set(name, (longer.get(name) ?? new Set()).add(whole));
  };
  for (const key of keys) {
    if (!key.startsWith('name:')) continue;
    const whole = key.slice('name:'.length);
    add(whole.replace(legalForm, ''), whole);
    add(`${whole}${TEAM}`, whole);
    for (let start = 2; whole.length - start >= 3; start++) add(whole.slice(start), whole);
  }
  const names = keys.filter((key) => key.startsWith('name:')).map((key) => key.slice('name:'.length));
  for (const [short, whole] of abridgements(names)) add(short, whole);
  return longer;
}

function publicationTarget(key: string, known: ReadonlySet<string>): string | undefined {
  const name = key.startsWith('name:') ? key.slice('name:'.length) : '';
  return name && known.has(`organization:${name}`) ? `organization:${name}` : undefined;
}

/** 川普 is 特朗普, 弗拉基米尔·普丁 is 普京: persons whose family names are regional spellings of one. */
function spellingJoins(keys: readonly string[]): [string, string][] {
  const first = new Map<string, string>();
  const joined: [string, string][] = [];
  for (const key of keys) {
    if (!key.startsWith('person:')) continue;
    const family =
      key
        .slice('person:'.length)
        .split(/[·•・‧]/)
        .at(-1) ?? '';
    const spelling = sharedSpelling(family);
    const known = first.get(spelling);
    if (known === undefined) first.set(spelling, key);
    else if (
      spelling !== family ||
      sharedSpelling(known.split(/[·•・‧:]/).at(-1) ?? '') !== known.split(/[·•・‧:]/).at(-1)
    )
      joined.push([key, known]);
  }
  return joined;
}

/** 世界贸易组织（WTO）, 水野遥（Haruka Mizuno）: two of a kind of which one is the bracketed gloss of the other. */
function glossJoins(visible: string, candidates: readonly Candidate[]): [string, string][] {
  const joined: [string, string][] = [];
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    if (!next || next.key === candidate.key || !isGlossOf(next, candidate)) return;
    if (/^\s?[（(“"]\s?$/.test(visible.slice(candidate.end, next.start)) && /^\s?[）)”"]/.test(visible.slice(next.end)))
      joined.push([next.key, candidate.key]);
  });
  return joined;
}

function isGlossOf(gloss: Candidate, candidate: Candidate): boolean {
  const isName = ({ form, unnamed }: Candidate): boolean => form !== 'title' && !unnamed;
  return gloss.kind === candidate.kind && isName(gloss) && isName(candidate);
}
