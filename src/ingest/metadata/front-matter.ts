/** Front matter at the head of a text, read leniently: `key: value` lines between two rules. */
import type { Span } from '../../../graph/model/index.js';
import type { Metadata } from './metadata.js';
import { readMoment } from './moment.js';

export interface FrontMatter {
  /** Where it ends in the text. */
  readonly end: number;
  readonly metadata: Partial<Metadata>;
  /** The title's words. */
  readonly titleSpan: Span | null;
}

interface Entry extends Span {
  readonly key: string;
  readonly value: string;
}

const BLOCK = /^\s*---[ \t]*\r?\n([\s\S]{0,20000}?\n)---[ \t]*(?:\r?\n|$)/;
const ENTRY = /^([\p{L}_-][\p{L}\p{N}_ -]{0,40})[:：](.*)$/gmu;

const KEYS = {
  title: ['title', 'headline', '标题', '標題'],
  publishedAt: [
    'published',
    'published_at',
    'publishedat',
    'date_published',
    'datepublished',
    'pubdate',
    'date',
    '发布时间',
    '日期',
    '日期时间',
  ],
  updatedAt: ['updated', 'updated_at', 'last_updated', 'lastmod', 'modified', 'date_modified', '更新时间'],
  publisher: [
    'publisher',
    'site',
    'site_name',
    'source_name',
    'outlet',
    'source',
    'media',
    '来源',
    '來源',
    '媒体',
    '媒體',
  ],
  // The original address before that of a copy.
  url: ['canonical', 'canonical_url', 'original_url', 'source_url', 'url', 'link', 'permalink', '链接', '網址', '网址'],
} as const;

/** Null if the text does not begin with front matter. */
export function readFrontMatter(text: string): FrontMatter | null {
  const block = BLOCK.exec(text);
  const body = block?.[1];
  if (block === null || body === undefined) return null;
  const entries = Array.from(body.matchAll(ENTRY), (match) => readEntry(match, block[0].indexOf(body))).filter(
    ({ value }) => value !== '',
  );
  if (entries.length === 0) return null;
  const title = find(entries, KEYS.title);
  const metadata: Partial<Metadata> = {
    title: title?.value ?? null,
    publisher: find(entries, KEYS.publisher)?.value ?? null,
    url: addressOf(entries),
    publishedAt: readMoment(find(entries, KEYS.publishedAt)?.value ?? ''),
    updatedAt: readMoment(find(entries, KEYS.updatedAt)?.value ?? ''),
  };
  return { end: block[0].length, metadata, titleSpan: title ?? null };
}

function readEntry(match: RegExpExecArray, offset: number): Entry {
  const [line, key = '', rest = ''] = match;
  const value = unquote(rest.trim());
  const start = offset + match.index + line.length - rest.length + rest.indexOf(value);
  return { key: key.trim().toLowerCase(), value, start, end: start + value.length };
}

function unquote(value: string): string {
  const [mark] = value;
  const isQuoted = value.length >= 2 && (mark === '"' || mark === "'") && value.endsWith(mark);
  return isQuoted ? value.slice(1, -1).trim() : value;
}

function find(entries: readonly Entry[], keys: readonly string[]): Entry | undefined {
  return keys.map((name) => entries.find(({ key }) => key === name)).find((entry) => entry !== undefined);
}

function addressOf(entries: readonly Entry[]): string | null {
  const addresses = entries.filter(({ value }) => /^https?:\/\//i.test(value));
  return find(addresses, KEYS.url)?.value ?? null;
}
