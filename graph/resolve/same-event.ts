/** How much speaks for it that two articles tell of one event: what happened, to whom, when and where, as far as both tell. */
import type { ActorKind } from '../model/index.js';
import type { EventProfile } from './profile.js';

/** An event with what its article says of it as a whole. */
export interface Told extends EventProfile {
  readonly articleId: string;
  readonly published: string | null;
}

/** From so much on two events are taken for one. */
export const ENOUGH = 5;

/** What a party that both name says for one event; a state takes part in too many to say much. */
const PARTY: Readonly<Record<ActorKind, number>> = { person: 2, organization: 1.5, group: 0.5, country: 0.75 };
const MOST_FOR_PARTIES = 4;
/** Days between two articles within which an event that one of them leaves undated may be the same. */
const NEWS = 14;
const DAY = 86_400_000;
const HAN = /\p{Script=Han}/u;

/** 0 where something speaks against it. The kinds are those of the parties. */
export function likeness(a: Told, b: Told, kinds: ReadonlyMap<string, ActorKind>): number {
  const words = wordLikeness(a, b);
  const time = timeLikeness(a, b);
  const parties = partyLikeness(a, b, kinds);
  if (words === 0 || time === null || parties === null || a.type !== b.type) return 0;
  if (words < 2 && time === 0) return 0;
  const place = a.place !== null && a.place === b.place ? 1 : 0;
  return 1 + words + time + parties + place;
}

/** 2.5 where both use one word for it, 2 where it ends alike, 1 where their words share a character. */
function wordLikeness(a: Told, b: Told): number {
  if (a.triggers.some((word) => b.triggers.includes(word))) return 2.5;
  const [own, others] = [a.triggers.map(core), b.triggers.map(core)];
  if (own.some((word) => others.includes(word))) return 2;
  return own.some((word) => others.some((other) => sharesCharacter(word, other))) ? 1 : 0;
}

/** The end of a Chinese word says what is done (提出诉讼), the beginning of an English one (seized, seizure). */
function core(trigger: string): string {
  return HAN.test(trigger) ? [...trigger].slice(-2).join('') : trigger.slice(0, 5);
}

function sharesCharacter(a: string, b: string): boolean {
  return HAN.test(a) && [...a].some((character) => b.includes(character));
}

/** 2 for the same days, 1 for days in common, 0 where one article dates it not; null where the days differ. */
function timeLikeness(a: Told, b: Told): number | null {
  if (a.start !== null && a.end !== null && b.start !== null && b.end !== null) {
    if (a.start > b.end || b.start > a.end) return null;
    return a.start === b.start && a.end === b.end ? 2 : 1;
  }
  return isNewsOfOneTime(a, b) ? 0 : null;
}

export function isNewsOfOneTime(a: Told, b: Told): boolean {
  if (a.published === null || b.published === null) return true;
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= NEWS * DAY;
}

/** Null where they have no party in common that tells, or each names people and none of them is one of the other's. */
function partyLikeness(a: Told, b: Told, kinds: ReadonlyMap<string, ActorKind>): number | null {
  const shared = a.parties.filter((party) => b.parties.includes(party));
  const people = [a, b].map(({ parties }) => parties.filter((party) => kinds.get(party) === 'person'));
  if (people.every(({ length }) => length > 0) && !shared.some((party) => kinds.get(party) === 'person')) return null;
  const said = shared.reduce((sum, party) => sum + PARTY[kinds.get(party) ?? 'group'], 0);
  return said === 0 ? null : Math.min(MOST_FOR_PARTIES, said);
}
