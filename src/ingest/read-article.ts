/** Reads one source into an Article with its regions and what is known of its publication. Pure. */
import {
  type Article,
  contentId,
  type Extraction,
  type Issue,
  OnRecordError,
  type Region,
} from '../../graph/model/index.js';
import { decode } from './decode.js';
import { findEntries } from './entries.js';
import { htmlPage, isHtml } from './html/html-page.js';
import { firstKnown, type Metadata } from './metadata/metadata.js';
import { readIsoMoment } from './metadata/moment.js';
import { readTextMetadata, type TextMetadata } from './metadata/text-metadata.js';
import { type PageText, plainPage } from './page-text.js';
import { originalRegions, plainView } from './plain-view.js';
import type { ArticleSource } from './read-source.js';
import { findRegions, type PageHints } from './regions/index.js';
import { detectLanguage } from './script.js';
import { shownLines } from './shown-lines.js';

export type ReadArticle = Pick<Extraction, 'article' | 'regions' | 'issues'>;

/** What the user says of the article; it stands before anything the source says. */
export interface Overrides {
  /** `YYYY-MM-DD`, or an ISO date-time with offset. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: Article['language'] | undefined;
}

/**
 * `article.text` is the decoded source character for character, line ends included; a byte order mark is dropped. For
 * HTML it is the text taken from the page.
 */
export function readArticle(source: ArticleSource, overrides: Overrides = {}): ReadArticle {
  const given = readOverrides(overrides);
  const decoded = decode(source);
  const page = isHtml(decoded.text, source.name) ? htmlPage(decoded.text, source.name) : plainPage(decoded.text);
  const { view, plain } = plainView(page);
  const found = findRegions(plain.text, plain.hints);
  const regions = originalRegions(view, found);
  const shown = readTextMetadata(shownLines(plain, found), plain.text);
  const known = firstKnown(given, page.metadata, shown);
  // A page that only says when it was updated was out by then.
  const metadata = { ...known, publishedAt: known.publishedAt ?? known.updatedAt };
  const words = readWords(plain, found);
  const entries = findEntries(plain, found, metadata.publishedAt).map((entry) => ({
    ...entry,
    start: view.toOriginal({ start: entry.start, end: entry.start + 1 }).start,
  }));
  const article = {
    ...makeArticle(page.text, words, metadata, overrides.language),
    ...(entries.length > 0 && { entries }),
  };
  const dates = given.publishedAt || page.metadata.publishedAt ? [] : dateIssues(known, shown);
  return {
    article,
    regions,
    issues: [...decoded.issues, ...page.issues, ...contentIssues(article, regions), ...dates],
  };
}

function readOverrides({ published, url, publisher }: Overrides): Partial<Metadata> {
  const publishedAt = published === undefined ? null : readIsoMoment(published.trim());
  if (published !== undefined && publishedAt === null) {
    throw new OnRecordError('usage', `"${published}" is no publication date.`, {
      hint: 'Write it as 2025-12-13 or 2025-12-13T08:58:00+08:00.',
    });
  }
  return { publishedAt, url: url ?? null, publisher: publisher ?? null };
}

/** The words of an article as they read, without what its page shows beside them. */
interface ReadWords {
  readonly headline: string | null;
  readonly all: string;
}

function readWords({ text, hints }: PageText, regions: readonly Region[]): ReadWords {
  const words = ({ start, end }: Region): string => text.slice(start, end);
  const headline = regions.find(({ kind }) => kind === 'headline');
  const read = regions.filter(({ kind }) => kind !== 'boilerplate').map(words);
  return {
    headline: headline === undefined ? null : titleOf(words(headline).trim(), hints),
    all: read.length > 0 ? read.join('\n') : text,
  };
}

/** A page has told its headline from what stands below it. */
function titleOf(headline: string, { written }: PageHints): string {
  return written === null ? headline : (headline.split('\n')[0] ?? headline).trim();
}

function makeArticle(
  text: string,
  words: ReadWords,
  { title, ...metadata }: Metadata,
  language: Article['language'] | undefined,
): Article {
  return {
    // One text in two outlets is two articles: each has its own date, and neither may replace the other.
    id: contentId('article', metadata.url ?? metadata.publisher ?? '', text),
    headline: words.headline ?? title,
    ...metadata,
    language: language ?? detectLanguage(words.all),
    text,
  };
}

function dateIssues({ publishedAt, updatedAt }: Metadata, { rivalDates }: TextMetadata): Issue[] {
  if (publishedAt === null && updatedAt === null) {
    return [{ code: 'no-publication-date', severity: 'warning', data: {} }];
  }
  const doubt = publishedAt === null ? { takenFrom: 'updatedAt' } : { candidates: rivalDates };
  const isDoubtful = publishedAt === null || rivalDates.length > 0;
  return isDoubtful ? [{ code: 'metadata-ambiguous', severity: 'info', data: { field: 'publishedAt', ...doubt } }] : [];
}

function contentIssues({ language }: Article, regions: readonly Region[]): Issue[] {
  const hasBody = regions.some(({ kind }) => kind === 'body');
  return [
    ...(hasBody ? [] : [{ code: 'no-body', severity: 'warning', data: {} } as const]),
    ...(language === 'und' ? [{ code: 'language-unsupported', severity: 'warning', data: { language } } as const] : []),
  ];
}
