/** Takes the pictures of the page that the documentation shows; ONRECORD_PICTURES says where they are kept. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import type { Extraction, OnRecordGraph } from '../../graph/model/index.js';
import { readArticle, readSource } from '../../src/ingest/index.js';
import { packageFolder } from '../../src/package.js';
import { extractArticle } from '../../src/pipeline.js';
import { articleAmong } from '../viewer/fixture.js';
import { chromiumIsMissing, ViewerInBrowser, type VisitOptions } from './support.js';

interface Picture extends VisitOptions {
  /** A property of the node that is selected, and how its value begins. */
  readonly select?: readonly [property: string, beginning: string];
  /** How the headline of the article begins that is read. */
  readonly read?: string;
}

const WIDE = { width: 1600, height: 1000 };
const PICTURES: Readonly<Record<string, Picture>> = {
  overview: {},
  statement: { select: ['text', '渔船“海星号”当时位于'], ...WIDE },
  article: { read: '印尼召见澳大使', ...WIDE },
  table: { hash: '#tab=table&sort=published,down' },
  phone: { select: ['text', '渔船“海星号”当时位于'], width: 390, height: 844, hasTouch: true },
  'statement-nested-dark': { select: ['text', '特別條例「年底選舉前'], colorScheme: 'dark', ...WIDE },
  'actor-wide': { select: ['name', '羅文彬'], ...WIDE },
  'event-english': { select: ['label', '格兰特、苏博沃'], locale: 'en-GB' },
};
/** Pictures are read in a README over slow lines. */
const MOST_BYTES = 500_000;

describe.skipIf(chromiumIsMissing())('pictures of the page on the examples', () => {
  let graph: OnRecordGraph;
  let viewer: ViewerInBrowser;
  let folder: string;
  beforeAll(async () => {
    const extractions = await readExamples();
    graph = buildGraph(extractions);
    viewer = await ViewerInBrowser.open(graph, (id) => articleAmong(extractions, id));
    folder = process.env.ONRECORD_PICTURES ?? (await mkdtemp(join(tmpdir(), 'onrecord-pictures-')));
  });
  afterAll(() => viewer.close());

  it.each(Object.entries(PICTURES))('%s', async (name, { select, read, ...options }) => {
    const article = read && idOf(graph, 'headline', read);
    const chosen = select ? `#node=${idOf(graph, ...select)}` : `#read=${article}&frame=article,${article}`;
    const { page, complaints } = await viewer.visit({ ...options, ...((select || read) && { hash: chosen }) });
    await page.waitForSelector(select ? '[data-current]' : read ? 'mark.read-name' : '.list a');
    await page.waitForTimeout(600);
    const path = join(folder, `viewer-${name}.png`);
    await page.screenshot({ path });
    expect((await readFile(path)).length).toBeLessThan(MOST_BYTES);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

async function readExamples(): Promise<Extraction[]> {
  const folder = join(packageFolder(), 'examples');
  const names = (await readdir(folder)).sort();
  const sources = await Promise.all(names.map((name) => readSource(join(folder, name))));
  return Promise.all(sources.map((source) => extractArticle(readArticle(source))));
}

function idOf(graph: OnRecordGraph, property: string, beginning: string): string {
  const id = graph.findNode((_id, { properties }) => String(properties[property] ?? '').startsWith(beginning));
  if (id === undefined) throw new Error(`no node of the examples has a ${property} beginning with ${beginning}`);
  return id;
}
