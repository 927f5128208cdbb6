/** Finds the headline and decides what else stands above the first paragraph. */
import { range } from './list-passes.js';
import type { Mark, Page, Pass } from './page.js';
import { isShort, weight } from './prose.js';
import { isMasthead } from './site-name.js';
import { Story } from './story.js';

/** A headline weighs at least this much; shorter lines above an article are mostly labels. */
const MIN_HEADLINE = 8;
/** More lines than this between headline and article are no second headline but a menu. */
const MAX_DECKS = 2;

const HEADLINE: Mark = { kind: 'headline', rule: 'headline' };
const ABOVE: Mark = { kind: 'boilerplate', rule: 'above-article' };

export const headlinePass: Pass = (page) => {
  const first = new Story(page).start;
  const above = range(0, first < 0 ? page.lines.length : first).filter((index) => page.marks[index] === null);
  const headline = chooseHeadline(page, above);
  if (headline === null) return new Map(first < 0 ? [] : above.map((index) => [index, ABOVE]));
  const decks = above.filter((index) => index > headline && weight(page.lines[index]?.folded ?? '') > 6);
  const isDeck = (index: number) =>
    decks.includes(index) && (decks.length <= MAX_DECKS || first < 0) && isSubtitle(page, index);
  const kinds = above.map((index): [number, Mark] => {
    if (index === headline) return [index, HEADLINE];
    if (isDeck(index)) return [index, { kind: first < 0 ? 'body' : 'headline', rule: 'deck' }];
    return [index, ABOVE];
  });
  return new Map(kinds);
};

/** A page that marks its headings has no second headline but in one of them. */
function isSubtitle({ headings }: Page, index: number): boolean {
  return headings === null || headings[index] !== 0;
}

function chooseHeadline({ lines, marks, title }: Page, above: readonly number[]): number | null {
  const known = marks.findIndex((mark) => mark?.kind === 'headline');
  if (known >= 0) return known;
  const words = (index: number) => lines[index]?.folded.trim() ?? '';
  const marked = above.find((index) => lines[index]?.heading === 1) ?? above.find((index) => words(index) === title);
  if (marked !== undefined) return marked;
  const long = above.filter((index) => weight(words(index)) >= MIN_HEADLINE && !isMasthead(words(index)));
  const first = long[0] ?? above.find((index) => weight(words(index)) >= 4 && isShort(words(index)));
  if (first === undefined) return null;
  // The window title repeats the headline and adds the site: 标题_频道_某网.
  const shorter = long.find((index) => isTitleOf(words(index), words(first)));
  return shorter ?? first;
}

function isTitleOf(headline: string, windowTitle: string): boolean {
  return (
    headline.length < windowTitle.length &&
    windowTitle.startsWith(headline) &&
    /^\s*[-_|｜–—·]/.test(windowTitle.slice(headline.length))
  );
}
