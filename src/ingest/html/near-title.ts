/** Date, source and account as a page prints them around its headline. */
import { simplifiedShadow } from '../../document/shadow.js';
import { readMoment } from '../metadata/moment.js';
import { readTextMetadata } from '../metadata/text-metadata.js';
import { isDateLine, isPublicationLine, withoutDate } from '../regions/date-line.js';
import { lineRule } from '../regions/line-rules.js';
import { plainForm, readLines } from '../regions/lines.js';
import { isProse, weight } from '../regions/prose.js';
import { shownLine } from '../shown-lines.js';
import type { Block } from './blocks.js';
import { plain } from './title.js';

export interface NearTitle {
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly source: string | null;
  /** An unlabelled name beside the date. */
  readonly account: string | null;
}

const LINES_BEFORE = 4;
const LINES_AFTER = 40;
const MAX_NAME = 16;

/** `yearFrom` is a date that is known from elsewhere: it gives 发布时间：03-19 its year. */
export function nearTitle(blocks: readonly Block[], title: string | null, yearFrom: string | null): NearTitle {
  const lines = linesAround(blocks, title);
  const page = blocks.map((block) => block.text).join('\n');
  const text = lines.join('\n');
  const found = readTextMetadata(
    readLines(text).map((line) => shownLine(text, line, true)),
    page,
  );
  return {
    publishedAt: found.publishedAt ?? yearlessDate(lines, yearFrom),
    updatedAt: found.updatedAt,
    source: found.publisher,
    account: accountBeside(lines, title),
  };
}

/** The pieces of the blocks from shortly before the headline to the first paragraph. */
function linesAround(blocks: readonly Block[], title: string | null): string[] {
  const wanted = title === null ? '' : plain(title);
  const isTitle = ({ text }: Block) => wanted !== '' && text.length <= 2 * wanted.length + 20 && plain(text) === wanted;
  const titles = blocks.flatMap((block, index) => (isTitle(block) ? [index] : []));
  const prose = blocks.findIndex(({ text }, index) => index > (titles[0] ?? -1) && isProse(text));
  const end = prose < 0 ? blocks.length : prose;
  const at = titles.filter((index) => index < end).at(-1) ?? Math.max(0, end - LINES_AFTER / 2);
  const near = blocks.slice(Math.max(0, at - LINES_BEFORE), Math.min(end, at + LINES_AFTER));
  return near.flatMap(({ pieces }) => joinLabels(pieces));
}

/** `来源：` and the name that follows it in an element of its own are one. */
function joinLabels(pieces: readonly string[]): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && /[:：]$|(?:来源|來源)$/.test(last)) lines.splice(-1, 1, `${last}${piece}`);
    else lines.push(piece);
  }
  return lines;
}

const SHORT_DATE = /(?<![\d-])(?:(\d{2})[-/.年])?(\d{1,2})[-/.月](\d{1,2})(?:日|(?![\d.%-]))/;

/** `发布时间：18-03-08`, `03-19 08:00`; the year of the latter is that of `known`, or the one before. */
function yearlessDate(lines: readonly string[], known: string | null): string | null {
  for (const line of lines) {
    const words = plainForm(simplifiedShadow(line));
    const match = isShortDate(words) ? SHORT_DATE.exec(words) : null;
    if (match === null) continue;
    const [, year, month = '', day = ''] = match;
    if (year !== undefined) return readMoment(`20${year}-${month}-${day}`);
    if (known === null) continue;
    const latest = known.slice(0, 10);
    const dates = [0, 1].map((back) => readMoment(`${Number(latest.slice(0, 4)) - back}-${month}-${day}`));
    return dates.find((date) => date !== null && date <= latest) ?? null;
  }
  return null;
}

function isShortDate(words: string): boolean {
  return (
    words.length <= 40 && /^(?:发[布表]|更新)(?:时间|日期)?\s?[:：]?\s?\d|^\d{1,2}[-月]\d{1,2}日?(?:\s|$)/.test(words)
  );
}

/** `<span>某某观察</span><span>2020-03-09 18:14</span>`: what stands right before the date, or right after it. */
function accountBeside(lines: readonly string[], title: string | null): string | null {
  const dates = lines.flatMap((line, index) => (isDated(line) ? [index] : []));
  for (const at of dates) {
    const [own] = /\p{L}[\p{L}\p{N}·]+/u.exec(withoutDate(plainForm(lines[at] ?? ''))) ?? [];
    const beside = [own, lines[at - 1], lines[at + 1]];
    const name = beside.find((line) => line !== undefined && line !== title && isAccount(line));
    if (name !== undefined) return name;
  }
  return null;
}

function isDated(line: string): boolean {
  const words = plainForm(simplifiedShadow(line));
  return isDateLine(words) || isPublicationLine(words) || isShortDate(words);
}

function isAccount(line: string): boolean {
  const words = plainForm(simplifiedShadow(line));
  return (
    /^[\p{L}\p{N}·\s]+$/u.test(words) && words.length >= 2 && weight(words) <= MAX_NAME && lineRule(words) === null
  );
}
