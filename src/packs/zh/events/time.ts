/** When an event happened: the time that governs its trigger in the sentence, else the time the paragraph has set. */
import type { Span, Time } from '../../../../graph/model/index.js';
import { type Clause, clauseAt, type Reading } from '../../../extract/reading.js';
import { placeIn } from '../../../extract/rules/match.js';
import { begins, ends, expression } from '../../../extract/rules/pattern.js';
import { OF_A_COUNT } from '../../../language/zh/rules/times/told-times.js';
import { COUNTED_FROM, LATELY } from '../../../language/zh/words/telling.js';
import { hasTimeSign } from './signs.js';
import { isDate, type StoryTimes, saysNow, tellsOfBefore } from './story-time.js';
import type { Trigger } from './trigger.js';

/** A time, and whether it stands in the trigger's own clause. */
export interface EventTime {
  readonly time: Time | null;
  readonly isOwn: boolean;
  /** It reaches from the first to the last of several days that the sentence tells one by one. */
  readonly isSeveral?: boolean;
}

/** With 日前 in its own clause it was on some day of late, and on no day that another sentence names. */
const isLate = begins([LATELY]);
const isCounted = ends([COUNTED_FROM]);
const COUNT = expression(OF_A_COUNT);

interface EventPosition {
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

export function eventTime(trigger: Trigger, place: EventPosition): EventTime {
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
  const isLately = own.some(({ text }) => isLate(text, 0));
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
function withFirst(reading: Reading, times: readonly Time[], last: Time): Time {
  const isFirst = ({ textStart, textEnd }: Time): boolean =>
    hasTimeSign('told-apart', placeIn(reading, { start: textStart, end: textEnd }));
  const first = times.find((time) => isDate(time) && time.textEnd <= last.textStart && isFirst(time));
  if (!first?.start || !last.start || first.start >= last.start || first.precision !== last.precision) return last;
  const text = reading.text.slice(first.textStart, last.textEnd);
  return { ...last, start: first.start, text, textStart: first.textStart };
}

/** What the words before the sentence, or around what is said, give. */
function fromBefore(
  trigger: Trigger,
  clause: Clause,
  { reading, story, told, said, isPerformed }: EventPosition,
): Time | undefined {
  const place = placeIn(reading, trigger, { from: clause.start });
  const earlier = hasTimeSign('follows', place) ? story.beforeThat(trigger.sentence) : undefined;
  if (tellsOfBefore(reading, clause.start, trigger.start)) return undefined;
  if (!told) return story.before(trigger.sentence) ?? earlier;
  const inside = story.in({ start: told.start, end: trigger.start }).findLast(isDate);
  if (inside) return inside;
  const isDone = isPerformed && !hasTimeSign('to-come', place);
  if (said && (isDone || hasTimeSign('done', place))) return said;
  return earlier ?? (isDone ? story.before(trigger.sentence) : undefined);
}

/** 今年1月以来首次获准, 建交五十年来: the count begins then; the happening is later, or it is where the count begins. */
function isCountedFrom({ shadow }: Reading, { text, textStart, textEnd }: Time, { start, end }: Trigger): boolean {
  if (!isCounted(text, text.length)) return false;
  return textEnd > start ? textStart === end : COUNT.test(shadow.slice(textEnd, start));
}

/** 截至15日已有九人遇难: the count ends then; the happening may be earlier. */
function isCountedUpTo(reading: Reading, { textStart, textEnd }: Time): boolean {
  return hasTimeSign('counted-up-to', placeIn(reading, { start: textStart, end: textEnd }));
}

/** 6月3日，…: a clause that is nothing but the time sets it for the one that follows. */
function isTopic({ shadow }: Reading, clauses: readonly Clause[], { textStart, textEnd }: Time): boolean {
  const clause = clauseAt(clauses, textStart);
  return clause !== undefined && shadow.slice(clause.start, clause.end).trim().length <= textEnd - textStart + 1;
}

function hasVerb(reading: Reading, span: Span): boolean {
  return reading.tokensIn(span).some(({ tag }) => tag === 'v');
}
