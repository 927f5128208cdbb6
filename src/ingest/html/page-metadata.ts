/** Everything that a page tells of its publication, from the surest place that tells it. */

import { readMachineMoment } from '../metadata/machine-moment.js';
import type { Metadata } from '../metadata/metadata.js';
import type { Block } from './blocks.js';
import { type PageDocument, tidy } from './dom.js';
import { readHead } from './head.js';
import { nearTitle } from './near-title.js';
import { outletOf } from './outlets.js';
import { choosePublisher, isPlatform } from './publisher.js';
import { chooseTitle, titleParts } from './title.js';

export function readMetadata(document: PageDocument, blocks: readonly Block[], html: string): Metadata {
  const head = readHead(document);
  const title = chooseTitle(head.titles, blocks);
  const address = head.url ?? savedFrom(html);
  const near = nearTitle(blocks, title, head.updatedAt ?? dateInAddress(address));
  const account = accountName(document);
  const parts = titleParts(head.titles.window, title);
  const isShared = [...head.titles.siteNames, ...parts].some(isPlatform);
  return {
    title,
    url: head.url,
    publisher: choosePublisher(
      [
        ...(isShared ? [account, near.account] : []),
        ...head.publishers,
        near.source,
        ...head.sources,
        parts[0],
        near.account,
        account,
        address && outletOf(address),
      ],
      head.publishers.length > 0 ? (parts[0] ?? null) : null,
    ),
    publishedAt: withTime([
      head.publishedAt,
      head.countedAt,
      near.publishedAt,
      dateInScript(html),
      dateInAddress(address),
    ]),
    updatedAt: head.updatedAt ?? near.updatedAt,
  };
}

/** The first moment; with its time from another, if that tells more of the same day. */
function withTime(moments: readonly (string | null)[]): string | null {
  const known = moments.filter((moment) => moment !== null);
  const [first = null] = known;
  return known.find((moment) => first !== null && moment.length > first.length && moment.startsWith(first)) ?? first;
}

/** What platforms call the element with the name of the account. */
const ACCOUNT =
  '#js_name, .author-name, .account-name, .profile_nickname, .mp-name, .media-name, .nickname, [rel~="author"]';

function accountName(document: PageDocument): string | null {
  return tidy(document.querySelector(ACCOUNT)?.textContent ?? '');
}

/** `var ct = "1773878400";`: pages that fill in their date by a script hold it there. */
const SCRIPT_DATE =
  /\b(?:var|let|const|window\.)\s{0,4}(?:ct|createTime|create_time|publishTime|publish_time|publishDate|publish_date|pubTime|pub_time|pubDate|pubtime)\s{0,4}=\s{0,4}["']([^"'<>\n]{8,32})["']/gi;

function dateInScript(html: string): string | null {
  for (const [, value = ''] of html.matchAll(SCRIPT_DATE)) {
    const moment = readMachineMoment(value);
    if (moment !== null) return moment;
  }
  return null;
}

const SAVED_FROM = /<!-- saved from url=\(\d+\)(https?:\/\/[^\s>]{1,500})/i;

/** Browsers write where a page came from into the file. */
function savedFrom(html: string): string | null {
  return SAVED_FROM.exec(html.slice(0, 4000))?.[1] ?? null;
}

const ADDRESS_DATE = /[/_-]((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** `/2020/09/11/`, `/20200911/`: the day under which a site files an article. */
function dateInAddress(address: string | null): string | null {
  const [, year, month, day] = ADDRESS_DATE.exec(address ?? '') ?? [];
  return year === undefined ? null : readMachineMoment(`${year}-${month}-${day}`);
}
