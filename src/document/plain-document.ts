/** The document of an article over its plain text, and the way back from what is found there to the article itself. */
import type { Article, Extraction, Region, Span } from '../../graph/model/index.js';
import type { Context } from './context.js';
import type { Document } from './document.js';
import { withoutForeignLines } from './foreign-lines.js';
import { EditedText, plainText, type TextView } from './plain/index.js';
import { rareCharacters } from './plain/rare-characters.js';
import { type Findings, restored } from './restored.js';
import { simplifiedShadow } from './shadow.js';
import type { Writing } from './writing.js';

type Read = Pick<Extraction, 'article' | 'regions'>;

export interface PlainDocument {
  readonly document: Document;
  /** Findings over the document's text, as they stand in the article. */
  restore(findings: Findings): Findings;
}

/** The steps read the plain text; its regions are those of the article. */
export async function plainDocument(
  read: Read,
  { tagger, watch }: Context,
  writing: Writing = {},
): Promise<PlainDocument> {
  const { article, regions } = read;
  const plain = plainText(article.text, changes(regions));
  const rare = rareCharacters(plain.text);
  const counted = plain.through(new EditedText(plain.text, rare.edits));
  const spaced = await writing.nameSpaces?.(counted.text, readLines(counted, regions), tagger);
  const view = counted.through(new EditedText(counted.text, spaced ?? []));
  return {
    document: { ...documentOver(articleIn(view, article), regionsIn(view, regions), writing), watch },
    restore: (findings) => restored(findings, { articleId: article.id, view, spell: rare.restore }),
  };
}

function documentOver(article: Article, all: readonly Region[], { tongue }: Writing): Document {
  const { regions, issues } = withoutForeignLines(article.text, all, tongue);
  return newDocument({ article, regions: [...regions], issues: [...issues] });
}

function articleIn(view: TextView, article: Article): Article {
  const entries = article.entries?.map((entry) => ({ ...entry, start: view.toView(entry.start) }));
  return { ...article, text: view.text, ...(entries && { entries }) };
}

/** The document of an article whose text is plain: the text, its shadow, and the regions as first layer. */
export function newDocument({ article, regions, issues }: Read & Pick<Extraction, 'issues'>): Document {
  return { article, text: article.text, shadow: simplifiedShadow(article.text), layers: { regions }, issues };
}

/** Where one kind of region ends and another begins. */
function changes(regions: readonly Region[]): number[] {
  return regions.map(({ start }) => start);
}

function regionsIn(view: TextView, regions: readonly Region[]): Region[] {
  return regions
    .map((region) => ({ ...region, start: view.toView(region.start), end: view.toView(region.end) }))
    .filter(({ start, end }) => start < end);
}

function readLines(view: TextView, regions: readonly Region[]): Span[] {
  return regionsIn(view, regions)
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap(({ start, end }) =>
      Array.from(view.text.slice(start, end).matchAll(/[^\n\r\u2028\u2029]+/g), ({ 0: line, index }) => ({
        start: start + index,
        end: start + index + line.length,
      })),
    );
}
