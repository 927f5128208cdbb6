/** How fast the picture follows the hand beside bare Sigma on the same graph: the ratio of frame rates, in one Chromium. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { bench, describe } from 'vitest';
import type { GraphSlice, SliceEdge, SliceNode } from '../../graph/model/index.js';
import { chromiumIsMissing, untilDrawn, ViewerInBrowser } from '../browser/support.js';

const SIZES = [
  [1_000, 2_000],
  [10_000, 20_000],
] as const;
/** They take turns, so that a busy machine slows both. */
const ROUNDS = Number(process.env.ONRECORD_ROUNDS ?? 5);
const FRAMES = 40;

/** A drag round a small circle, one step a frame; the frames a second that the page came to. */
const DRAG = `(async () => {
  const layer = document.querySelector('.sigma-mouse');
  const { left, top } = layer.getBoundingClientRect();
  const send = (target, type, i) => target.dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0, buttons: 1,
    clientX: left + 60 + 30 * Math.sin(i / 5), clientY: top + 60 + 30 * Math.cos(i / 5) }));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  send(layer, 'mousedown', 0);
  for (let i = 1; i <= 5; i += 1) { send(layer, 'mousemove', i); await frame(); }
  const start = performance.now();
  for (let i = 1; i <= ${FRAMES}; i += 1) { send(layer, 'mousemove', i); await frame(); }
  const rate = 1000 * ${FRAMES} / (performance.now() - start);
  send(layer, 'mouseup', 0);
  await new Promise((resolve) => setTimeout(resolve, 600));
  return rate;
})()`;

describe.skipIf(chromiumIsMissing())('panning', () => {
  bench(
    'the viewer and bare Sigma in turns',
    async () => {
      const viewer = await ViewerInBrowser.open();
      const folder = await buildBare();
      for (const [nodes, edges] of SIZES) {
        const slice = clusters(nodes, edges);
        const [ours, bare] = [await openOurs(viewer, slice), await openBare(viewer, slice, folder)];
        const rates = { ours: [] as number[], bare: [] as number[] };
        for (let round = 0; round < ROUNDS; round += 1) {
          rates.ours.push(await pan(ours.page));
          rates.bare.push(await pan(bare));
        }
        const [own, other] = [median(rates.ours), median(rates.bare)];
        const first = `first picture after ${Math.round(ours.firstPaint)} ms`;
        process.stdout.write(
          `${nodes} nodes, ${edges} edges: ${own.toFixed(1)} frames/s, bare ${other.toFixed(1)}, ratio ${(own / other).toFixed(2)}; ${first}\n`,
        );
        await ours.page.context().close();
        await bare.context().close();
      }
      await viewer.close();
      await rm(folder, { recursive: true });
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});

async function openOurs(viewer: ViewerInBrowser, slice: GraphSlice): Promise<{ page: Page; firstPaint: number }> {
  const { page } = await viewer.visit();
  await page.route('**/api/slice*', (route) => route.fulfill({ json: slice }));
  await page.reload();
  const firstPaint = await untilDrawn(page);
  await page.waitForTimeout(2_000);
  return { page, firstPaint };
}

/** In a pane of the size that the viewer leaves its canvas. */
async function openBare(viewer: ViewerInBrowser, slice: GraphSlice, folder: string): Promise<Page> {
  const { page } = await viewer.visit({ width: 628, height: 520 });
  await page.route('http://bare.test/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/api/slice') return route.fulfill({ json: slice });
    const contentType = extname(path) === '.js' ? 'text/javascript' : 'text/html';
    return route.fulfill({ body: await readFile(join(folder, path === '/' ? 'index.html' : path)), contentType });
  });
  await page.goto('http://bare.test/');
  await page.waitForSelector('.sigma-mouse');
  await page.waitForTimeout(2_000);
  return page;
}

async function pan(page: Page): Promise<number> {
  await page.bringToFront();
  return (await page.evaluate(DRAG)) as number;
}

async function buildBare(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bare-'));
  const root = fileURLToPath(new URL('bare', import.meta.url));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  });
  return folder;
}

const LABELS = ['Actor', 'Statement', 'Event', 'Statement'] as const;
const TYPES = { Actor: 'SAID', Statement: 'ABOUT', Event: 'PRECEDES' } as const;

/** Clusters of a hundred nodes on a spiral each, with most edges inside them; the same every time. */
function clusters(nodeCount: number, edgeCount: number): GraphSlice {
  const side = Math.ceil(Math.sqrt(nodeCount / 100));
  const nodes = Array.from({ length: nodeCount }, (_, i): SliceNode => {
    const [cluster, place] = [Math.floor(i / 100), i % 100];
    const [angle, radius] = [place * 2.4, 30 * Math.sqrt(place)];
    const [x, y] = [(cluster % side) * 800, Math.floor(cluster / side) * 800];
    const label = LABELS[i % 4] ?? 'Actor';
    const id = `node:${i}`;
    const properties = label === 'Actor' ? { id, kind: 'person', name: `人物${i}` } : { id };
    const position = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle), size: 8 };
    return {
      id,
      label,
      furtherLabels: [],
      caption: `第${i}个节点的名称`,
      degree: 4,
      mentionCount: 1,
      ...position,
      properties,
    };
  });
  const edges = Array.from({ length: edgeCount }, (_, i): SliceEdge => {
    const from = i % nodeCount;
    const to = (Math.floor(from / 100) * 100 + ((from * 7 + 1 + i) % 100)) % nodeCount;
    const id = `edge:${i}`;
    const properties = { id, articleId: 'article:1', start: 0, end: 2, rule: 'bench', confidence: 1 };
    return { id, type: TYPES[LABELS[from % 4] ?? 'Actor'], from: `node:${from}`, to: `node:${to}`, properties };
  });
  const article = {
    id: 'article:1',
    headline: '标题',
    publisher: null,
    language: 'zh-Hans' as const,
    publishedAt: null,
  };
  return {
    nodes,
    edges,
    mentions: [],
    articles: [article],
    beyond: { nodes: [], edges: [] },
    shown: nodeCount,
    total: nodeCount,
    order: 'hubs',
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
