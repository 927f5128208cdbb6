/** Joins the mentions of one happening over the whole article, and of mere talk of the matter. */
import type { EventStatus, Time } from '../../../../graph/model/index.js';
import { isCalamity, isCalledOff } from './calling-off.js';
import type { EventDraft } from './draft.js';
import type { EventEvidence } from './evidence.js';
import type { Participant } from './parties/arguments.js';
import { day, isSameEvent } from './same-event.js';

/** Its list is its own and grows, so that a happening told of thousands of times takes no longer each time. */
type Merged = EventDraft & { readonly mentions: EventDraft['mentions'][number][] };

export function mergeEvents(drafts: readonly EventDraft[]): EventDraft[] {
  const merged: Merged[] = [];
  let last = -1;
  for (const draft of drafts) {
    const previous = merged[last];
    if (previous && isCalledOff(previous, draft)) {
      merged[last] = { ...join(previous, draft), type: 'cancellation', status: 'cancelled' };
      continue;
    }
    const known = bestMatch(merged, draft);
    if (known >= 0) merged[known] = join(merged[known] as Merged, draft);
    else merged.push({ ...draft, mentions: [...draft.mentions] });
    if (!isCalamity(draft)) last = known >= 0 ? known : merged.length - 1;
  }
  return merged;
}

/** How far back an article goes to find what a mention repeats. */
const FARTHEST = 60;

/** The one that shares most of those who take part; of equals the latest. */
function bestMatch(merged: readonly EventDraft[], draft: EventDraft): number {
  let best = -1;
  let most = -1;
  for (let i = merged.length - 1; i >= Math.max(0, merged.length - FARTHEST); i--) {
    const known = merged[i] as EventDraft;
    if (!isSameEvent(known, draft)) continue;
    const shared = sharedActors(known, draft) * 2 + (known.isParticular ? 1 : 0);
    if (shared > most) [best, most] = [i, shared];
  }
  return best;
}

function sharedActors(a: EventDraft, b: EventDraft): number {
  const theirs = new Set(b.participants.map(({ reference }) => reference.actor));
  return a.participants.filter(({ reference }) => theirs.has(reference.actor)).length;
}

/** The finer date and the surer status win; a mention that is mere talk adds only itself. */
function join(a: Merged, b: EventDraft): Merged {
  const { mentions } = a;
  mentions.push(...b.mentions);
  const tell = { mentions, words: [...new Set([...a.words, ...b.words])] };
  if (b.isGeneric && !b.isParticular && a.isParticular) return { ...a, ...tell };
  if (a.isGeneric && !a.isParticular && b.isParticular) return { ...b, ...tell };
  const participants = joinParticipants(a, b);
  return {
    ...(a.isParticular || !b.isParticular ? a : b),
    isHeadline: a.isHeadline && b.isHeadline,
    isParticular: a.isParticular || b.isParticular,
    sentence: b.sentence,
    clause: b.clause,
    time: surerTime(a, b),
    isSeveral: a.isSeveral || b.isSeveral,
    ...joinStatus(a, b),
    place: a.place ?? b.place,
    participants,
    ...tell,
    isGeneric: a.isGeneric && b.isGeneric,
    evidence: joinEvidence(a.evidence, b.evidence, participants.length),
  };
}

/** Everybody named; of the unnamed in one role the first, since later words such as 该男子 mean the same. */
function joinParticipants(a: EventDraft, b: EventDraft): Participant[] {
  const joined = new Map(a.participants.map((one) => [one.reference.actor, one]));
  for (const one of b.participants) {
    if (joined.has(one.reference.actor)) continue;
    const isUnnamed = one.reference.kind === 'group' || one.reference.form === 'group';
    if (isUnnamed && a.participants.some(({ role }) => role === one.role)) continue;
    joined.set(one.reference.actor, one);
  }
  return [...joined.values()];
}

function joinEvidence(a: EventEvidence, b: EventEvidence, parties: number): EventEvidence {
  return {
    isDated: a.isDated || b.isDated,
    hasPlace: a.hasPlace || b.hasPlace,
    parties,
    hasAspect: a.hasAspect || b.hasAspect,
    isDefinite: a.isDefinite || b.isDefinite,
    isCounted: a.isCounted || b.isCounted,
    isAnother: a.isAnother,
    isNegated: a.isNegated && b.isNegated,
    isHabitual: a.isHabitual && b.isHabitual,
    isAttributive: a.isAttributive && b.isAttributive,
  };
}

/** Called off, if any mention says so; done, if more say so in so many words than speak of it as to come; else the surer. */
function joinStatus(a: EventDraft, b: EventDraft): Pick<EventDraft, 'status' | 'statuses'> {
  const count = (status: EventStatus): number => (a.statuses[status] ?? 0) + (b.statuses[status] ?? 0);
  const isDone = count('cancelled') === 0 && count('occurred') > count('planned');
  const surer = SURENESS.indexOf(a.status) <= SURENESS.indexOf(b.status) ? a.status : b.status;
  const statuses = Object.fromEntries(SURENESS.map((status) => [status, count(status)]));
  return { status: isDone ? 'occurred' : surer, statuses };
}

const SURENESS: readonly EventStatus[] = ['cancelled', 'planned', 'occurred', 'denied', 'hypothetical'];

/** Of dates that agree the finer, unless it is one of several days that the other tells; else that of the mention's own clause before one carried over. */
function surerTime(a: EventDraft, b: EventDraft): Time | null {
  if (agree(a.time, b.time)) return a.isSeveral === b.isSeveral ? finer(a.time, b.time) : (a.isSeveral ? a : b).time;
  if (a.evidence.isDated !== b.evidence.isDated) return a.evidence.isDated ? a.time : b.time;
  return finer(a.time, b.time);
}

/** 去年1月 and 去年1月7日: one lies within the other. */
function agree(a: Time | null, b: Time | null): boolean {
  if (a?.start == null || a.end === null || b?.start == null || b.end === null) return false;
  const [start, end] = [day(a.start) - day(b.start), day(a.end) - day(b.end)];
  return start * end <= 0;
}

function finer(a: Time | null, b: Time | null): Time | null {
  if (a?.start == null || a.end === null) return b?.start == null ? (a ?? b) : b;
  if (b?.start == null || b.end === null) return a;
  const length = (time: Time): number => day(time.end ?? '') - day(time.start ?? '');
  return length(b) < length(a) ? b : a;
}
