/** The canvas under the reader's hand: by keyboard alone, dragged, turned and found again by its address. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { suiteOnFixture } from './suite.js';
import { chromiumIsMissing, untilDrawn } from './support.js';

const eventually = (read: () => unknown) => expect.poll(read, { timeout: 10_000 });

describe.skipIf(chromiumIsMissing())('the canvas', () => {
  const { open } = suiteOnFixture(untilDrawn);
  const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

  it('is walked with the keyboard, which says where one is', async () => {
    const page = await open({ hash: '#node=actor:luo' });
    await page.locator('.canvas').focus();
    await page.keyboard.press(']');
    const said = page.locator('.canvas [aria-live]');
    await eventually(() => said.textContent()).toMatch(/（1 \/ \d+）/);
    const first = await said.textContent();
    await page.keyboard.press(']');
    await eventually(() => said.textContent()).toMatch(/（2 \/ \d+）/);
    await page.keyboard.press('[');
    await eventually(() => said.textContent()).toBe(first);
    await page.keyboard.press('Enter');
    await eventually(() => hash(page)).not.toContain('actor:luo');
    await eventually(() =>
      page
        .locator('.details h2')
        .textContent()
        .then((words) => first?.includes(words ?? '?')),
    ).toBe(true);
  });

  it('is named and described for a screen reader, and refers to the table', async () => {
    const page = await open();
    const canvas = page.locator('.canvas');
    expect(await canvas.getAttribute('role')).toBe('application');
    expect(await page.locator(`#${await canvas.getAttribute('aria-describedby')}`).textContent()).toContain('表');
  });

  it('keeps in the address where it looks, and looks there again', async () => {
    const page = await open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('+');
    await eventually(() => hash(page)).toMatch(/look=0\.5,0\.5,0\.6667/);
    await page.keyboard.press('ArrowRight');
    await eventually(() => hash(page)).not.toMatch(/look=0\.5,/);
    const looked = hash(page);
    await page.reload();
    await untilDrawn(page);
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowLeft');
    await eventually(() => hash(page)).toMatch(/look=0\.(5|49|50)/);
    expect(looked).toMatch(/0\.6667$/);
    await page.keyboard.press('0');
    await eventually(() => hash(page)).toBe('');
  });
});
