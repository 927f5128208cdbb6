/** Joins mentions of one happening: the same group of words, compatible parties and compatible dates. */
import type { EventStatus, EventType, QuotedSpan, Time } from '../../../graph/model/index.js';
import type { Participant } from './participants.js';

export interface EventDraft {
  readonly type: EventType;
  readonly group: string;
  readonly status: EventStatus;
  readonly time: Time | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
  readonly mentions: readonly QuotedSpan[];
  readonly rule: string;
}

export function mergeEvents(drafts: readonly EventDraft[]): EventDraft[] {
  const merged: EventDraft[] = [];
  for (const draft of drafts) {
    const index = merged.findLastIndex((known) => isSameEvent(known, draft));
    const known = merged[index];
    if (known) merged[index] = join(known, draft);
    else merged.push(draft);
  }
  return merged;
}

function isSameEvent(a: EventDraft, b: EventDraft): boolean {
  if (a.group !== b.group || !isCompatibleTime(a.time, b.time) || !isCompatibleStatus(a, b)) return false;
  const [small, large] = [actors(a), actors(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  if (a.group === 'visit') return isSameVisit(a, b);
  const shared = [...small].filter((actor) => large.has(actor)).length;
  if (small.size === 0) return a.mentions.some(({ text }) => b.mentions.some((other) => other.text === text));
  return shared === small.size || (shared >= 2 && shared >= small.size - 1);
}

/** Visits are one if the destination is, and no other visitor is named. */
function isSameVisit(a: EventDraft, b: EventDraft): boolean {
  if (a.place !== b.place && a.place !== null && b.place !== null) return false;
  if (a.place === null || b.place === null) return false;
  const visitors = (draft: EventDraft): Set<string> =>
    new Set(draft.participants.filter(({ role }) => role === 'agent').map(({ reference }) => reference.actor));
  const [small, large] = [visitors(a), visitors(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  return [...small].every((actor) => large.has(actor));
}

function actors({ participants }: EventDraft): Set<string> {
  return new Set(participants.map(({ reference }) => reference.actor));
}

function isCompatibleTime(a: Time | null, b: Time | null): boolean {
  if (a?.start == null || b?.start == null || a.end === null || b.end === null) return true;
  const slack = Math.max(looseness(a), looseness(b));
  return day(a.start) - slack <= day(b.end) && day(b.start) - slack <= day(a.end);
}

const DAY = 86_400_000;

function day(date: string): number {
  return Date.parse(date.slice(0, 10)) / DAY;
}

/** Days by which loose words may miss: 明年初 may turn out to be April. */
function looseness({ start, end, precision }: Time): number {
  if (start === null || end === null || !['quarter', 'vague', 'year', 'decade'].includes(precision)) return 0;
  return Math.round((day(end) - day(start)) / 2);
}

function isCompatibleStatus(a: EventDraft, b: EventDraft): boolean {
  const settled = (status: EventStatus): boolean => status === 'occurred' || status === 'cancelled';
  if (a.time && b.time) return true;
  return settled(a.status) === settled(b.status) || a.status === b.status || a.time === null || b.time === null;
}

/** The finer date and the surer status win. */
function join(a: EventDraft, b: EventDraft): EventDraft {
  const participants = new Map(
    [...b.participants, ...a.participants].map((participant) => [participant.reference.actor, participant]),
  );
  return {
    ...a,
    time: finer(a.time, b.time),
    status: SURENESS.indexOf(a.status) <= SURENESS.indexOf(b.status) ? a.status : b.status,
    place: a.place ?? b.place,
    participants: [...participants.values()],
    mentions: [...a.mentions, ...b.mentions],
  };
}

const SURENESS: readonly EventStatus[] = ['cancelled', 'denied', 'planned', 'occurred', 'hypothetical'];

function finer(a: Time | null, b: Time | null): Time | null {
  if (a?.start == null || a.end === null) return b?.start == null ? (a ?? b) : b;
  if (b?.start == null || b.end === null) return a;
  const length = (time: Time): number => day(time.end ?? '') - day(time.start ?? '');
  return length(b) < length(a) ? b : a;
}
