/** Times in words: never more precise than the graph is, and with the words of the article. */
import type { SliceNode } from '../../graph/model/index.js';
import { type Text, wordFor } from './text.js';

type Properties = SliceNode['properties'];

/** `2025-11-19 · 精确到日 · 原文“周三（19日）”`, or null when the graph holds no time at all. */
export function describeTime(properties: Properties, text: Text): string | null {
  const { start, end, precision, timeText } = properties;
  const parts: string[] = [];
  if (typeof start === 'string') parts.push(range(start, typeof end === 'string' ? end : start, text));
  if (typeof start === 'string' && typeof precision === 'string') parts.push(wordFor(text, 'precision', precision));
  if (typeof timeText === 'string') parts.push(text('time.words', { words: timeText }));
  if (typeof start !== 'string' && parts.length > 0) parts.push(text('time.unresolved'));
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** The day, or as many as it may be, for lists: `2026-03-18`, `2026-03-01 – 03-31`, `2026-03-04 – 03-18（“日前”）`. */
export function shortTime({ start, end, precision, timeText }: Properties, text: Text): string | null {
  if (typeof start !== 'string') return null;
  const [from, to] = [start.slice(0, 10), typeof end === 'string' ? end.slice(0, 10) : start.slice(0, 10)];
  const until = to.startsWith(from.slice(0, 5)) ? to.slice(5) : to;
  const days = to > from ? `${from} – ${until}` : from;
  if (precision !== 'vague') return days;
  return typeof timeText === 'string' ? text('time.vague', { days, words: timeText }) : days;
}

/** A publication moment as the article gives it, in its own zone. */
export function describePublished(publishedAt: string | null, text: Text): string {
  return publishedAt === null
    ? text('article.undated')
    : text('article.published', { date: publishedAt.replace('T', ' ').replace(/(\d\d:\d\d):\d\d/, '$1') });
}

function range(start: string, end: string, text: Text): string {
  return start === end ? moment(start) : text('time.range', { start: moment(start), end: moment(end) });
}

function moment(iso: string): string {
  return iso.replace('T', ' ').replace(/:\d\dZ$/, ' UTC');
}
