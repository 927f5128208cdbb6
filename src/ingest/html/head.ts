/** What a page's head says of the article: JSON-LD first, then meta elements, then the links. */
import { readMachineMoment } from '../metadata/machine-moment.js';
import type { Metadata } from '../metadata/metadata.js';
import { attributeOf, type PageDocument, textOf, tidy } from './dom.js';
import { readJsonLd } from './json-ld.js';
import { allMeta, META_NAMES, type MetaElements, readMetaElements } from './meta-elements.js';
import type { Titles } from './title.js';

export interface Head extends Omit<Metadata, 'title' | 'publisher'> {
  readonly titles: Titles;
  /** Names under which the page was published, the surest first. */
  readonly publishers: readonly string[];
  /** Names that may be those of whom the article was taken from. */
  readonly sources: readonly string[];
}

export function readHead(document: PageDocument): Head {
  const metas = readMetaElements(document);
  const data = readJsonLd(document);
  const named = (names: readonly string[]) =>
    names.flatMap((name) => metas.named.get(name) ?? metas.items.get(name) ?? []);
  const shared = [data.title, ...named(META_NAMES.title)].filter((title) => title != null);
  const publishers = [data.publisher, ...named(META_NAMES.publisher), publisherItem(document), ...data.siteNames];
  const siteNames = [...publishers, ...named(META_NAMES.siteName)].filter((name) => name != null);
  return {
    titles: { window: textOf(document, 'title'), shared, siteNames: [...new Set(siteNames)] },
    publishers: publishers.filter((name) => name != null),
    sources: named(META_NAMES.source),
    url:
      address(attributeOf(document, 'link[rel="canonical"]', 'href')) ??
      address(metas.named.get('og:url')?.[0] ?? null) ??
      address(metas.named.get('url')?.[0] ?? null),
    publishedAt: withTime([
      data.publishedAt,
      ...allMeta(metas, META_NAMES.published, readMachineMoment),
      embedded(metas),
      timeElement(document),
    ]),
    updatedAt: data.updatedAt ?? allMeta(metas, META_NAMES.updated, readMachineMoment)[0] ?? null,
  };
}

/** The first moment; with its time from another, if that tells more of the same day. */
function withTime(moments: readonly (string | null | undefined)[]): string | null {
  const known = moments.filter((moment) => moment != null);
  const [first = null] = known;
  return known.find((moment) => first !== null && moment.length > first.length && moment.startsWith(first)) ?? first;
}

/** Data for a counting service, as JSON in a meta element. */
function embedded({ named }: MetaElements): string | null {
  const data = named.get('parsely-page')?.[0] ?? named.get('parsely-metadata')?.[0] ?? '';
  return readMachineMoment(/"pub_date"\s*:\s*"([^"]{8,40})"/.exec(data)?.[1] ?? '');
}

function publisherItem(document: PageDocument): string | null {
  const item = document.querySelector('[itemprop~="publisher"]');
  return tidy(item?.querySelector('[itemprop~="name"]')?.textContent ?? '');
}

/** The element that is marked as the article's own time; else one within the article or its heading, else the first. */
const TIME_ELEMENTS = [
  'time[itemprop~="datePublished"]',
  'time[pubdate]',
  'time[class*="publish"]',
  'article header time',
  'article time',
  'time',
];

function timeElement(document: PageDocument): string | null {
  for (const selector of TIME_ELEMENTS) {
    const element = document.querySelector(selector);
    const moment =
      element && readMachineMoment(element.getAttribute('datetime') ?? tidy(element.textContent ?? '') ?? '');
    if (moment) return moment;
  }
  return null;
}

function address(href: string | null): string | null {
  return href !== null && /^https?:\/\/[^\s]+$/i.test(href) ? href : null;
}
