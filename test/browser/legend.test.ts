/** The legend beside the canvas: it says n of m, narrows to a kind of actor by mouse and keyboard, and explains the lines. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { suiteOnFixture } from './suite.js';
import { chromiumIsMissing } from './support.js';

const eventually = (read: () => unknown) => expect.poll(read, { timeout: 10_000 });

describe.skipIf(chromiumIsMissing())('the legend', () => {
  const { open, address } = suiteOnFixture((page) => page.waitForSelector('.legend'));
  const countBeside = (page: Page, name: string): Promise<string | null> =>
    page.locator('.legend .kind', { hasText: name }).first().locator('.count').textContent();

  it('counts what a frame leaves of each kind', async () => {
    const page = await open();
    const total = await countBeside(page, '言论');
    expect(total).toMatch(/^\d+$/);
    await page.goto(`${address()}#frame=actor,actor%3Aluo`);
    await eventually(() => countBeside(page, '言论')).toMatch(new RegExp(`^\\d+ / ${total}$`));
  });

  it('narrows to one kind of actor by keyboard, and gives the others back', async () => {
    const page = await open();
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
  });

  it('says what sizes and lines mean', async () => {
    const page = await open();
    await eventually(() => page.locator('.legend').textContent()).toContain('大小表示关联多少');
    expect(await page.locator('.line-legend li').allTextContents()).toEqual(['原文明说', '推断得出', '缺少依据']);
  });
});
