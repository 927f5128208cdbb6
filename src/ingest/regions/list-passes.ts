/** Passes that find lists of links to other articles, by their labels and by their look. */
import { LIST_LABELS, LIST_LABELS_ENGLISH, RELATED_LABELS, RELATED_LABELS_ENGLISH } from './labels.js';
import type { Line } from './lines.js';
import { isWritten, type Mark, markAll, type Page, type Pass } from './page.js';
import { isProse, isShort, weight } from './prose.js';
import { Story } from './story.js';

const boilerplate = (rule: string): Mark => ({ kind: 'boilerplate', rule });

const FRAME = String.raw`[\s【\[(（《「▍▌■◆●>#]*`;
const listLabel = labelPattern(LIST_LABELS, LIST_LABELS_ENGLISH, String.raw`\s*[】\])）》」▍▌■◆●>:：|]*$`);
const relatedAlone = labelPattern(RELATED_LABELS, RELATED_LABELS_ENGLISH, String.raw`\s*[】\])）》」▍▌■◆●>:：|↓▼]*$`);
const relatedInline = labelPattern(
  RELATED_LABELS,
  RELATED_LABELS_ENGLISH,
  String.raw`\s*(?:[】\])）]\s*)?(?:[:：|｜︱>+↓▼]|…)`,
);

function labelPattern(chinese: readonly string[], english: readonly string[], tail: string): RegExp {
  return new RegExp(`^${FRAME}(?:${[...chinese, ...english].join('|')})${tail}`, 'i');
}

/** Links under 相关新闻, 延伸阅读 … up to the next paragraph. */
export const relatedPass: Pass = (page) => {
  const found: number[] = [];
  page.lines.forEach(({ plain }, index) => {
    if (page.marks[index] !== null || plain.length > 160) return;
    if (relatedAlone.test(plain)) found.push(index, ...linksAfter(page, index, true));
    else if (relatedInline.test(plain)) found.push(index, ...linksAfter(page, index, false));
  });
  return markAll(found, boilerplate('related'));
};

/** Links on the lines after a label; a label with its link on the same line only reaches to the next empty line. */
function linksAfter({ lines, marks }: Page, label: number, overGaps: boolean): number[] {
  const links: number[] = [];
  for (let index = label + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || isProse(line.folded) || line.heading > 0 || marks[index]?.kind === 'caption') break;
    if (line.gap && (!overGaps || isSubheading(lines, index))) break;
    links.push(index);
  }
  return links;
}

/** A short line apart from the links, right before a paragraph. */
function isSubheading(lines: readonly Line[], index: number): boolean {
  const [line, next, previous] = [lines[index], lines[index + 1], lines[index - 1]];
  if (line === undefined || next === undefined) return false;
  return isShort(line.folded) && isProse(next.folded) && (line.gap ? !previous?.gap : false);
}

/** From 最热, 排行榜, Most read … to the end of the page, unless running prose clearly takes up again. */
export const closingListPass: Pass = (page) => {
  const first = new Story(page).start;
  const label = page.lines.findIndex(
    ({ plain }, index) => index > first && page.marks[index] === null && plain.length <= 60 && listLabel.test(plain),
  );
  if (first < 0 || label < 0) return topLabels(page, first);
  const resumed = page.lines.findIndex((_, index) => index > label && resumes(page, index));
  const end = resumed < 0 ? page.lines.length : resumed;
  return markAll(range(label, end), boilerplate('closing-list'));
};

/** Above the article such a label is part of a menu: it and nothing else goes. */
function topLabels({ lines }: Page, first: number): ReadonlyMap<number, Mark> {
  const labels = lines.flatMap(({ plain }, index) => (index < first && listLabel.test(plain) ? [index] : []));
  return markAll(labels, boilerplate('section'));
}

const LONG_PARAGRAPH = 60;

function resumes({ lines, marks }: Page, index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || marks[index] !== null || !isProse(line.folded) || /…$/.test(line.folded)) return false;
  return (
    weight(line.folded) >= LONG_PARAGRAPH || (next !== undefined && isProse(next.folded) && marks[index + 1] === null)
  );
}

/**
 * Two or more lines that look like headlines, between paragraphs or after the last one, are links to other articles.
 * In an HTML page links are known, and what else stands between paragraphs is the article's.
 */
export const linkRunPass: Pass = (page) => {
  if (page.headings !== null) return new Map();
  return markAll(
    runs(page, new Story(page)).flatMap((run) => linksOf(page, run)),
    boilerplate('links'),
  );
};

const TEASER = /[\p{Script=Han}，,、](?:\.{3}|…{1,2})$/u;

/** Sentences that break off with dots, two or more: the beginnings of other articles. */
export const teaserPass: Pass = (page) => {
  const teasers = page.lines.flatMap(({ folded }, index) =>
    page.marks[index] === null && TEASER.test(folded) && weight(folded) >= MIN_TEASER ? [index] : [],
  );
  return teasers.length < 2 ? new Map() : markAll(teasers, boilerplate('teaser'));
};
/** A cut-off beginning is about so long; a sentence of the article that trails off is mostly shorter. */
const MIN_TEASER = 36;

/** What is left after the last line of the story. */
export const leftoverPass: Pass = (page) => {
  const { lines, marks } = page;
  const story = new Story(page);
  let last = lines.findLastIndex((_, index) => marks[index] === null && isWritten(page, index));
  if (last < 0) return new Map();
  while (marks[last + 1] === null && story.has(last + 1)) last += 1;
  const leftovers = range(last + 1, lines.length).filter((index) => !isListItem(lines[index]));
  return markAll(leftovers, boilerplate('leftover'));
};

function runs({ lines, marks }: Page, story: Story): number[][] {
  const found: number[][] = [];
  const { start } = story;
  let run: number[] = [];
  lines.forEach((line, index) => {
    const isOpen = index > start && marks[index] === null && !line.heading;
    if (isOpen && !isListItem(line) && !story.has(index)) run.push(index);
    else if (run.length > 0) {
      found.push(run);
      run = [];
    }
  });
  return [...found, run];
}

function linksOf({ lines }: Page, run: readonly number[]): readonly number[] {
  const words = run.map((index) => lines[index]?.folded ?? '');
  const [only] = words;
  if (run.length === 1 && only !== undefined) return looksLikeHeadline(only) ? run : [];
  if (words.filter((line) => weight(line) > 10).length < 2) return [];
  const last = run.at(-1) ?? 0;
  return isSubheading(lines, last) || /[？?]$/.test(words.at(-1) ?? '') ? run.slice(0, -1) : run;
}

/** Alone between paragraphs a line is a subheading, unless it is long or has the two halves of a headline. */
function looksLikeHeadline(words: string): boolean {
  if (/[？?]$/.test(words) || isShort(words)) return false;
  const hasHalves = /[\p{Script=Han}”」』！？][\s　]+[\p{Script=Han}“「『]|[｜︱|]/u.test(words);
  return hasHalves || weight(words) > 24;
}

/** `一、…`, `1. …`: an enumeration in the article; `案件编号：…`: what it rests on. */
function isListItem(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    /^(?:[一二三四五六七八九十]{1,3}[、．.]|（[一二三四五六七八九十]+）|\d{1,2}[.、．)）]|(?:案件?|判决书?|判词|裁定书?|文)(?:编)?号\s?[:：])/.test(
      line.folded,
    )
  );
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
