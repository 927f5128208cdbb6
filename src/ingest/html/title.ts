/** Which of the titles that a page gives is the headline, and what of the window title is the site's name. */
import { simplifiedShadow } from '../../document/shadow.js';
import { weight } from '../regions/prose.js';
import { siteNameStart } from '../regions/site-name.js';
import type { Block } from './blocks.js';
import { headingLevel } from './container.js';

export interface Titles {
  /** `<title>`: headline, channel and site. */
  readonly window: string | null;
  /** What the page says its headline is, to machines: og:title, JSON-LD. */
  readonly shared: readonly string[];
  /** What the whole site is called. */
  readonly siteNames: readonly string[];
}

const SEPARATOR = /^\s*(?:[_|｜:：@·•»>]|[-–—]|::)/;
const MIN_LENGTH = 4;
const MAX_LENGTH = 200;
/** What is longer is no title: a page that never ends it, or data. */
const LONGEST_TITLE = 1000;
/** A heading that shares this much of its words with the window title is worded anew for the page. */
const SIMILAR = 0.5;

/** The line of the page that its titles repeat; else the words for machines, without the site's name. */
export function chooseTitle(titles: Titles, blocks: readonly Block[]): string | null {
  const { window, shared } = titles;
  const all = [...shared, ...(window === null ? [] : [window])].filter((title) => title.length <= LONGEST_TITLE);
  const told = all.map(plain);
  const isSiteName = (words: string) => titles.siteNames.some((name) => plain(name) === plain(words));
  const visible = blocks
    .filter(({ text, container }) => headingLevel(container) === 1 || all.some((title) => title.includes(head(text))))
    .flatMap(({ text, pieces, container }) => {
      const heading = headingLevel(container);
      // A heading may hold more than the headline: a counter, a button.
      const words = heading > 0 && pieces.length > 1 ? [text, ...pieces.slice(0, 1)] : [text];
      return words.map((candidate) => ({ text: candidate, heading, agreement: agreement(candidate, all, told) }));
    })
    .filter(({ text }) => text.length >= MIN_LENGTH && text.length <= MAX_LENGTH && !isSiteName(text));
  const ranked = visible
    .filter((candidate) => candidate.agreement > 0)
    .sort((a, b) => rank(b.heading) - rank(a.heading) || b.agreement - a.agreement || b.text.length - a.text.length);
  const [named] = ranked;
  if (named !== undefined) return named.text;
  const similar = visible.find(
    ({ heading, text }) => heading === 1 && all.some((title) => likeness(text, title) >= SIMILAR),
  );
  if (similar !== undefined) return similar.text;
  const [title] = all;
  const headline = title === undefined ? null : withoutSite(title, titles.siteNames);
  return headline ?? visible.find(({ heading }) => heading === 1)?.text ?? null;
}

/** Enough of a line to know at once that no title repeats it. */
function head(text: string): string {
  return text.slice(0, 3);
}

function rank(heading: number): number {
  return heading === 0 ? 0 : heading === 1 ? 2 : 1;
}

/** 2: a title says the same; 1: a title begins with it and goes on to the site, or ends with it; 0: neither. */
function agreement(words: string, titles: readonly string[], told: readonly string[]): number {
  if (words.length > MAX_LENGTH) return 0;
  const found = plain(words);
  if (told.includes(found)) return 2;
  const isPart = titles.some((title) => {
    const rest = title.trim();
    if (rest.startsWith(words)) return SEPARATOR.test(rest.slice(words.length));
    return rest.endsWith(words) && /[_|｜:：·»>–—-]\s*$/.test(rest.slice(0, -words.length));
  });
  return isPart && weight(words) >= 6 ? 1 : 0;
}

/** Small letters without spaces and marks, in simplified characters. */
export function plain(words: string): string {
  return simplifiedShadow(words)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function likeness(one: string, other: string): number {
  const [a, b] = [pairs(plain(one)), pairs(plain(other))];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size === 0 || b.size === 0 ? 0 : common / Math.min(a.size, b.size);
}

function pairs(words: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.slice(index, index + 2)));
}

/** The title without the names of the site that the page itself gives, and without what looks like one. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const known = siteNames
    .filter((name) => title.length > name.length && title.endsWith(name))
    .map((name) => title.slice(0, -name.length).replace(/[\s_|｜@:：·»>–—-]{1,8}$/u, ''))
    .filter((rest) => rest.length >= MIN_LENGTH)
    .sort((a, b) => a.length - b.length)[0];
  const rest = known ?? title;
  return rest.slice(0, siteNameStart(simplifiedShadow(rest)));
}

/** What follows the headline in the window title, last part first: `新浪新闻`, `芯片`. */
export function titleParts(window: string | null, headline: string | null): string[] {
  if (window === null || headline === null || !plain(window).startsWith(plain(headline))) return [];
  const at = window.indexOf(headline);
  const rest = at < 0 ? window.slice(headline.length) : window.slice(at + headline.length);
  return rest
    .split(/[_|｜»]|::|-{2}|——|\s[-–—@]\s|^\s?[-–—@]/)
    .map((part) => part.trim().replace(/^[-–—\s]{1,4}|[-–—\s]{1,4}$/g, ''))
    .filter((part) => part !== '')
    .reverse();
}
