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
const gold = ['zh-hans', 'zh-hant', 'en'].map((folder) => join(shared, 'gold', folder));

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
    const { known, kindAt, bodyStart, bodyEnd } = read(path);
    expect(['body', 'caption']).toContain(kindAt(bodyStart));
    expect(kindAt(bodyStart + known.body.first.length - 1)).toBe(kindAt(bodyStart));
    expect(['body', 'caption']).toContain(kindAt(bodyEnd - 1));
  });

  it.each(pages)('%s: no boilerplate is read as headline or body', (path) => {
    const { known, text, kindAt } = read(path);
    const leaks = known.boilerplate.flatMap((words) =>
      placesOf(text, words)
        .filter((at) => kindAt(at) === 'headline' || kindAt(at) === 'body')
        .map((at) => `${words}: …${text.slice(Math.max(0, at - 10), at + 20)}…`),
    );
    expect(leaks).toEqual([]);
  });
});

describe('the metadata of our own pages', () => {
  it.each(ownPages)('%s', (path) => {
    const { known, article } = read(path);
    expect(article.headline).toBe(known.title);
    expect(article.publishedAt?.slice(0, 10)).toBe(known.published);
  });
});
