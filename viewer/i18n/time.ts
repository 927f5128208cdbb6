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

/** The day alone, for lists. */
export function shortTime({ start }: Properties): string | null {
  return typeof start === 'string' ? start.slice(0, 10) : null;
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
