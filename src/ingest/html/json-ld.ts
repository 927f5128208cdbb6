/** Publication data in a page's JSON-LD, which is someone else's data and may hold anything. */
import { jsonrepair } from 'jsonrepair';
import { readMachineMoment } from '../metadata/machine-moment.js';
import type { Metadata } from '../metadata/metadata.js';
import { type PageDocument, tidy } from './dom.js';
import { decodeEntities } from './entities.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** As many objects as are looked at on one page. */
const MAX_OBJECTS = 500;
/** Longer data that is broken is left alone. */
const MAX_REPAIRED = 200_000;

export interface JsonLd extends Partial<Metadata> {
  /** Names that the data give to the whole site. */
  readonly siteNames: readonly string[];
}

export function readJsonLd(document: PageDocument): JsonLd {
  const objects = Array.from(document.querySelectorAll('script[type*="ld+json" i]'), ({ textContent }) =>
    parseJson(textContent ?? ''),
  ).flatMap(objectsIn);
  const named = new Map(objects.map((object) => [text(object['@id']), object]));
  const sites = objects.filter((object) => isOf(object, /WebSite|NewsMediaOrganization|^Organization/));
  const siteNames = sites.flatMap((site) => tidy(text(site['name'])) ?? []);
  const article =
    objects.find((object) => isOf(object, /Article|BlogPosting|Report/) && 'datePublished' in object) ??
    objects.find((object) => 'datePublished' in object) ??
    objects.find((object) => isOf(object, /Article|BlogPosting|Report/));
  if (article === undefined) return { siteNames };
  return {
    siteNames,
    title: tidy(decodeEntities(text(article['headline']))),
    publishedAt: readMachineMoment(text(article['datePublished'])),
    updatedAt: readMachineMoment(text(article['dateModified'])),
    publisher: nameOf(article['publisher'], named) ?? nameOf(article['sourceOrganization'], named),
  };
}

/** As JSON, else as the slips of many pages make it: raw line breaks, commas too many, comments, CDATA, entities. */
export function parseJson(source: string): Json {
  const bare = source
    .trim()
    .replace(/^(?:\/[/*]\s{0,20})?<!(?:\[CDATA\[|--)/, '')
    .replace(/(?:\]\]|--)>(?:\s{0,20}\*\/)?$/, '')
    .replace(/\/[/*]\s{0,20}$/, '');
  return parsed(bare) ?? (bare.length > MAX_REPAIRED ? null : (repaired(bare) ?? repaired(decodeEntities(bare))));
}

function parsed(source: string): Json {
  try {
    return JSON.parse(source) as Json;
  } catch {
    return null;
  }
}

function repaired(source: string): Json {
  try {
    const value = parsed(jsonrepair(source));
    // Words that are no data at all are "repaired" into a string.
    return typeof value === 'string' ? null : value;
  } catch {
    // What cannot be mended says nothing; the meta elements are asked next.
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
      queue.push(value['@graph'] ?? null, value['mainEntity'] ?? null, value['mainEntityOfPage'] ?? null);
    }
  }
  return found;
}

function isOf(object: JsonObject, type: RegExp): boolean {
  const types = object['@type'] ?? '';
  return (isList(types) ? types : [types]).some((name) => type.test(text(name)));
}

/** A name may stand elsewhere in the data, under the `@id` that is given here. */
function nameOf(publisher: Json | undefined, named: ReadonlyMap<string, JsonObject>): string | null {
  const [first = null] = isList(publisher) ? publisher : [publisher];
  if (!isObject(first)) return tidy(decodeEntities(text(first)));
  const name = text(first['name']) || text(named.get(text(first['@id']))?.['name']);
  return tidy(decodeEntities(name));
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
