/** Publication data in a page's JSON-LD, which is someone else's data and may hold anything. */
import type { Metadata } from '../metadata/metadata.js';
import { readMoment } from '../metadata/moment.js';
import { type PageDocument, tidy } from './dom.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** As many objects as are looked at on one page. */
const MAX_OBJECTS = 500;

export function readJsonLd(document: PageDocument): Partial<Metadata> {
  const objects = Array.from(document.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) =>
    parse(textContent ?? ''),
  ).flatMap(objectsIn);
  const article = objects.find(isArticle) ?? objects.find((object) => 'datePublished' in object);
  if (article === undefined) return {};
  return {
    publishedAt: readMoment(text(article['datePublished'])),
    updatedAt: readMoment(text(article['dateModified'])),
    publisher: nameOf(article['publisher']),
  };
}

function parse(source: string): Json {
  try {
    return JSON.parse(source) as Json;
  } catch {
    // Broken JSON-LD is frequent and says nothing; the meta elements are asked next.
    return null;
  }
}

function objectsIn(root: Json): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: Json[] = [root];
  for (let value = queue.shift(); value !== undefined && found.length < MAX_OBJECTS; value = queue.shift()) {
    if (isList(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (isObject(value)) {
      found.push(value);
      queue.push(value['@graph'] ?? null, value['mainEntity'] ?? null);
    }
  }
  return found;
}

function isArticle(object: JsonObject): boolean {
  const types = JSON.stringify(object['@type'] ?? '');
  return /Article|BlogPosting|Report/.test(types) && 'datePublished' in object;
}

function nameOf(publisher: Json | undefined): string | null {
  const [first = null] = isList(publisher) ? publisher : [publisher];
  return tidy(isObject(first) ? text(first['name']) : text(first));
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
