/** The day of the news: what a headline or a lead tells without a date happened on the day that the lead names. */
import type { Time } from '../../../graph/model/index.js';
import { type Document, layer } from '../../document/document.js';
import type { EventDraft } from './draft.js';
import { saysNow, tellsOfBefore } from './story-time.js';

/** Paragraphs of the body that count as the lead. */
const LEAD = 3;
/** Days before publication within which a date is that of the news. */
const RECENT = 10;
const DAY = 86_400_000;
/** 围绕雷达风波, 就通话: what the news is about has happened before it. */
const TOPIC = /^(?:围绕|针对|就|关于|有关|对于|鉴于)/;

/** Events of headline and lead without a time of their own, be it only 近期, get the lead's; the rest stay as they are. */
export function datedByLead(document: Document, drafts: readonly EventDraft[]): EventDraft[] {
  const end = leadEnd(document);
  const day = leadDay(document, end);
  if (!day) return [...drafts];
  return drafts.map((draft) => (isOpen(document, draft, end) ? { ...draft, time: day } : draft));
}

function isOpen({ shadow }: Document, draft: EventDraft, end: number): boolean {
  const { time, status, mentions, evidence, isNoun, clause } = draft;
  const isTopic = isNoun && TOPIC.test(shadow.slice(clause, clause + 2));
  const isTold = !evidence.isAttributive && !isTopic && !isCharge(shadow, draft) && !isEarlier(shadow, draft);
  return time === null && status === 'occurred' && isTold && (mentions[0]?.start ?? end) < end;
}

/** 涉嫌受贿被逮捕: what somebody is charged with was done before the news. */
function isCharge(shadow: string, { type, clause, mentions }: EventDraft): boolean {
  return type === 'crime' && CHARGED.test(shadow.slice(clause, mentions[0]?.start ?? clause));
}

const CHARGED = /(?:涉嫌|涉|疑|因|被控|指控|控以|承认)[^，。；]{0,12}$/;

/** 建交五十年来, 此前曾两次自杀: told as from before the news. */
function isEarlier(shadow: string, { clause, mentions }: EventDraft): boolean {
  const [first] = mentions;
  if (!first) return false;
  return COUNTED_SINCE.test(shadow.slice(first.end, first.end + 8)) || tellsOfBefore(shadow, clause, first.start);
}

const COUNTED_SINCE = /^[\d一二两三四五六七八九十百多几数]+(?:个月|[年天周])(?:以?来|至今)/;

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
