/** When an event happened: the time that governs its trigger in the sentence, else the time the paragraph has set. */
import type { Span, Time } from '../../../graph/model/index.js';
import { type Clause, clauseAt, type Reading } from '../reading.js';
import { isDate, type StoryTimes, saysNow, tellsOfBefore } from './story-time.js';
import type { Trigger } from './trigger.js';

/** A time, and whether it stands in the trigger's own clause. */
export interface EventTime {
  readonly time: Time | null;
  readonly isOwn: boolean;
  /** It reaches from the first to the last of several days that the sentence tells one by one. */
  readonly isSeveral?: boolean;
}

/** In the clause itself: 朝鲜军队随后烧毁. */
const FOLLOWS = /(?:随后|随即|其后|继而|接着|当时|事后|事发时|同时|当场)[^，。；]{0,20}$/;
/** What somebody reports as done was done by the time of the telling. */
const DONE = /已经?[^，。；]{0,16}$/;
/** 宣布将访问: announced that day, done later. */
const TO_COME = /[将拟]|计划|即将/;
/** With 日前 in its own clause it was on some day of late, and on no day that another sentence names. */
const LATELY = /^(?:日前|近日|近几日|近期|最近|不久前|早前)/;
/** Counted from then on, it was the first or the next: 今年1月以来首次. */
const SINCE = /(?:来|至今)$/;
const RANK = /首|第[一二两三四五六七八九十\d]|最|再次|再度/;

interface Place {
  readonly reading: Reading;
  readonly story: StoryTimes;
  readonly clauses: readonly Clause[];
  /** What somebody says, with the trigger in it: the time of the telling is not the time of what is told. */
  readonly told: Span | undefined;
  /** When it was said. */
  readonly said: Time | null;
  /** Where saying it is doing it: 昨日宣布召回. */
  readonly isPerformed: boolean;
}

export function eventTime(trigger: Trigger, place: Place): EventTime {
  const { reading, story, clauses } = place;
  const clause = clauseAt(clauses, trigger.start);
  const first = clauses[0];
  if (!clause || !first) return { time: null, isOwn: false };
  const all = story.in({ start: first.start, end: clauses.at(-1)?.end ?? 0 });
  const times = all.filter((time) => !isCountedFrom(reading, time, trigger) && !isCountedUpTo(reading, time));
  const before = times.filter(({ textEnd }) => textEnd <= trigger.start);
  const own = before.filter(({ textStart }) => textStart >= clause.start);
  const inside = times.find(({ textStart, textEnd }) => textStart >= trigger.start && textEnd <= trigger.end);
  const after = times.find(
    ({ textStart, textEnd }) =>
      textStart >= trigger.end && textEnd <= clause.end && !hasVerb(reading, { start: trigger.end, end: textStart }),
  );
  const near = [own.findLast(isDate), inside, after].find((time) => time && isDate(time));
  if (near) {
    const time = withFirst(reading, times, near);
    return { time, isOwn: true, isSeveral: time !== near };
  }
  const earlier = before.findLast(isDate);
  const open = before.findLast(
    (time) => !saysNow(time) && (time.textStart >= clause.start || isTopic(reading, clauses, time)),
  );
  const isLately = own.some(({ text }) => LATELY.test(text));
  const carried = earlier
    ? withFirst(reading, times, earlier)
    : open || isLately
      ? undefined
      : fromBefore(trigger, clause, place);
  const isSeveral = earlier !== undefined && carried !== earlier;
  if (carried && isTopic(reading, clauses, carried)) return { time: carried, isOwn: true, isSeveral };
  const counted = all.findLast((time) => isDate(time) && isCountedUpTo(reading, time) && time.textEnd <= trigger.start);
  return { time: carried ?? open ?? counted ?? null, isOwn: false, isSeveral };
}

/** 分别于5月3日和6日召开会议: from the first of the days told one by one to the last. */
function withFirst({ shadow, text }: Reading, times: readonly Time[], last: Time): Time {
  const isFirst = ({ textStart }: Time): boolean => APART.test(shadow.slice(0, textStart).slice(-4));
  const first = times.find((time) => isDate(time) && time.textEnd <= last.textStart && isFirst(time));
  if (!first?.start || !last.start || first.start >= last.start || first.precision !== last.precision) return last;
  return { ...last, start: first.start, text: text.slice(first.textStart, last.textEnd), textStart: first.textStart };
}

const APART = /分别[于在是]?$/;

/** What the words before the sentence, or around what is said, give. */
function fromBefore(
  trigger: Trigger,
  clause: Clause,
  { reading, story, told, said, isPerformed }: Place,
): Time | undefined {
  const words = reading.shadow.slice(clause.start, trigger.start);
  const isFollowing = FOLLOWS.test(words);
  const earlier = isFollowing ? story.beforeThat(trigger.sentence) : undefined;
  if (tellsOfBefore(reading.shadow, clause.start, trigger.start)) return undefined;
  if (!told) return story.before(trigger.sentence) ?? earlier;
  const inside = story.in({ start: told.start, end: trigger.start }).findLast(isDate);
  if (inside) return inside;
  const isDone = isPerformed && !TO_COME.test(words);
  if (said && (isDone || DONE.test(words))) return said;
  return earlier ?? (isDone ? story.before(trigger.sentence) : undefined);
}

/** 今年1月以来首次获准, 建交五十年来: the count begins then; the happening is later, or it is where the count begins. */
function isCountedFrom({ shadow }: Reading, { text, textStart, textEnd }: Time, { start, end }: Trigger): boolean {
  if (textEnd > start) return SINCE.test(text) && textStart === end;
  return SINCE.test(text) && RANK.test(shadow.slice(textEnd, start));
}

/** 截至15日已有九人遇难: the count ends then; the happening may be earlier. */
function isCountedUpTo({ shadow }: Reading, { textStart }: Time): boolean {
  return /截[至止]到?$/.test(shadow.slice(Math.max(0, textStart - 3), textStart));
}

/** 6月3日，…: a clause that is nothing but the time sets it for the one that follows. */
function isTopic({ shadow }: Reading, clauses: readonly Clause[], { textStart, textEnd }: Time): boolean {
  const clause = clauseAt(clauses, textStart);
  return clause !== undefined && shadow.slice(clause.start, clause.end).trim().length <= textEnd - textStart + 1;
}

function hasVerb(reading: Reading, span: Span): boolean {
  return reading.tokensIn(span).some(({ tag }) => tag === 'v');
}
