/** The meta elements of a page, and the names by which sites, agencies and governments call what is wanted of them. */
import { type PageDocument, tidy } from './dom.js';

/** Values by name: `property` and `name` alike, small letters, no spaces. */
export interface MetaElements {
  /** What the head says. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Microdata, which may belong to any thing on the page. */
  readonly items: ReadonlyMap<string, readonly string[]>;
}

const names = (list: string) => list.toLowerCase().split(/\s+/);

export const META_NAMES = {
  published: names(
    'article:published_time og:article:published_time og:published_time og:release_date rnews:datePublished datePublished ' +
      'firstPublishedTime publishDate publish_date publish-date published_date publishTime publish-time publish_time published ' +
      'pubDate pub_date pubTime pub_time _pubtime publication_date publication-date OriginalPublicationDate article_date_original ' +
      'article.published article.created article:create_at weibo:article:create_at weibo:webpage:create_at og:time apub:time ' +
      'parsely-pub-date sailthru.date cXenseParse:recs:publishtime bt:pubDate dc.date dc.date.issued dc.date.created dcterms.issued ' +
      'dcterms.created dcterms.date releaseDate createDate cre date pdate',
  ),
  updated: names(
    'article:modified_time og:updated_time article:update_at weibo:article:update_at dateModified dateUpdate lastModified ' +
      'last-modified lastmod revised dcterms.modified dc.date.modified',
  ),
  publisher: names('og:site_name publisher article:publisher dc.publisher dcterms.publisher og:article:publisher'),
  /** Where an article is from, or who keeps the site: less sure than the site's own name. */
  source: names(
    'ContentSource article:source dc.source source copyright application-name apple-mobile-web-app-title SiteName mediaid',
  ),
  siteName: names(
    'og:site_name application-name apple-mobile-web-app-title SiteName dable:author publisher author source',
  ),
  title: names('og:title ArticleTitle twitter:title article:title dc.title dcterms.title headline title'),
} as const;

export function readMetaElements(document: PageDocument): MetaElements {
  const named = new Map<string, string[]>();
  const items = new Map<string, string[]>();
  const elements = [...document.querySelectorAll('meta')];
  for (const element of elements) {
    const value = tidy(element.getAttribute('content') ?? '');
    if (value === null) continue;
    for (const attribute of ['property', 'name']) add(named, element.getAttribute(attribute), value);
    add(items, element.getAttribute('itemprop'), value);
  }
  return { named, items };
}

function add(values: Map<string, string[]>, name: string | null, value: string): void {
  if (name === null) return;
  const key = name.toLowerCase().replace(/\s+/g, '');
  values.set(key, [...(values.get(key) ?? []), value]);
}

/** All values that can be read, in the order of the names; microdata last, and only where all agree. */
export function allMeta(
  { named, items }: MetaElements,
  wanted: readonly string[],
  read: (content: string) => string | null,
): string[] {
  const sure = wanted.flatMap((name) => (named.get(name) ?? []).flatMap((content) => read(content) ?? []));
  const agreed = wanted.flatMap((name) => {
    const values = new Set((items.get(name) ?? []).flatMap((content) => read(content) ?? []));
    return values.size === 1 ? [...values] : [];
  });
  return [...sure, ...agreed];
}
