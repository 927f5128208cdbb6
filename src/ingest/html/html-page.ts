/** From an HTML page to the text of its article: headline, paragraphs, captions, one a line. */
import { Readability } from '@mozilla/readability';
import { OnRecordError, type Region } from '../../../graph/model/index.js';
import { firstKnown, type Metadata, NO_METADATA } from '../metadata/metadata.js';
import { readTextMetadata } from '../metadata/text-metadata.js';
import type { PageText } from '../page-text.js';
import { readLines } from '../regions/lines.js';
import { isProse } from '../regions/prose.js';
import { shownLine } from '../shown-lines.js';
import { type Block, blocksOf, FRAME_PARTS } from './blocks.js';
import { type PageDocument, type PageElement, type PageNode, parsePage } from './dom.js';
import { flatLines, isTooComplex, MAX_DEPTH, MAX_TAGS } from './flat-text.js';
import { readHead } from './head.js';

const OPENING =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html|head|body|meta|title|link|script|style|div|article|main|section|table|p|h1|span)\b/i;

/** By what it begins with; an extension alone proves nothing. */
export function isHtml(text: string, name: string): boolean {
  const head = text.slice(0, 4000);
  if (OPENING.test(head)) return true;
  return /\.x?html?$/i.test(name) && /<(?:p|div|body|article|br|h1)\b[^<>]*>/i.test(text.slice(0, 20_000));
}

/** @throws OnRecordError `input-empty` for a page without any words. */
export function htmlPage(html: string, name: string): PageText {
  const page = isTooComplex(html) ? flatPage(html) : parsedPage(html);
  if (page.blocks.length === 0) {
    throw new OnRecordError('input-empty', `${name} is an HTML page without any text.`, {
      hint: 'Its text may be made by scripts: save the page from the browser once it is shown, or copy the text.',
    });
  }
  return composePage(page);
}

interface Extracted {
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly issues: PageText['issues'];
}

function flatPage(html: string): Extracted {
  const blocks = flatLines(html).map((text): Block => ({ text, isCaption: false, isLink: false }));
  const data = { what: 'html-structure', depth: MAX_DEPTH, tags: MAX_TAGS };
  return { blocks, metadata: NO_METADATA, issues: [{ code: 'limit-reached', severity: 'warning', data }] };
}

function parsedPage(html: string): Extracted {
  const document = parsePage(html);
  const all = blocksOf(document.body, FRAME_PARTS);
  const head = readHead(document);
  const metadata = firstKnown(head, nearTitle(all, head.title));
  // Reads and changes the document, so it comes last.
  const article = articleElement(document);
  const blocks = article === null ? [] : blocksOf(article);
  return { blocks: blocks.length > 0 ? blocks : all, metadata, issues: [] };
}

function articleElement(document: PageDocument): PageElement | null {
  const reader = new Readability<PageNode>(document, { serializer: (node: PageNode) => node });
  try {
    return (reader.parse()?.content as PageElement | null | undefined) ?? null;
  } catch {
    // On some malformed pages it trips over itself; that means, like null, that it found no article.
    return null;
  }
}

const LINES_BEFORE_TITLE = 3;
const LINES_AFTER_TITLE = 10;

/** Date and source as they are printed around the title. */
function nearTitle(blocks: readonly Block[], title: string | null): Partial<Metadata> {
  const at = blocks.findIndex(({ text }) => text === title);
  if (at < 0) return {};
  const near = blocks.slice(Math.max(0, at - LINES_BEFORE_TITLE), at + LINES_AFTER_TITLE).map(({ text }) => text);
  const firstProse = near.findIndex((text) => isProse(text));
  const text = near.slice(0, firstProse < 0 ? near.length : firstProse).join('\n');
  return readTextMetadata(
    readLines(text).map((line) => shownLine(text, line, true)),
    blocks.map((block) => block.text).join('\n'),
  );
}

function composePage({ blocks, metadata, issues }: Extracted): PageText {
  const { title } = metadata;
  const body = blocks.filter(({ text }, index) => !(index < LINES_BEFORE_TITLE && text === title));
  const lines = title === null ? body.map(({ text }) => text) : [title, ...body.map(({ text }) => text)];
  const known = new Map<number, Region['kind']>(title === null ? [] : [[0, 'headline']]);
  let start = title === null ? 0 : title.length + 1;
  for (const { text, isCaption, isLink } of body) {
    if (isCaption) known.set(start, 'caption');
    else if (isLink && !isProse(text)) known.set(start, 'boilerplate');
    start += text.length + 1;
  }
  return {
    text: lines.join('\n'),
    hints: { title: null, titleSpan: null, frontMatterEnd: 0, known },
    metadata,
    issues,
  };
}
