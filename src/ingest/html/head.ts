/** What a page's head says of the article: JSON-LD first, then meta elements, then the links. */
import { readMachineMoment } from '../metadata/machine-moment.js';
import type { Metadata } from '../metadata/metadata.js';
import { attributeOf, type PageDocument, textOf, tidy } from './dom.js';
import { readJsonLd } from './json-ld.js';
import { allMeta, META_NAMES, type MetaElements, readMetaElements } from './meta-elements.js';
import type { Titles } from './title.js';

export interface Head extends Omit<Metadata, 'title' | 'publisher'> {
  /** The time that a counting service was given. */
  readonly countedAt: string | null;
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
  const publishers = [
    ...named(META_NAMES.siteName.slice(0, 1)),
    data.publisher,
    ...named(META_NAMES.publisher),
    publisherItem(document),
    ...data.siteNames,
  ];
  const counted = embedded(metas);
  const siteNames = [...publishers, ...named(META_NAMES.siteName)].filter((name) => name != null);
  return {
    titles: { window: textOf(document, 'title'), shared, siteNames: [...new Set(siteNames)] },
    publishers: publishers.filter((name) => name != null),
    sources: named(META_NAMES.source),
    url:
      address(attributeOf(document, 'link[rel="canonical"]', 'href')) ??
      address(metas.named.get('og:url')?.[0] ?? null) ??
      address(metas.named.get('url')?.[0] ?? null),
    publishedAt:
      data.publishedAt ??
      allMeta(metas, META_NAMES.published, readMachineMoment)[0] ??
      counted ??
      timeElement(document),
    countedAt: counted,
    updatedAt: data.updatedAt ?? allMeta(metas, META_NAMES.updated, readMachineMoment)[0] ?? null,
  };
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
    for (const element of document.querySelectorAll(selector)) {
      if (/updat|modif/i.test(element.getAttribute('class') ?? '')) continue;
      // The attribute may be broken where the words are not.
      const moment = [element.getAttribute('datetime'), tidy(element.textContent ?? '')]
        .map((words) => (words === null ? null : readMachineMoment(words)))
        .find((found) => found !== null);
      if (moment != null) return moment;
    }
  }
  return null;
}

function address(href: string | null): string | null {
  return href !== null && /^https?:\/\/[^\s]+$/i.test(href) ? href : null;
}
