/** The legend beside the canvas: it says n of m, narrows to a kind of actor by mouse and keyboard, and explains the lines. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumIsMissing, ViewerInBrowser, type Visit } from './support.js';

const eventually = (read: () => unknown) => expect.poll(read, { timeout: 10_000 });

describe.skipIf(chromiumIsMissing())('the legend', () => {
  let viewer: ViewerInBrowser;
  beforeAll(async () => {
    viewer = await ViewerInBrowser.open();
  }, 60_000);
  afterAll(() => viewer.close());

  const open = async (hash = ''): Promise<Visit> => {
    const visit = await viewer.visit({ hash });
    await visit.page.waitForSelector('.legend');
    return visit;
  };
  const countBeside = (page: Page, name: string): Promise<string | null> =>
    page.locator('.legend .kind', { hasText: name }).first().locator('.count').textContent();

  it('counts what a frame leaves of each kind', async () => {
    const { page, complaints } = await open();
    const total = await countBeside(page, '言论');
    expect(total).toMatch(/^\d+$/);
    await page.goto(`${viewer.viewer.url}#frame=actor,actor%3Aluo`);
    await eventually(() => countBeside(page, '言论')).toMatch(new RegExp(`^\\d+ / ${total}$`));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('narrows to one kind of actor by keyboard, and gives the others back', async () => {
    const { page, complaints } = await open();
    const countries = page.locator('.shapes button', { hasText: '国家' });
    await countries.focus();
    await page.keyboard.press('Enter');
    await eventually(() => countries.getAttribute('aria-pressed')).toBe('true');
    await eventually(() => new URL(page.url()).hash).toBe('#actorKind=country');
    const people = page.locator('.shapes button', { hasText: '人物' }).locator('.count');
    await eventually(() => people.textContent()).toMatch(/^0 \/ \d+$/);
    await page.keyboard.press('Enter');
    await eventually(() => new URL(page.url()).hash).toBe('');
    await eventually(() => people.textContent()).toMatch(/^\d+$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says what sizes and lines mean', async () => {
    const { page, complaints } = await open();
    await eventually(() => page.locator('.legend').textContent()).toContain('大小表示关联多少');
    expect(await page.locator('.line-legend li').allTextContents()).toEqual(['原文明说', '推断得出', '缺少依据']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
