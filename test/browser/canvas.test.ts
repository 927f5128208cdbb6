/** The canvas under the reader's hand: by keyboard alone, by mouse and by touch, and found again by its address. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Place, placeOf } from './pixels.js';
import { bundleGraph, COUNTRY, PERSON } from './small-graph.js';
import { suiteOnFixture } from './suite.js';
import { chromiumIsMissing, untilDrawn, ViewerInBrowser } from './support.js';
import { between, Fingers } from './touch.js';

const eventually = (read: () => unknown) => expect.poll(read, { timeout: 10_000 });
const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
/** Longer than two clicks of a double click are apart. */
const PAUSE = 350;
const LONG_PRESS = 700;

describe.skipIf(chromiumIsMissing())('the canvas by keyboard', () => {
  const { open } = suiteOnFixture(untilDrawn);

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

  it('looks at what a filter leaves as near as that lets it, and begins there to move', async () => {
    const page = await open({ hash: '#article=article:trial' });
    await page.locator('.canvas').focus();
    await page.keyboard.press('+');
    await eventually(() => hash(page)).toMatch(/look=/);
    const [x = 0, y = 0, ratio = 1] = (/look=([\d.,]+)/.exec(hash(page))?.[1] ?? '').split(',').map(Number);
    expect(ratio).toBeLessThan(0.6);
    expect(Math.hypot(x - 0.5, y - 0.5)).toBeGreaterThan(0.02);
    await page.keyboard.press('0');
    await eventually(() => hash(page)).toBe('#article=article:trial');
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

describe.skipIf(chromiumIsMissing())('the canvas under mouse and finger', () => {
  const { open } = suiteOnFixture(untilDrawn, () => ViewerInBrowser.open(bundleGraph()));
  const menu = (page: Page) => page.getByRole('menu', { name: '对这个节点' });
  const choose = (page: Page, name: string) => page.getByRole('menuitem', { name }).click();
  const isNear = (a: Place, b: Place): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < 3;
  const person = (page: Page): Promise<Place> => placeOf(page, PERSON);
  const country = (page: Page): Promise<Place> => placeOf(page, COUNTRY);
  const isBeside = async (page: Page, [x, y]: Place): Promise<boolean> => {
    const box = await menu(page).boundingBox();
    return box !== null && Math.abs(box.x - x) < 12 && Math.abs(box.y - y) < 12;
  };
  const dragMouse = async (page: Page, from: Place, to: Place): Promise<void> => {
    await page.mouse.move(...from);
    await page.mouse.down();
    for (const share of [0.3, 0.7, 1]) await page.mouse.move(...between(from, to, share));
    await page.mouse.up();
  };

  it('puts a node where it is dragged, finds it there again, and gives its place back', async () => {
    const page = await open();
    const home = await country(page);
    const place = [home[0] - 90, home[1] + 60] as const;
    await dragMouse(page, home, place);
    await eventually(() => hash(page)).toMatch(/^#pin=actor:beiyu,-?[\d.]+,-?[\d.]+$/);
    await eventually(async () => isNear(await country(page), place)).toBe(true);
    await page.reload();
    await untilDrawn(page);
    await eventually(async () => isNear(await country(page), place)).toBe(true);
    await page.mouse.click(...place, { button: 'right' });
    await choose(page, '松开');
    await eventually(() => hash(page)).toBe('');
    await eventually(async () => isNear(await country(page), home)).toBe(true);
  });

  it('opens the menu of a node under a right click, takes the node away and puts it back', async () => {
    const page = await open();
    const at = await country(page);
    await page.mouse.click(...at, { button: 'right' });
    await eventually(() => isBeside(page, at)).toBe(true);
    await choose(page, '从图中移去');
    await eventually(() => hash(page)).toBe('#remove=actor:beiyu');
    await eventually(() => page.locator('.limit').textContent()).toContain('显示 2 / 3');
    await page.getByRole('button', { name: '放回' }).click();
    await eventually(() => hash(page)).toBe('');
    await eventually(() => page.locator('.limit').textContent()).toContain('显示 3 / 3');
  });

  it('fetches what else a node is joined to', async () => {
    const page = await open({ hash: '#limit=2' });
    await page.mouse.click(...(await person(page)), { button: 'right' });
    await page.getByRole('menuitem', { name: '从库中展开' }).click();
    await eventually(() => hash(page)).toContain('expand=actor:lin');
    await eventually(() => page.locator('.limit').textContent()).toContain('显示 3 / 3');
  });

  it('closes its menu by Escape and keeps the keyboard on the canvas', async () => {
    const page = await open({ hash: '#node=actor:lin' });
    await page.locator('.canvas').focus();
    await page.keyboard.press('Shift+F10');
    await menu(page).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => menu(page).count()).toBe(0);
    await eventually(() => page.evaluate('document.activeElement.className')).toBe('canvas');
  });

  it('unfolds a bundle by a double click on its line, and folds it again', async () => {
    const page = await open();
    const onLine = between(await person(page), await country(page), 0.3);
    await page.mouse.dblclick(...onLine);
    await eventually(() => hash(page)).toMatch(/unfold=/);
    await page.waitForTimeout(PAUSE);
    await page.mouse.dblclick(...onLine);
    await eventually(() => hash(page)).not.toMatch(/unfold=/);
  });

  it('unfolds a bundle by a click on its count, chooses one of its lines, and folds it by a click on the word', async () => {
    const page = await open();
    const middle = between(await person(page), await country(page), 0.5);
    await page.mouse.click(...middle);
    await eventually(() => hash(page)).toMatch(/^#unfold=/);
    await page.waitForTimeout(PAUSE);
    await page.mouse.click(...middle);
    await eventually(() => hash(page)).toBe('');
    await page.waitForTimeout(PAUSE);
    await page.mouse.click(...between(await person(page), await country(page), 0.3));
    await eventually(() => hash(page)).toMatch(/^#edge=/);
  });

  it('looks where it looked before, back and forward', async () => {
    const page = await open();
    await page.locator('.canvas').focus();
    await page.keyboard.press('+');
    await eventually(() => hash(page)).toMatch(/look=/);
    const before = [hash(page), await country(page)] as const;
    await page.mouse.click(...before[1]);
    await eventually(() => hash(page)).toContain('node=actor:beiyu');
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowUp');
    await eventually(() => hash(page)).not.toContain(before[0].slice(1));
    const after = [hash(page), await country(page)] as const;
    await page.goBack();
    await eventually(() => hash(page)).toBe(before[0]);
    await eventually(async () => isNear(await country(page), before[1])).toBe(true);
    await page.goForward();
    await eventually(() => hash(page)).toBe(after[0]);
    await eventually(async () => isNear(await country(page), after[1])).toBe(true);
  });

  describe('by touch', () => {
    const PHONE = { width: 390, height: 844, hasTouch: true };
    const openGraph = async (): Promise<readonly [Page, Fingers]> => {
      const page = await open(PHONE);
      await page.locator('.pane-bar button').nth(1).click();
      await page.locator('.canvas').waitFor();
      return [page, await Fingers.on(page)];
    };

    it('opens the menu of a node that is held, and does what is tapped', async () => {
      const [page, fingers] = await openGraph();
      const at = await person(page);
      await fingers.down(at);
      await page.waitForTimeout(LONG_PRESS);
      await eventually(() => isBeside(page, at)).toBe(true);
      await fingers.up();
      await page.waitForTimeout(PAUSE);
      expect(await menu(page).isVisible()).toBe(true);
      expect(hash(page)).toBe('');
      await page.getByRole('menuitem', { name: '从图中移去' }).tap();
      await eventually(() => hash(page)).toBe('#remove=actor:lin');
    });

    it('chooses a node by a tap', async () => {
      const [page, fingers] = await openGraph();
      await fingers.down(await country(page));
      await fingers.up();
      await eventually(() => hash(page)).toBe('#node=actor:beiyu');
    });

    it('moves the picture with one finger and brings it nearer with two', async () => {
      const [page, fingers] = await openGraph();
      const box = await page.locator('.canvas').boundingBox();
      if (!box) throw new Error('there is no canvas');
      const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.8];
      await fingers.stroke([[x, y]], [[x + 60, y]]);
      await eventually(() => hash(page)).toMatch(/^#look=0\.\d+,0\.5,1$/);
      await fingers.stroke(
        [
          [x - 30, y],
          [x + 30, y],
        ],
        [
          [x - 110, y],
          [x + 110, y],
        ],
      );
      await eventually(() => Number(/[\d.]+$/.exec(hash(page))?.[0])).toBeLessThan(0.6);
    });
  });
});
