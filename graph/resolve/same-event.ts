/** How likely two articles tell of one event: what happened, to whom, when and where, as far as both tell. */
import type { EventProfile, Profile } from '../model/profile.js';

/** An event with what its article says as a whole; parties and main actors are ids of nodes. */
export interface Told extends EventProfile {
  readonly articleId: string;
  readonly published: string | null;
  readonly main: readonly string[];
  /** Those of the parties who are people. */
  readonly people: readonly string[];
  /** Those who are people or bodies. */
  readonly principals: readonly string[];
}

/** From this chance on two events are taken for one. */
export const ENOUGH = 0.45;

/**
 * Log-odds, learned on the annotated stories of test/annotations/stories by test/eval/stories/learn-events.ts; they weigh
 * pairs of events of one kind in articles that are mainly about one of the same actors (`keysOf`).
 */
const WEIGHTS = {
  bias: -0.55,
  sameTrigger: 0.86,
  /** 提出诉讼 and 诉讼, seized and seizure. */
  similarTrigger: 0.57,
  sameDates: 1.06,
  sameDay: 0.73,
  /** One article dates it, the other does not. */
  oneUndated: -0.68,
  /** Each person who takes part in both, two at most. */
  samePerson: 0.2,
  samePlace: 0.14,
  /** Each actor whom both articles are mainly about, three at most. */
  sameMain: 0.26,
};
export type EventFeature = keyof typeof WEIGHTS;
const MOST = { people: 2, main: 3 };
/** Articles that are mainly about so many of the same actors are about one matter. */
const ONE_MATTER = 2;
/** Days within which articles tell of what is new. */
const NEWS = 7;

const DAY = 86_400_000;
/** Days by which two articles may be out: what is 周二 here is Monday elsewhere. */
const NEXT = 1;
/** Days; what is dated no closer is not dated. */
const LONGEST = 31;
const HAN = /\p{Script=Han}/u;

export function toldIn(
  { articleId, published, actors, main, events }: Profile,
  nodeOf: (id: string) => string,
): Told[] {
  const people = new Set(actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const bodies = new Set(actors.filter(({ kind }) => kind === 'organization').map(({ id }) => id));
  const nodes = (ids: readonly string[]): string[] => [...new Set(ids.map(nodeOf))];
  return events.map((event) => ({
    ...event,
    articleId,
    published,
    main: nodes(main),
    parties: nodes(event.parties),
    people: nodes(event.parties.filter((id) => people.has(id))),
    principals: nodes(event.parties.filter((id) => people.has(id) || bodies.has(id))),
  }));
}

/** Events that are compared share one of these: kind, month, and an actor whom the article is mainly about. */
export function keysOf({ kind, start, end, published, main }: Told): string[] {
  const months = new Set([...monthsBetween(start, end), ...(published === null ? [] : [published.slice(0, 7)])]);
  return [...months].flatMap((month) => main.map((actor) => `${kind} ${month} ${actor}`));
}

function monthsBetween(start: string | null, end: string | null): string[] {
  if (start === null || end === null || daysBetween(start, end) > LONGEST) return [];
  const months: string[] = [];
  for (let month = start.slice(0, 7); month <= end.slice(0, 7); month = next(month)) months.push(month);
  return months;
}

function next(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}

/** 0 where their days lie apart. */
export function chanceOfOne(a: Told, b: Told): number {
  const features = eventFeatures(a, b);
  if (features === null || !hasGround(a, b, features)) return 0;
  const sum = Object.entries(features).reduce(
    (total, [name, value]) => total + WEIGHTS[name as EventFeature] * value,
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}

/**
 * What the stories cannot teach, since their articles are about one matter: elsewhere two events of a kind, in a month, of
 * somebody who is in the news every day, are seldom one. So the articles are about one matter, or both tell it in the same
 * words, of days in common, and of a party or at a place that both name.
 */
function hasGround(a: Told, b: Told, features: Readonly<Record<EventFeature, number>>): boolean {
  if (a.people.length > 0 && b.people.length > 0 && features.samePerson === 0) return false;
  const isSameWord = features.sameTrigger + features.similarTrigger > 0;
  if (features.sameMain >= MOST.main) return true;
  const isOneMatter = features.sameMain >= ONE_MATTER;
  const [own, other] = [datesOf(a), datesOf(b)];
  if (own === null || other === null) return isSameWord && isOneMatter && isNews(a, b);
  if (gapBetween(own, other) > 0) return isOneMatter && features.sameTrigger > 0 && features.samePerson > 0;
  if (isOneMatter) return isSameWord || (features.samePerson > 0 && features.sameDates > 0);
  if (!isSameWord) return false;
  const parties = common(a.parties, b.parties);
  return common(a.principals, b.principals) > 0 || parties > 1 || (features.samePlace > 0 && features.sameDay > 0);
}

function isNews(a: Told, b: Told): boolean {
  if (a.published === null || b.published === null) return false;
  return Math.abs(daysBetween(a.published, b.published)) <= NEWS;
}

/** Null where their days lie apart. */
export function eventFeatures(a: Told, b: Told): Readonly<Record<EventFeature, number>> | null {
  const time = timeFeatures(a, b);
  if (time === null) return null;
  const isSameTrigger = a.triggers.some((word) => b.triggers.includes(word));
  return {
    bias: 1,
    sameTrigger: Number(isSameTrigger),
    similarTrigger: Number(!isSameTrigger && isSimilar(a.triggers, b.triggers)),
    ...time,
    samePerson: Math.min(MOST.people, common(a.people, b.people)),
    samePlace: Number(a.place !== null && a.place === b.place),
    sameMain: Math.min(MOST.main, common(a.main, b.main)),
  };
}

function timeFeatures(a: Told, b: Told): Pick<Readonly<Record<EventFeature, number>>, TimeFeature> | null {
  const none = { sameDates: 0, sameDay: 0, oneUndated: 0 };
  const [own, other] = [datesOf(a), datesOf(b)];
  if (own === null || other === null) return { ...none, oneUndated: Number(own !== other) };
  if (gapBetween(own, other) > NEXT) return null;
  const isSame = own.start === other.start && own.end === other.end;
  return { ...none, sameDates: Number(isSame), sameDay: Number(isSame && own.start === own.end) };
}

/** Days that lie between them; none where they have a day in common. */
function gapBetween(a: Dates, b: Dates): number {
  return Math.max(0, daysBetween(a.end, b.start), daysBetween(b.end, a.start));
}

interface Dates {
  readonly start: string;
  readonly end: string;
}

/** Null for what is dated no closer than to a month. */
function datesOf({ start, end }: Told): Dates | null {
  return start === null || end === null || daysBetween(start, end) > LONGEST ? null : { start, end };
}

type TimeFeature = 'sameDates' | 'sameDay' | 'oneUndated';

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY;
}

function isSimilar(own: readonly string[], others: readonly string[]): boolean {
  const cores = new Set(others.map(core));
  return own.some((word) => cores.has(core(word)));
}

/** The end of a Chinese word says what is done, the beginning of an English one. */
function core(word: string): string {
  return HAN.test(word) ? [...word].slice(-2).join('') : word.slice(0, 5);
}

function common(a: readonly string[], b: readonly string[]): number {
  return a.filter((item) => b.includes(item)).length;
}
