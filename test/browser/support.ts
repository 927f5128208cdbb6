/** A real Chromium on the built page, fed by the fixture; everything the page asks for or complains of is kept. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type ArticleView, MAX_SLICE_LIMIT, type OnRecordGraph } from '../../graph/model/index.js';
import type { FindDecisions } from '../../src/server/find-article.js';
import { type Reading, singleFile, startViewer, type Viewer } from '../../src/server/index.js';
import { readingOf } from '../../src/server/reading.js';
import { fixtureArticle, fixtureGraph } from '../viewer/fixture.js';
import { currentPage } from './built.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

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
    readonly viewer: Pick<Viewer, 'url' | 'close'>,
    private readonly browser: Browser,
    private readonly folder: string,
  ) {}

  static async open(
    graph: OnRecordGraph = fixtureGraph(),
    articles: Articles = fixtureArticle,
    decisions?: FindDecisions,
  ): Promise<ViewerInBrowser> {
    return ViewerInBrowser.openReading(async () => readingOf(graph), articles, decisions);
  }

  /** Of a store that may change while the page is open. */
  static async openReading(
    read: () => Promise<Reading>,
    articles: Articles = fixtureArticle,
    decisions?: FindDecisions,
  ): Promise<ViewerInBrowser> {
    const folder = await newFolder();
    const page = await currentPage('viewer', folder);
    const viewer = await startViewer({ read, articles, ...(decisions && { decisions }), port: 0, page });
    return new ViewerInBrowser(viewer, await chromium.launch(BROWSER), folder);
  }

  /** The same as one file on disk, of at most `limit` nodes. */
  static async openFile(
    graph: OnRecordGraph = fixtureGraph(),
    articles: Articles = fixtureArticle,
    limit = MAX_SLICE_LIMIT,
  ): Promise<ViewerInBrowser> {
    const folder = await newFolder();
    const { html } = await singleFile({ graph, articles, limit, page: await currentPage('viewer-file', folder) });
    const file = join(folder, 'news.html');
    await writeFile(file, html);
    const viewer = { url: pathToFileURL(file).href, close: async () => undefined };
    return new ViewerInBrowser(viewer, await chromium.launch(BROWSER), folder);
  }

  async visit({ hash = '', ...options }: VisitOptions = {}): Promise<Visit> {
    const offline = this.viewer.url.startsWith('file:');
    const context = await this.browser.newContext({ ...screenOf(options), offline, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${this.viewer.url}${hash}`);
    return { page, complaints, requests };
  }

  /** Opens the page of a visit anew, as one who was never here, and sooner: the browser has compiled its scripts. */
  async revisit({ page, complaints, requests }: Visit, { hash = '', ...options }: VisitOptions): Promise<void> {
    const { viewport, colorScheme } = screenOf(options);
    await page.unrouteAll();
    await page.context().clearPermissions();
    await page.evaluate('localStorage.clear()');
    await page.goto('about:blank');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    complaints.length = 0;
    requests.length = 0;
    await page.goto(`${this.viewer.url}${hash}`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.viewer.close();
    await rm(this.folder, { recursive: true });
  }
}

function screenOf(options: Omit<VisitOptions, 'hash'>) {
  const { width = 1280, height = 800, locale = 'zh-CN', colorScheme = 'light', hasTouch = false } = options;
  return { viewport: { width, height }, locale, colorScheme, hasTouch };
}

/** Milliseconds from the start of loading until the graph stood there with its words. */
export async function untilDrawn(page: Page): Promise<number> {
  for (;;) {
    const time = await page.evaluate("performance.getEntriesByName('onrecord:drawn')[0]?.startTime ?? 0");
    if (typeof time === 'number' && time > 0) return time;
    await page.waitForTimeout(50);
  }
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'onrecord-page-'));
}
