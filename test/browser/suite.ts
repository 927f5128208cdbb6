/** What the browser suites on the fixture share: one viewer for all, and no visit that complains or asks others for anything. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ViewerInBrowser, type Visit, type VisitOptions } from './support.js';

export interface Suite {
  /** Resolves when the page stands there. */
  readonly open: (options?: VisitOptions) => Promise<Page>;
  /** Where the page is served, or the file that it is; known once the suite runs. */
  readonly address: () => string;
  /** Lets go of what the page has complained of, where that is what the test is about. */
  readonly forgive: () => void;
}

/** To be called inside `describe`; `untilReady` waits for what the suite is about. */
export function suiteOnFixture(
  untilReady: (page: Page) => Promise<unknown>,
  openViewer: () => Promise<ViewerInBrowser> = () => ViewerInBrowser.open(),
): Suite {
  let viewer: ViewerInBrowser;
  /** Visits of tests that have ended, by what they were opened as: each test of the same kind comes to a warm browser. */
  const warm = new Map<string, Visit>();
  let visits: (readonly [kind: string, visit: Visit])[] = [];
  beforeAll(async () => {
    viewer = await openViewer();
  });
  afterAll(() => viewer.close());
  afterEach(async () => {
    const ended = visits;
    visits = [];
    for (const [kind, visit] of ended) {
      expect(visit.complaints).toEqual([]);
      expect(visit.requests.filter((asked) => !isOwn(asked))).toEqual([]);
      if (warm.has(kind)) await visit.page.context().close();
      else warm.set(kind, visit);
    }
  });
  /** A file is all that may be asked for by its page; a blob is what the page itself made. */
  const isOwn = (asked: string): boolean => asked.startsWith(viewer.viewer.url) || asked.startsWith('blob:');
  const open = async (options: VisitOptions = {}): Promise<Page> => {
    const { hash: _hash, ...screen } = options;
    const kind = JSON.stringify(screen);
    const known = warm.get(kind);
    warm.delete(kind);
    if (known) await viewer.revisit(known, options);
    const visit = known ?? (await viewer.visit(options));
    visits.push([kind, visit]);
    await untilReady(visit.page);
    return visit.page;
  };
  const forgive = (): void => {
    for (const [, { complaints }] of visits) complaints.length = 0;
  };
  return { open, address: () => viewer.viewer.url, forgive };
}
