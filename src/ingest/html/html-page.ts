/** From an HTML page to the text of its article: headline, paragraphs, captions, one a line. */
import { OnRecordError, type Region } from '../../../graph/model/index.js';
import { type Metadata, NO_METADATA } from '../metadata/metadata.js';
import type { PageText } from '../page-text.js';
import { isProse } from '../regions/prose.js';
import { articleBlocks } from './article.js';
import { type Block, blocksOf } from './blocks.js';
import { isCaption } from './captions.js';
import { headingLevel, NO_CONTAINER, numberElements } from './container.js';
import { parsePage } from './dom.js';
import { flatLines, isTooComplex, MAX_DEPTH, MAX_TAGS } from './flat-text.js';
import { readMetadata } from './page-metadata.js';
import { showContent } from './tags.js';

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
  const blocks = flatLines(html).map(
    (text): Block => ({
      text,
      isLink: false,
      pieces: [text],
      container: NO_CONTAINER,
      isAfterImage: false,
      moment: null,
    }),
  );
  const data = { what: 'html-structure', depth: MAX_DEPTH, tags: MAX_TAGS };
  return { blocks, metadata: NO_METADATA, issues: [{ code: 'limit-reached', severity: 'warning', data }] };
}

function parsedPage(html: string): Extracted {
  const document = parsePage(html);
  showContent(document);
  numberElements(document.body);
  const everything = blocksOf(document.body);
  const all = everything.filter(({ container }) => !container.isFrame);
  const metadata = readMetadata(document, all, html);
  // Reads and changes the document, so it comes last.
  const article = articleBlocks(document, everything);
  const hasProse = (blocks: readonly Block[]) => blocks.some(({ text }) => isProse(text));
  // Of a bulletin of one paragraph it may have found the line with the date.
  const isRight = article.length > 0 && (hasProse(article) || !hasProse(all));
  return { blocks: isRight ? article : all, metadata, issues: [] };
}

const LINES_BEFORE_TITLE = 3;

function composePage({ blocks, metadata, issues }: Extracted): PageText {
  const { title } = metadata;
  const body = blocks.filter(({ text }, index) => !(index < LINES_BEFORE_TITLE && text === title));
  const lines = title === null ? body.map(({ text }) => text) : [title, ...body.map(({ text }) => text)];
  const known = new Map<number, Region['kind']>(title === null ? [] : [[0, 'headline']]);
  const written = new Map<number, number>();
  const moments = new Map<number, string>();
  let start = title === null ? 0 : title.length + 1;
  for (const block of body) {
    const kind = kindOf(block);
    if (kind !== null) known.set(start, kind);
    written.set(start, headingLevel(block.container));
    if (block.moment !== null) moments.set(start, block.moment);
    start += block.text.length + 1;
  }
  return {
    text: lines.join('\n'),
    hints: { title: null, titleSpan: null, frontMatterEnd: 0, known, written, moments },
    metadata,
    issues,
  };
}

/** What the markup says of a block; null where its words must tell. */
function kindOf(block: Block): Region['kind'] | null {
  if (isCaption(block)) return 'caption';
  return block.isLink && !isProse(block.text) ? 'boilerplate' : null;
}
