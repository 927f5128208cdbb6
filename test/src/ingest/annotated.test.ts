/** Whole pages with hand-made annotations: the headline, the whole body, and nothing of what is marked as boilerplate. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readArticle } from '../../../src/ingest/index.js';

const annotation = z.looseObject({
  published: z.string().nullable(),
  title: z.string().optional(),
  body: z.object({ first: z.string(), last: z.string() }),
  boilerplate: z.array(z.string()),
});

const own = fileURLToPath(new URL('../../articles/', import.meta.url));
const shared = process.env.ONRECORD_SHARED ?? fileURLToPath(new URL('../../../../shared/', import.meta.url));
const folder = (name: string) => join(shared, 'gold', name);
const gold = ['zh-hans', 'zh-hant'].map(folder);
/** Real pages that no rule was made for, each with the least share of pages that is right, as it was reached. */
const unseen = [
  { name: 'en', extent: 0.9, clean: 0.68 },
  { name: 'more-hans', extent: 0.94, clean: 0.41 },
  { name: 'more-hant', extent: 0.88, clean: 0.76 },
];

function pagesIn(folder: string): string[] {
  const isThere = existsSync(folder);
  return isThere ? readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [join(folder, name)] : [])) : [];
}

function read(path: string) {
  const known = annotation.parse(JSON.parse(readFileSync(path.replace(/\.txt$/, '.json'), 'utf8')));
  const { article, regions } = readArticle({ bytes: readFileSync(path), name: path });
  const { text } = article;
  const bodyStart = text.indexOf(known.body.first);
  const bodyEnd = text.lastIndexOf(known.body.last) + known.body.last.length;
  const kindAt = (at: number) => regions.find(({ start, end }) => start <= at && at < end)?.kind;
  return { known, article, regions, text, bodyStart, bodyEnd, kindAt };
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function hasWholeBody(path: string): boolean {
  const { known, kindAt, bodyStart, bodyEnd } = read(path);
  const ends = [bodyStart, bodyStart + known.body.first.length - 1, bodyEnd - 1].map(kindAt);
  return ends.every((kind) => kind === 'body' || kind === 'caption') && ends[0] === ends[1];
}

/** What the annotation calls boilerplate and is headline or body nevertheless, each with the words around it. */
function leaksOf(path: string): string[] {
  const { known, text, kindAt } = read(path);
  return known.boilerplate.flatMap((words) =>
    placesOf(text, words)
      .filter((at) => kindAt(at) === 'headline' || kindAt(at) === 'body')
      .map((at) => `${words}: …${text.slice(Math.max(0, at - 10), at + 20)}…`),
  );
}

const ownPages = pagesIn(own);
const goldPages = gold.flatMap(pagesIn);

describe.each([
  ['our own', ownPages],
  ['the shared', goldPages],
])('%s annotated pages', (whose, pages) => {
  it.skipIf(pages.length === 0)(
    `are there (${whose} pages are looked for in the folder "shared" beside the checkout)`,
    () => {
      expect(pages.length).toBeGreaterThan(0);
    },
  );

  it.each(pages)('%s: the body is read from its first to its last words', (path) => {
    expect(hasWholeBody(path)).toBe(true);
  });

  it.each(pages)('%s: no boilerplate is read as headline or body', (path) => {
    expect(leaksOf(path)).toEqual([]);
  });
});

describe('the metadata of our own pages', () => {
  it.each(ownPages)('%s', (path) => {
    const { known, article } = read(path);
    expect(article.headline).toBe(known.title);
    expect(article.publishedAt?.slice(0, 10)).toBe(known.published);
  });
});

describe.each(unseen)('the unseen articles of $name', ({ name, extent, clean }) => {
  const pages = pagesIn(folder(name));
  const share = (holds: (path: string) => boolean) => pages.filter(holds).length / pages.length;

  it.skipIf(pages.length === 0)('are mostly read from the first to the last words of their body', () => {
    expect(share(hasWholeBody)).toBeGreaterThanOrEqual(extent);
  });

  it.skipIf(pages.length === 0)('mostly keep what stands around the article out of it', () => {
    expect(share((path) => leaksOf(path).length === 0)).toBeGreaterThanOrEqual(clean);
  });
});
