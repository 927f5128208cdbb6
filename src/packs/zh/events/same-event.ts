/** Whether two mentions tell of one happening: words of one kind, and nothing in parties, dates, place or status against it. */
import { type EventType, hasTrait, type Time } from '../../../../graph/model/index.js';
import type { Reference } from '../../../document/document.js';
import { ends } from '../../../extract/rules/pattern.js';
import { MATTERS, TOLL } from '../../../language/zh/words/happenings.js';
import type { EventDraft } from './draft.js';
import type { Role } from './parties/arguments.js';

export function isSameEvent(a: EventDraft, b: EventDraft): boolean {
  return (
    isSameKind(a, b) && !isAnother(b) && isCompatibleTime(a, b) && isCompatibleStatus(a, b) && haveSameParties(a, b)
  );
}

/** 该事件, 这起案件, 事故: words that mean whatever of that nature was told of last. */
function mayMean({ group, isGeneric }: EventDraft, type: EventType): boolean {
  return isGeneric && (group === 'incident' || group === 'accident') && hasTrait(type, group);
}

function isSameKind(a: EventDraft, b: EventDraft): boolean {
  if (mayMean(b, a.type)) return true;
  if (isToll(b)) return (hasTrait(a.type, 'claimsVictims') || isToll(a)) && isNear(a, b);
  if (isIncident(a) && isIncident(b) && a.group !== b.group) return shareSense(a, b);
  if (a.group === 'incident' && b.group === 'incident') return shareSense(a, b);
  if (a.group === b.group) return !a.byWord || shareWord(a, b);
  return isOfFamily(a, b) || isOfFamily(b, a) || (a.family !== undefined && a.family === b.family && shareWord(a, b));
}

/** 风波, 照射事件: what the matter is called, whatever its kind. */
function isIncident({ group, words }: EventDraft): boolean {
  return group === 'incident' || words.some((word) => isMatter(word, word.length));
}

const isMatter = ends([{ gap: 2, least: 2, without: '' }, MATTERS]);

/** 袭击 may mean a shooting told of; 对话 a call, if those who spoke are the same. */
function isOfFamily({ family }: EventDraft, general: EventDraft): boolean {
  return family !== undefined && family === general.group && (general.isGeneric || general.group === 'attack');
}

function shareWord(a: EventDraft, b: EventDraft): boolean {
  return a.words.some((word) => b.words.some((other) => other.includes(word) || word.includes(other)));
}

/** 至少九人丧生, 两人受伤: the toll of what is told before, not the death of somebody named. */
function isToll({ words, participants }: EventDraft): boolean {
  return (
    words.every((word) => TOLL.includes(word)) &&
    participants.length > 0 &&
    participants.every(({ reference }) => !isNamed(reference))
  );
}

/** Characters within which a toll belongs to what was told. */
const NEAR = 300;

function isNear(a: EventDraft, b: EventDraft): boolean {
  return (b.mentions[0]?.start ?? 0) - (a.mentions.at(-1)?.end ?? 0) < NEAR;
}

/** 雷达风波, 发生雷达照射事件: one begins with what the other has in it. */
function shareSense(a: EventDraft, b: EventDraft): boolean {
  return hasSenseOf(a.words, b.words) || hasSenseOf(b.words, a.words);
}

function hasSenseOf(words: readonly string[], others: readonly string[]): boolean {
  return others.some((other) => other.length > 2 && words.some((word) => word.includes(other.slice(0, 2))));
}

/** 再次, 另一起: the words themselves say that it is not the one told of before. */
function isAnother({ evidence }: EventDraft): boolean {
  return evidence.isAnother;
}

function haveSameParties(a: EventDraft, b: EventDraft): boolean {
  if (a.isHeadline && shareWord(a, b) && a.frame !== 'undergo') return a.frame !== 'motion' || !areOtherPlaces(a, b);
  if (isToll(b)) return true;
  if (a.frame === 'mutual') return !isContrary(a, b) && (shareWord(a, b) || shareActor(a, b) || b.evidence.isDefinite);
  if (TOGETHER.has(a.group)) return !isContrary(a, b, 'patient');
  if (a.group === 'price' && !a.isHeadline && !shareActor(a, b)) return false;
  if (a.frame === 'motion') return !isContrary(a, b, 'agent') && !areOtherPlaces(a, b);
  return !isContrary(a, b, 'patient') && (!isContrary(a, b, 'agent') || (isShared(a, b, 'patient') && isLoose(a)));
}

