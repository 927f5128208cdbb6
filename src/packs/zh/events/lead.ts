/** The day of the news: what a headline or a lead tells without a date happened on the day that the lead names. */
import type { Time } from '../../../../graph/model/index.js';
import { type Document, layer } from '../../../document/document.js';
import type { Reading } from '../../../extract/reading.js';
import { placeIn } from '../../../extract/rules/match.js';
import type { EventDraft } from './draft.js';
import { hasTimeSign } from './signs.js';
import { saysNow, tellsOfBefore } from './story-time.js';

/** Paragraphs of the body that count as the lead. */
const LEAD = 3;
/** Days before publication within which a date is that of the news. */
const RECENT = 10;
const DAY = 86_400_000;

/** Events of headline and lead without a time of their own, be it only 近期, get the lead's; the rest stay as they are. */
export function datedByLead(document: Document, reading: Reading, drafts: readonly EventDraft[]): EventDraft[] {
  const end = leadEnd(document);
  const day = leadDay(document, end);
  if (!day) return [...drafts];
  return drafts.map((draft) => (isOpen(reading, draft, end) ? { ...draft, time: day } : draft));
}

function isOpen(reading: Reading, draft: EventDraft, end: number): boolean {
  const { time, status, mentions, evidence, isNoun, clause } = draft;
  const isTopic = isNoun && hasTimeSign('topic', placeIn(reading, { start: clause, end: clause }));
  const isTold = !evidence.isAttributive && !isTopic && !isCharge(reading, draft) && !isEarlier(reading, draft);
  return time === null && status === 'occurred' && isTold && (mentions[0]?.start ?? end) < end;
}

/** 涉嫌受贿被逮捕: what somebody is charged with was done before the news. */
function isCharge(reading: Reading, { type, clause, mentions: [first] }: EventDraft): boolean {
  return type === 'crime' && first !== undefined && hasTimeSign('charged', placeIn(reading, first, { from: clause }));
}

/** 建交五十年来, 此前曾两次自杀: told as from before the news. */
function isEarlier(reading: Reading, { clause, mentions: [first] }: EventDraft): boolean {
  if (!first) return false;
  return hasTimeSign('counted-since', placeIn(reading, first)) || tellsOfBefore(reading, clause, first.start);
}

function leadEnd(document: Document): number {
  const body = layer(document, 'paragraphs').filter(({ region }) => region === 'body');
  return body[Math.min(LEAD, body.length) - 1]?.end ?? 0;
}

/** The first day named in the lead that is not long before publication, and not after it. */
function leadDay(document: Document, end: number): Time | undefined {
  const published = Date.parse(document.article.publishedAt?.slice(0, 10) ?? '');
  if (Number.isNaN(published)) return undefined;
  return layer(document, 'times').find((time) => {
    if (time.textStart >= end || time.start === null || time.end === null || saysNow(time)) return false;
    const [first, last] = [Date.parse(time.start.slice(0, 10)), Date.parse(time.end.slice(0, 10))];
    return last - first <= DAY && first <= published + DAY && published - first <= RECENT * DAY;
  });
}
