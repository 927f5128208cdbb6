/** When an event happened: the time that governs its trigger in the sentence, else the time the paragraph has set. */
import type { Span, Time } from '../../../graph/model/index.js';
import { type Document, layer } from '../../document/document.js';
import { type Clause, clauseAt, type Reading } from '../reading.js';
import type { Trigger } from './trigger.js';

/** A time, and whether it stands in the trigger's own clause. */
export interface EventTime {
  readonly time: Time | null;
  readonly isOwn: boolean;
}

/** What only says now: it dates the telling, not what has been done. */
const NOW = /^(?:目前|现在|当前|现时|眼下|如今|至今|迄今|截至目前|刚刚|近期|近日|日前)$/;
/** Openings that go on with the time of the paragraph before. */
const GOES_ON = /^(?:随后|随即|此后|其后|之后|当时|当天|当日|当晚|同时|与此同时|接着|事发|事后|期间|其间)/;

interface Place {
  readonly reading: Reading;
  readonly clauses: readonly Clause[];
  /** What somebody says, with the trigger in it: the time of the telling is not the time of what is told. */
  readonly told: Span | undefined;
  /** When it was said, where saying it is doing it: 昨日宣布召回. */
  readonly saying: Time | null;
}

export function eventTime(document: Document, trigger: Trigger, { reading, clauses, told, saying }: Place): EventTime {
  const clause = clauseAt(clauses, trigger.start);
  const first = clauses[0];
  if (!clause || !first) return { time: null, isOwn: false };
  const times = timesIn(document, { start: first.start, end: clauses.at(-1)?.end ?? 0 });
  const before = times.filter(({ textEnd }) => textEnd <= trigger.start);
  const own = before.filter(({ textStart }) => textStart >= clause.start);
  const inside = times.find(({ textStart, textEnd }) => textStart >= trigger.start && textEnd <= trigger.end);
  const after = times.find(
    ({ textStart, textEnd }) =>
      textStart >= trigger.end && textEnd <= clause.end && !hasVerb(reading, { start: trigger.end, end: textStart }),
  );
  const near = [own.findLast(isDate), inside, after].find((time) => time && isDate(time));
  if (near) return { time: near, isOwn: true };
  const carried =
    before.findLast(isDate) ??
    (told
      ? (timesIn(document, { start: told.start, end: trigger.start }).findLast(isDate) ?? saying ?? undefined)
      : setBefore(document, reading, trigger));
  if (carried && isTopic(reading, clauses, carried)) return { time: carried, isOwn: true };
  return { time: carried ?? own.findLast((time) => !saysNow(time)) ?? null, isOwn: false };
}

function timesIn(document: Document, span: Span): readonly Time[] {
  return layer(document, 'times').filter(({ textStart, textEnd }) => textStart >= span.start && textEnd <= span.end);
}

function isDate(time: Time): boolean {
  return time.start !== null && !saysNow(time);
}

/** 目前, 近日: what dates the telling only. */
export function saysNow({ text }: Time): boolean {
  return NOW.test(text);
}

/** 6月3日，…: a clause that is nothing but the time sets it for the one that follows. */
function isTopic({ shadow }: Reading, clauses: readonly Clause[], { textStart, textEnd }: Time): boolean {
  const clause = clauseAt(clauses, textStart);
  return clause !== undefined && shadow.slice(clause.start, clause.end).trim().length <= textEnd - textStart + 1;
}

function hasVerb(reading: Reading, span: Span): boolean {
  return reading.tokensIn(span).some(({ tag }) => tag === 'v');
}

/** The first time of the nearest earlier sentence of the paragraph that has one. */
function setBefore(document: Document, reading: Reading, trigger: Trigger): Time | undefined {
  const own = reading.sentences[trigger.sentence];
  for (let i = trigger.sentence - 1; i >= 0; i--) {
    const sentence = reading.sentences[i];
    if (!own || !sentence) return undefined;
    const next = reading.sentences[i + 1];
    if (
      sentence.paragraph !== next?.paragraph &&
      !GOES_ON.test(reading.shadow.slice(next?.start, (next?.start ?? 0) + 4))
    )
      return undefined;
    const set = timesIn(document, sentence).find((time) => isDate(time) && !isSaid(document, time));
    if (set) return set;
  }
  return undefined;
}

function isSaid(document: Document, { textStart, textEnd }: Time): boolean {
  return layer(document, 'statements').some(({ start, end }) => start <= textStart && textEnd <= end);
}
