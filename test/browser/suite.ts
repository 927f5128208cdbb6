/** What the browser suites on the fixture share: one viewer for all, and no visit that complains or asks others for anything. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ViewerInBrowser, type Visit, type VisitOptions } from './support.js';

export interface Suite {
  /** Resolves when the page stands there. */
  readonly open: (options?: VisitOptions) => Promise<Page>;
  /** Where the page is served, or the file that it is; known once the suite runs. */
  readonly address: () => string;
}

/** To be called inside `describe`; `untilReady` waits for what the suite is about. */
export function suiteOnFixture(
  untilReady: (page: Page) => Promise<unknown>,
  openViewer: () => Promise<ViewerInBrowser> = () => ViewerInBrowser.open(),
): Suite {
  let viewer: ViewerInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    viewer = await openViewer();
  });
  afterAll(() => viewer.close());
  afterEach(async () => {
    expect(visit.complaints).toEqual([]);
    expect(visit.requests.filter((asked) => !isOwn(asked))).toEqual([]);
    await visit.page.context().close();
  });
  /** A file is all that may be asked for by its page; a blob is what the page itself made. */
  const isOwn = (asked: string): boolean => asked.startsWith(viewer.viewer.url) || asked.startsWith('blob:');
  const open = async (options: VisitOptions = {}): Promise<Page> => {
    visit = await viewer.visit(options);
    await untilReady(visit.page);
    return visit.page;
  };
  return { open, address: () => viewer.viewer.url };
}
