/** Joins mentions of one happening: the same group of words, and nothing in parties, dates, place or status that contradicts. */
import type { EventStatus, EventType, QuotedSpan, Time } from '../../../graph/model/index.js';
import type { Frame } from '../../language/event-lexicon.js';
import type { Participant, Role } from './arguments.js';
import type { Evidence } from './evidence.js';

export interface EventDraft {
  readonly type: EventType;
  readonly group: string;
  readonly frame: Frame;
  readonly isGeneric: boolean;
  readonly status: EventStatus;
  readonly time: Time | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
  readonly mentions: readonly QuotedSpan[];
  readonly evidence: Evidence;
  readonly rule: string;
  readonly isHeadline: boolean;
  /** Worth recording by itself; else it only adds to an event told elsewhere. */
  readonly isParticular: boolean;
  readonly sentence: number;
}

export function mergeEvents(drafts: readonly EventDraft[]): EventDraft[] {
  const merged: EventDraft[] = [];
  const byGroup = new Map<string, number[]>();
  for (const draft of drafts) {
    const last = merged.at(-1);
    if (last && cancels(draft, last)) {
      merged[merged.length - 1] = { ...join(last, draft), type: 'cancellation', status: 'cancelled' };
      continue;
    }
    if (!draft.isParticular) continue;
    const known = byGroup.get(draft.group) ?? [];
    const index = known.findLast((candidate) => isSameEvent(merged[candidate] as EventDraft, draft));
    if (index !== undefined) merged[index] = join(merged[index] as EventDraft, draft);
    else {
      byGroup.set(draft.group, [...known, merged.length]);
      merged.push(draft);
    }
  }
  return merged;
}

/** 原定今天举行的阅兵被取消: one event, the calling off of the other. */
function cancels(draft: EventDraft, last: EventDraft): boolean {
  if (draft.type !== 'cancellation' || last.type === 'cancellation' || last.sentence !== draft.sentence) return false;
  const gap = (draft.mentions[0]?.start ?? 0) - (last.mentions.at(-1)?.end ?? 0);
  return gap >= 0 && gap <= 12 && last.status !== 'hypothetical';
}

function isSameEvent(a: EventDraft, b: EventDraft): boolean {
  if (!isCompatibleTime(a.time, b.time) || !isCompatibleStatus(a, b)) return false;
  if (a.group === 'visit') return isSameVisit(a, b);
  // A headline tells again, in fewer words, what the body tells.
  if (a.isHeadline && !b.isHeadline && shareWord(a, b) && !isContrary(a, b, 'patient')) return true;
  if (ONE_INCIDENT.has(a.type))
    return !isContrary(a, b, 'patient') && (!b.evidence.isDated || !a.evidence.isDated || shareActor(a, b));
  if (actors(a).size === 0 || actors(b).size === 0) return shareWord(a, b) || isNear(a, b);
  if (!shareActor(a, b)) return false;
  if (BY_WORD.has(a.type) && !shareWord(a, b)) return false;
  return !isContrary(a, b, 'patient') && (sharesRole(a, b, 'patient') || !isContrary(a, b, 'agent'));
}

/** Where an article tells of one such thing and goes back to it in other words, unless it says otherwise. */
const ONE_INCIDENT: ReadonlySet<EventType> = new Set(['attack', 'disaster', 'crime', 'death', 'protest', 'election']);
/** Where one actor does many different things: each is told in its own word. */
const BY_WORD: ReadonlySet<EventType> = new Set(['policy', 'personnel', 'economic', 'product', 'sanction', 'other']);

function shareActor(a: EventDraft, b: EventDraft): boolean {
  const theirs = actors(b);
  return [...actors(a)].some((actor) => theirs.has(actor));
}

function sharesRole(a: EventDraft, b: EventDraft, role: Role): boolean {
  const theirs = actors(b, role);
  return [...actors(a, role)].some((actor) => theirs.has(actor));
}

/** Both name somebody in that role, and nobody twice. */
function isContrary(a: EventDraft, b: EventDraft, role: Role): boolean {
  const [ours, theirs] = [actors(a, role), actors(b, role)];
  return ours.size > 0 && theirs.size > 0 && ![...ours].some((actor) => theirs.has(actor));
}

function shareWord(a: EventDraft, b: EventDraft): boolean {
  return a.mentions.some(({ text }) =>
    b.mentions.some((other) => other.text.includes(text) || text.includes(other.text)),
  );
}

/** Characters within which a mention without parties still tells of the same. */
const NEAR = 80;

function isNear(a: EventDraft, b: EventDraft): boolean {
  const last = a.mentions.at(-1)?.end ?? 0;
  return (b.mentions[0]?.start ?? 0) - last < NEAR;
}

/** Visits are one if the destination is, and no other visitor is named. */
function isSameVisit(a: EventDraft, b: EventDraft): boolean {
  if (a.place !== null && b.place !== null && a.place !== b.place) return false;
  if (isContrary(a, b, 'agent')) return false;
  return shareActor(a, b) || isNear(a, b);
}

function actors({ participants }: EventDraft, role?: Role): Set<string> {
  const playing = role ? participants.filter((one) => one.role === role) : participants;
  return new Set(playing.map(({ reference }) => reference.actor));
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
    isHeadline: a.isHeadline && b.isHeadline,
    isParticular: a.isParticular || b.isParticular,
    sentence: b.sentence,
    time: finer(a.time, b.time),
    status: SURENESS.indexOf(a.status) <= SURENESS.indexOf(b.status) ? a.status : b.status,
    place: a.place ?? b.place,
    participants: [...participants.values()],
    mentions: [...a.mentions, ...b.mentions],
    isGeneric: a.isGeneric && b.isGeneric,
    evidence: joinEvidence(a.evidence, b.evidence, participants.size),
  };
}

function joinEvidence(a: Evidence, b: Evidence, parties: number): Evidence {
  return {
    isDated: a.isDated || b.isDated,
    hasPlace: a.hasPlace || b.hasPlace,
    parties,
    hasAspect: a.hasAspect || b.hasAspect,
    isDefinite: a.isDefinite || b.isDefinite,
    isNegated: a.isNegated && b.isNegated,
    isHabitual: a.isHabitual && b.isHabitual,
    isAttributive: a.isAttributive && b.isAttributive,
  };
}

const SURENESS: readonly EventStatus[] = ['cancelled', 'planned', 'occurred', 'denied', 'hypothetical'];

function finer(a: Time | null, b: Time | null): Time | null {
  if (a?.start == null || a.end === null) return b?.start == null ? (a ?? b) : b;
  if (b?.start == null || b.end === null) return a;
  const length = (time: Time): number => day(time.end ?? '') - day(time.start ?? '');
  return length(b) < length(a) ? b : a;
}