/** Many hands are in it: who is named now is not who was named before. */
const TOGETHER = new Set(['rescue', 'aid']);

/** Who is said to have done it differs by how the whole is named: the force, the state, the soldier. */
function isLoose({ type }: EventDraft): boolean {
  return hasTrait(type, 'looselyNamed');
}

function areOtherPlaces(a: EventDraft, b: EventDraft): boolean {
  return a.place !== null && b.place !== null && !a.place.includes(b.place) && !b.place.includes(a.place);
}

function playing({ participants }: EventDraft, role?: Role): Reference[] {
  return participants.filter((one) => !role || one.role === role).map(({ reference }) => reference);
}

function shareActor(a: EventDraft, b: EventDraft): boolean {
  return playing(a).some((one) => playing(b).some((other) => one.actor === other.actor));
}

function isShared(a: EventDraft, b: EventDraft, role: Role): boolean {
  return playing(a, role).some((one) => playing(b, role).some((other) => one.actor === other.actor));
}

/** Both name somebody in that role, and nobody twice. */
function isContrary(a: EventDraft, b: EventDraft, role?: Role): boolean {
  const [ours, theirs] = [playing(a, role).filter(isNamed), playing(b, role).filter(isNamed)];
  if (ours.length === 0 || theirs.length === 0) return false;
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  const areSame = role ? areAkin : (one: Reference, other: Reference): boolean => one.actor === other.actor;
  const shared = few.filter((one) => many.some((other) => areSame(one, other))).length;
  return role || few.length === 1 ? shared === 0 : shared < 2;
}

/** Groups and bare titles may be anybody told of before. */
function isNamed({ kind, form }: Reference): boolean {
  return kind !== 'group' && form !== 'group' && form !== 'title';
}

/** One actor, or a state and what acts for it. */
function areAkin(a: Reference, b: Reference): boolean {
  return a.actor === b.actor || (a.kind === 'country') !== (b.kind === 'country');
}

/** Dates in the mention's own clause speak against; a date carried over from another sentence does not. */
function isCompatibleTime(a: EventDraft, b: EventDraft): boolean {
  if (a.time?.start == null || b.time?.start == null || a.time.end === null || b.time.end === null) return true;
  if (!a.evidence.isDated || !b.evidence.isDated) {
    if (!isYearsApart(a.time, b.time)) return true;
  }
  const slack = Math.max(looseness(a.time), looseness(b.time));
  return day(a.time.start) - slack <= day(b.time.end) && day(b.time.start) - slack <= day(a.time.end);
}

/** A carried date may miss by days, but hardly by a season. */
function isYearsApart(a: Time, b: Time): boolean {
  return day(a.start ?? '') - day(b.end ?? '') > 60 || day(b.start ?? '') - day(a.end ?? '') > 60;
}

const DAY = 86_400_000;

export function day(date: string): number {
  return Date.parse(date.slice(0, 10)) / DAY;
}

/** Days by which loose words may miss: 明年初 may turn out to be April. */
function looseness({ start, end, precision }: Time): number {
  if (start === null || end === null || !['quarter', 'vague', 'year', 'decade'].includes(precision)) return 0;
  return Math.round((day(end) - day(start)) / 2);
}

/** What is done and what is still to come are two, where the words say so of both. */
function isCompatibleStatus(a: EventDraft, b: EventDraft): boolean {
  if (a.isHeadline || a.status === b.status) return true;
  if (a.time?.start != null && a.time.start === b.time?.start) return true;
  const isDone = ({ status, evidence }: EventDraft): boolean => status === 'occurred' && evidence.hasAspect;
  const isToCome = ({ status }: EventDraft): boolean => status === 'planned' || status === 'hypothetical';
  return !(isDone(a) && isToCome(b)) && !(isDone(b) && isToCome(a));
}
