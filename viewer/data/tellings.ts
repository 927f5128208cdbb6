/** What each article tells of an event: how it stands and when it is, in the order in which they came out. */
import type { SliceArticle, SliceMention, SliceNode } from '../../graph/model/index.js';
import { compare } from '../../graph/model/order.js';
import type { GraphIndex } from './graph.js';
import { dayIn } from './time/days.js';
import type { Interval } from './time/interval.js';

export interface Telling extends Pick<SliceArticle, 'publisher' | 'publishedAt' | 'sameTextAs'> {
  readonly articleId: string;
  /** Null in records that do not keep it. */
  readonly status: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

type Properties = SliceNode['properties'];

export function tellingsOf(index: GraphIndex, event: string): Telling[] {
  const properties = index.nodes.get(event)?.properties ?? {};
  const firsts = new Map<string, SliceMention>();
  for (const mention of index.mentionsOfNode.get(event) ?? []) {
    if (!firsts.has(mention.articleId)) firsts.set(mention.articleId, mention);
  }
  return [...firsts.values()].map((mention) => tellingOf(index, mention, properties)).sort(byPublication);
}

function tellingOf(index: GraphIndex, { articleId, ...mention }: SliceMention, node: Properties): Telling {
  const { publisher = null, publishedAt = null, sameTextAs } = index.articles.get(articleId) ?? {};
  const of = { articleId, publisher, publishedAt, ...(sameTextAs !== undefined && { sameTextAs }) };
  const { status = null, eventStart = null, eventEnd = null } = mention;
  // Where mentions do not keep it, the event stands as the article that it is named after tells it.
  if (status === null && node.articleId === articleId) {
    return { ...of, status: textOf(node.status), start: textOf(node.start), end: textOf(node.end) };
  }
  return { ...of, status, start: eventStart, end: eventEnd };
}

function byPublication(a: Telling, b: Telling): number {
  return compare(a.publishedAt ?? '9999', b.publishedAt ?? '9999') || compare(a.articleId, b.articleId);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Each way in which an event stands by any article, in the order in which they came out. */
export function statusesOf(index: GraphIndex, { id, properties }: SliceNode): string[] {
  const told = tellingsOf(index, id).flatMap(({ status }) => status ?? []);
  return told.length > 0 ? [...new Set(told)] : [String(properties.status)];
}

/** The time of what was said or happened; of an event whose surest telling has no date, that of the first which has one. */
export function timeOf(index: GraphIndex, { id, label, properties }: SliceNode): Properties {
  if (label !== 'Event' || typeof properties.start === 'string') return properties;
  const dated = tellingsOf(index, id).find(({ start }) => start !== null);
  return dated ? { start: dated.start, end: dated.end } : properties;
}

/** Something that articles may tell differently. */
export interface Aspect {
  /** Null where an article does not tell it. */
  readonly valueOf: (telling: Telling) => string | null;
  /** Of two that tell it. */
  readonly differ: (a: Telling, b: Telling) => boolean;
}

export const STATUS: Aspect = { valueOf: ({ status }) => status, differ: (a, b) => a.status !== b.status };

/** Days that do not meet: a month and a day in it are no two dates. */
export const TIME: Aspect = {
  valueOf: ({ start, end }) => (start === null ? null : `${start}/${end ?? start}`),
  differ: (a, b) => {
    const [one, other] = [daysOf(a), daysOf(b)];
    return one !== null && other !== null && (one.to < other.from || other.to < one.from);
  },
};

function daysOf({ start, end }: Telling): Interval {
  const from = dayIn(start);
  return from === null ? null : { from, to: dayIn(end) ?? from };
}

/** Whether at least half of the articles that tell it tell it otherwise: where two stand against each other, neither is right. */
export function isOdd(telling: Telling, tellings: readonly Telling[], aspect: Aspect): boolean {
  if (aspect.valueOf(telling) === null) return false;
  const told = tellings.filter((one) => aspect.valueOf(one) !== null);
  const otherwise = told.filter((one) => aspect.differ(one, telling)).length;
  return otherwise > 0 && otherwise * 2 >= told.length;
}

/** The tellings by what they say, if any differ; else none. */
export function versionsOf(tellings: readonly Telling[], aspect: Aspect): (readonly [Telling, ...Telling[]])[] {
  if (!tellings.some((one) => isOdd(one, tellings, aspect))) return [];
  const versions = new Map<string, [Telling, ...Telling[]]>();
  for (const telling of tellings) {
    const value = aspect.valueOf(telling);
    if (value === null) continue;
    const version = versions.get(value);
    if (version) version.push(telling);
    else versions.set(value, [telling]);
  }
  return [...versions.values()];
}
