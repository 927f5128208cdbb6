/** Writes the page, its script, its style and all its data as one document that needs no server and no network. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ArticleView,
  type GraphSlice,
  INITIAL_SLICE_LIMIT,
  OnRecordError,
  type OnRecordGraph,
} from '../../graph/model/index.js';
import { listArticles, takeCensus } from '../../graph/parts/index.js';
import { syllablesOf } from '../../graph/search/pinyin.js';
import { searchRows } from '../../graph/search/rows.js';
import { sliceGraph } from '../../graph/slice.js';
import { packageVersion } from '../package.js';
import type { FindArticle } from './find-article.js';
import { countsOf, generationOf } from './snapshot.js';

/** Lays a part of the graph out; at once, unless somebody is waiting meanwhile. */
type Cut = (limit: number, mentionsPerNode?: number) => GraphSlice | Promise<GraphSlice>;

export interface SingleFileOptions {
  readonly graph: OnRecordGraph;
  readonly articles: FindArticle;
  /** At most so many nodes, the best connected with what joins them. */
  readonly limit: number;
  readonly cut?: Cut;
  /** Folder of the built page; that of the package unless given. */
  readonly page?: string;
}

export interface SingleFile {
  readonly html: string;
  readonly shown: number;
  readonly total: number;
  readonly articles: number;
}

export async function singleFile(options: SingleFileOptions): Promise<SingleFile> {
  const { graph, articles, limit, cut = cutAtOnce(graph), page = builtFile() } = options;
  const slice = await cut(limit, Number.POSITIVE_INFINITY);
  const opening = slice.shown > INITIAL_SLICE_LIMIT ? places(await cut(INITIAL_SLICE_LIMIT)) : null;
  const views = await viewsOf(slice, articles);
  const data = [
    dataElement('onrecord-data', dataOf(graph, slice, opening)),
    ...views.map((view) => dataElement(`onrecord-article-${view.id}`, view)),
  ];
  const html = documentOf(await readPage(page), data);
  return { html, shown: slice.shown, total: slice.total, articles: views.length };
}

function cutAtOnce(graph: OnRecordGraph): Cut {
  return (limit, mentionsPerNode) => sliceGraph(graph, { limit, ...(mentionsPerNode && { mentionsPerNode }) });
}

function dataOf(graph: OnRecordGraph, slice: GraphSlice, opening: [number, number][] | null) {
  const kept = new Set(slice.articles.map(({ id }) => id));
  const nodes = new Set(slice.nodes.map(({ id }) => id));
  const census = takeCensus(graph);
  const ids = [...census.ranked.filter((id) => nodes.has(id)), ...kept];
  return {
    slice,
    opening,
    rows: searchRows(graph, ids, syllablesOf),
    articles: listArticles(graph).filter(({ id }) => kept.has(id)),
    status: {
      ...countsOf(graph, census),
      version: packageVersion(),
      store: 'file',
      generation: generationOf(graph),
      asOf: new Date().toISOString(),
      stale: false,
    },
  };
}

function places({ nodes }: GraphSlice): [number, number][] {
  return nodes.map(({ x, y }) => [x, y]);
}

async function viewsOf({ articles }: GraphSlice, find: FindArticle): Promise<ArticleView[]> {
  const views: ArticleView[] = [];
  for (const { id } of articles) {
    const view = await find(id);
    if (view !== null) views.push(view);
  }
  return views;
}

/** No text in it can end the element, nor a line of JavaScript. */
export function dataElement(id: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `<script type="application/json" id="${attribute(id)}">${json}</script>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

interface Page {
  readonly script: string;
  readonly style: string;
}

function documentOf({ script, style }: Page, data: readonly string[]): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>onrecord</title>
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<noscript>onrecord needs JavaScript to draw the graph. 需要启用 JavaScript。</noscript>
${data.join('\n')}
<script type="module">${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Both come from our own build; only these sequences would end their elements. */
async function readPage(folder: string): Promise<Page> {
  const read = (name: string) =>
    readFile(join(folder, name), 'utf8').catch(() => {
      const hint = 'Install the package again, or run `npm run build` in a checkout.';
      throw new OnRecordError('asset-damaged', `${name} of the page is missing from ${folder}`, { hint });
    });
  const [script, style] = [await read('page.js'), await read('page.css')];
  return {
    script: script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--'),
    style: style.replaceAll('</style', '<\\/style'),
  };
}

/** `dist/viewer-file` of the installed package, or of the checkout when run from the sources. */
function builtFile(): string {
  const beside = fileURLToPath(new URL('../../viewer-file/', import.meta.url));
  return existsSync(join(beside, 'page.js'))
    ? beside
    : fileURLToPath(new URL('../../dist/viewer-file/', import.meta.url));
}
