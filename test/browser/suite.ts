/** What the browser suites on the fixture share: one viewer for all, and no visit that ends in a complaint. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ViewerInBrowser, type Visit, type VisitOptions } from './support.js';

export interface Suite {
  /** Resolves when the page stands there. */
  readonly open: (options?: VisitOptions) => Promise<Page>;
  /** Where the page is served; known once the suite runs. */
  readonly address: () => string;
}

/** To be called inside `describe`; `untilReady` waits for what the suite is about. */
export function suiteOnFixture(untilReady: (page: Page) => Promise<unknown>): Suite {
  let viewer: ViewerInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    viewer = await ViewerInBrowser.open();
  });
  afterAll(() => viewer.close());
  afterEach(async () => {
    expect(visit.complaints).toEqual([]);
    await visit.page.context().close();
  });
  const open = async (options: VisitOptions = {}): Promise<Page> => {
    visit = await viewer.visit(options);
    await untilReady(visit.page);
    return visit.page;
  };
  return { open, address: () => viewer.viewer.url };
}
