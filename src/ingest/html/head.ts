/** What a page's head says of the article: JSON-LD first, then meta elements, then the links. */

import { simplifiedShadow } from '../../document/shadow.js';
import type { Metadata } from '../metadata/metadata.js';
import { firstKnown } from '../metadata/metadata.js';
import { readMoment } from '../metadata/moment.js';
import { siteNameStart } from '../regions/site-name.js';
import { attributeOf, type PageDocument, textOf, tidy } from './dom.js';
import { readJsonLd } from './json-ld.js';

const PUBLISHED = metaSelectors(
  'article:published_time og:article:published_time og:published_time og:release_date datePublished publishdate publish_date pubdate ' +
    'publishtime publish-time publication_date date dc.date dc.date.issued dcterms.created dcterms.date parsely-pub-date sailthru.date ' +
    'article.published article:create_at weibo:article:create_at apub:time firstpublishedtime releaseDate',
);
const UPDATED = metaSelectors(
  'article:modified_time og:updated_time article:update_at weibo:article:update_at dateModified lastmodified last-modified revised dcterms.modified',
);
const PUBLISHER = metaSelectors(
  'og:site_name article:publisher publisher dc.publisher source mediaid application-name',
);

function metaSelectors(names: string): string[] {
  return names
    .split(' ')
    .flatMap((name) => [`meta[property="${name}"]`, `meta[name="${name}"]`, `meta[itemprop="${name}"]`]);
}

export function readHead(document: PageDocument): Metadata {
  const meta: Partial<Metadata> = {
    title: readTitle(document),
    publisher: firstMeta(document, PUBLISHER, (content) => (/^https?:/i.test(content) ? null : content)),
    url:
      address(attributeOf(document, 'link[rel="canonical"]', 'href')) ??
      address(metaContent(document, 'meta[property="og:url"]')),
    publishedAt: firstMeta(document, PUBLISHED, readMoment) ?? readTimeElement(document),
    updatedAt: firstMeta(document, UPDATED, readMoment),
  };
  // The visible title is the article's; JSON-LD may carry that of the page.
  return firstKnown({ title: meta.title ?? null }, readJsonLd(document), meta);
}

function firstMeta(
  document: PageDocument,
  selectors: readonly string[],
  read: (content: string) => string | null,
): string | null {
  for (const selector of selectors) {
    const content = metaContent(document, selector);
    const value = content === null ? null : read(content);
    if (value !== null) return value;
  }
  return null;
}

function metaContent(document: PageDocument, selector: string): string | null {
  return attributeOf(document, selector, 'content');
}

function readTimeElement(document: PageDocument): string | null {
  return readMoment(attributeOf(document, 'time[datetime]', 'datetime') ?? textOf(document, 'time') ?? '');
}

/** The heading that the window title repeats, else the title that is meant for sharing, without the site's name. */
function readTitle(document: PageDocument): string | null {
  const shared = metaContent(document, 'meta[property="og:title"]');
  const window = textOf(document, 'title');
  const headings = Array.from(document.querySelectorAll('h1'), (heading) => tidy(heading.textContent ?? '') ?? '');
  const named = headings.find(
    (heading) => heading.length >= 4 && [shared, window].some((title) => title?.includes(heading)),
  );
  const title = named ?? shared ?? window;
  if (title === null) return headings.find((heading) => heading.length >= 4) ?? null;
  return title.slice(0, siteNameStart(simplifiedShadow(title)));
}

function address(href: string | null): string | null {
  return href !== null && /^https?:\/\/[^\s]+$/i.test(href) ? href : null;
}
