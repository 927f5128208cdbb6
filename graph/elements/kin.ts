/** Joins articles to each other: several that carry one text, and versions of one article. */

import type { Region } from '../model/extraction/region.js';
import { contentId, type EdgeProperties, type OnRecordGraph, type PropertyValue, sha256Hex } from '../model/index.js';
import { compare } from '../model/order.js';

/** In no order of their own: a type here joins an Article to an Article. */
export const KIN_EDGE_TYPES = ['SAME_TEXT', 'REPLACES'] as const;
export type KinEdgeType = (typeof KIN_EDGE_TYPES)[number];

/** What an Article node says of its words, for others to be compared with. */
export interface BodyFacts {
  readonly bodyHash: string | null;
  readonly bodyStart: number | null;
  readonly bodyEnd: number | null;
}

/** Fewer characters than these may be the same by chance: a caption, a line that says where to read on. */
const LEAST = 20;

/** Of the words of the body alone: two pages that carry one text differ in their headlines, menus and notices. */
export function bodyFacts(text: string, regions: readonly Region[]): BodyFacts {
  const body = regions.filter(({ kind }) => kind === 'body');
  const words = body.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, '')).join('');
  const [first, last] = [body[0], body.at(-1)];
  if (words.length < LEAST || first === undefined || last === undefined) {
    return { bodyHash: null, bodyStart: null, bodyEnd: null };
  }
  return { bodyHash: sha256Hex(words), bodyStart: first.start, bodyEnd: last.end };
}

/** An Article node by what makes it kin to others; its other properties do not matter. */
export interface KinArticle {
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface KinEdge {
  readonly type: KinEdgeType;
  readonly from: string;
  readonly to: string;
  readonly properties: EdgeProperties[KinEdgeType];
}

/**
 * The later carriers of a text point at its first, and a later version of an article at the one before. Where the times
 * do not tell which of two versions is the later, nothing is said. Depends on the articles alone, not on their order.
 */
export function kinEdges(articles: readonly KinArticle[]): KinEdge[] {
  return [...sameText(articles), ...versions(articles)].sort((a, b) => compare(a.properties.id, b.properties.id));
}

export function addKin(graph: OnRecordGraph): void {
  const ids = graph.filterNodes((_, { label }) => label === 'Article');
  const articles = ids.map((id) => ({ id, properties: graph.getNodeAttribute(id, 'properties') }));
  for (const { type, from, to, properties } of kinEdges(articles)) {
    graph.addDirectedEdgeWithKey(properties.id, from, to, { type, properties });
  }
}

function sameText(articles: readonly KinArticle[]): KinEdge[] {
  return groups(inOrder(articles, cameOut), 'bodyHash').flatMap(([first, ...others]) =>
    others.filter((other) => !isSameAddress(first, other)).map((other) => edge('SAME_TEXT', other, first)),
  );
}

function versions(articles: readonly KinArticle[]): KinEdge[] {
  return groups(inOrder(articles, wasChanged), 'url').flatMap((group) => {
    const dated = group.filter((article) => wasChanged(article) < UNKNOWN);
    return dated.flatMap((later, i) => {
      const before = dated[i - 1];
      return before !== undefined && wasChanged(before) < wasChanged(later) ? [edge('REPLACES', later, before)] : [];
    });
  });
}

/** Those that share a value, two or more; what has none is like nothing. */
function groups(articles: readonly KinArticle[], property: string): Group[] {
  const found = new Map<string, [KinArticle, ...KinArticle[]]>();
  for (const article of articles) {
    const value = article.properties[property];
    if (typeof value !== 'string') continue;
    const group = found.get(value);
    if (group === undefined) found.set(value, [article]);
    else group.push(article);
  }
  return [...found.values()].filter(({ length }) => length > 1);
}

type Group = readonly [KinArticle, ...KinArticle[]];

function isSameAddress(a: KinArticle, b: KinArticle): boolean {
  return typeof a.properties.url === 'string' && a.properties.url === b.properties.url;
}

/** Later than any time, so that what is not known comes last. */
const UNKNOWN = Number.MAX_VALUE;

type Clock = (article: KinArticle) => number;

const cameOut: Clock = ({ properties: { publishedAt, updatedAt } }) => instant(publishedAt ?? updatedAt);
const wasChanged: Clock = ({ properties: { publishedAt, updatedAt } }) => instant(updatedAt ?? publishedAt);

function instant(time: unknown): number {
  const found = typeof time === 'string' ? Date.parse(time) : Number.NaN;
  return Number.isNaN(found) ? UNKNOWN : found;
}

function inOrder(articles: readonly KinArticle[], clock: Clock): KinArticle[] {
  return [...articles].sort((a, b) => clock(a) - clock(b) || compare(a.id, b.id));
}

/** It rests on the whole body of the article that it comes from. */
function edge(type: KinEdgeType, from: KinArticle, to: KinArticle): KinEdge {
  const end = from.properties.bodyEnd;
  const ground = {
    articleId: from.id,
    start: Number(from.properties.bodyStart ?? 0),
    end: typeof end === 'number' ? end : 1,
    rule: type === 'SAME_TEXT' ? 'same-body' : 'same-address',
    confidence: 1,
  };
  return { type, from: from.id, to: to.id, properties: { id: contentId('edge', type, from.id, to.id), ...ground } };
}
