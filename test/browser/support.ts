/** A real Chromium on the built page, fed by the fixture; everything the page asks for or complains of is kept. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { ArticleView, OnRecordGraph } from '../../graph/model/index.js';
import { startViewer, type Viewer } from '../../src/server/index.js';
import { fixtureArticle, fixtureGraph } from '../viewer/fixture.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const SOFTWARE = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
/** Draws without a GPU, and asks nothing of the network. */
export const BROWSER = {
  executablePath: CHROMIUM,
  headless: true,
  args: [...FLAGS, '--disable-component-update', '--disable-sync', ...SOFTWARE],
};

/** Without Chromium these tests are skipped on a desk, and fail where everything must run. */
export function chromiumIsMissing(): boolean {
  const isMissing = !existsSync(CHROMIUM);
  if (isMissing && process.env.CI === 'true') throw new Error(`no Chromium at ${CHROMIUM}; set CHROMIUM_PATH`);
  if (isMissing) process.stderr.write(`browser tests skipped: no Chromium at ${CHROMIUM}; set CHROMIUM_PATH\n`);
  return isMissing;
}

export interface Visit {
  readonly page: Page;
  /** Console errors and uncaught exceptions. */
  readonly complaints: string[];
  /** Every address asked for. */
  readonly requests: string[];
}

export interface VisitOptions {
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly hasTouch?: boolean;
}

type Articles = (id: string) => ArticleView | null;

export class ViewerInBrowser {
  private constructor(
    readonly viewer: Viewer,
    private readonly browser: Browser,
    private readonly folder: string,
  ) {}

  static async open(
    graph: OnRecordGraph = fixtureGraph(),
    articles: Articles = fixtureArticle,
  ): Promise<ViewerInBrowser> {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-page-'));
    const viewer = await startViewer({ graph, articles, port: 0, page: await currentPage(folder) });
    const browser = await chromium.launch(BROWSER);
    return new ViewerInBrowser(viewer, browser, folder);
  }

  async visit(options: VisitOptions = {}): Promise<Visit> {
    const {
      hash = '',
      width = 1280,
      height = 800,
      locale = 'zh-CN',
      colorScheme = 'light',
      hasTouch = false,
    } = options;
    const viewport = { width, height };
    const context = await this.browser.newContext({ viewport, locale, colorScheme, hasTouch, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${this.viewer.url}${hash}`);
    return { page, complaints, requests };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.viewer.close();
    await rm(this.folder, { recursive: true });
  }
}

/** Milliseconds from the start of loading until the graph stood there with its words. */
export async function untilDrawn(page: Page): Promise<number> {
  for (;;) {
    const time = await page.evaluate("performance.getEntriesByName('onrecord:drawn')[0]?.startTime ?? 0");
    if (typeof time === 'number' && time > 0) return time;
    await page.waitForTimeout(50);
  }
}

/** The page that `npm run build` made, unless a source is younger; then one that is built into `folder`. */
async function currentPage(folder: string): Promise<string> {
  const built = join(CHECKOUT, 'dist/viewer');
  const sources = ['viewer', 'graph'].map((room) => youngestIn(join(CHECKOUT, room)));
  const index = join(built, 'index.html');
  if (existsSync(index) && statSync(index).mtimeMs > Math.max(...sources)) return built;
  const configFile = join(CHECKOUT, 'vite.config.ts');
  const root = join(CHECKOUT, 'viewer');
  await build({ configFile, root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  return folder;
}

/** When the last of the files in a folder was changed, in milliseconds. */
function youngestIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((latest, { parentPath, name }) => Math.max(latest, statSync(join(parentPath, name)).mtimeMs), 0);
}
