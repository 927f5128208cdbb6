/** Finding things as a reader does: filters with their counts, search, the timeline's brush and the table, by mouse, key and touch. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from './axe.js';
import { suiteOnFixture } from './suite.js';
import { chromiumIsMissing } from './support.js';
import { Fingers } from './touch.js';

/** The page answers in its own time, and slowly on a busy machine. */
const eventually = (read: () => unknown) => expect.poll(read, { timeout: 8_000 });

describe.skipIf(chromiumIsMissing())('finding', () => {
  const { open } = suiteOnFixture((page) => page.waitForSelector('.legend', { state: 'attached' }));
  const shownCount = async (page: Page): Promise<number> =>
    Number(/\d+/.exec((await page.locator('.limit').textContent()) ?? '')?.[0]);
  const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
  const chips = (page: Page) => page.locator('.chip').allTextContents();

  describe('by filters', () => {
    it('narrows to a value, says how many there are of each, and takes the chip away again', async () => {
      const page = await open();
      const all = await shownCount(page);
      await page.locator('.facet summary', { hasText: '言语行为' }).click();
      const demand = page.locator('.facet-value', { hasText: '要求' });
      const [n, m] = ((await demand.locator('.count').textContent()) ?? '').split(' / ').map(Number);
      expect(n).toBe(m);
      await demand.click();
      await eventually(() => hash(page)).toBe('#act=demand');
      await eventually(() => shownCount(page)).toBeLessThan(all);
      await eventually(() => chips(page)).toEqual(['言语行为要求✕']);
      await page.goBack();
      await eventually(() => shownCount(page)).toBe(all);
      await page.goForward();
      await eventually(() => chips(page)).toEqual(['言语行为要求✕']);
      await page.locator('.facet summary', { hasText: '事件类型' }).click();
      const isNarrowed = (count: string): boolean => Number(count.split(' / ')[0]) < Number(count.split(' / ')[1]);
      const counts = () => page.locator('.facet[open] .count').allTextContents();
      await eventually(async () => (await counts()).some(isNarrowed)).toBe(true);
      await page.locator('.chip').click();
      await eventually(() => shownCount(page)).toBe(all);
    });

    it('finds a value in a long list by either script, and clears everything at once', async () => {
      const page = await open({ hash: '#sure=50&hide=Place' });
      await page.locator('.facet summary', { hasText: '说话人' }).click();
      await page.locator('.facet[open] .facet-search').fill('羅安');
      await eventually(() => page.locator('.facet-value').allTextContents()).toEqual([
        expect.stringContaining('北屿国总统罗安德'),
      ]);
      await page.locator('.facet-value').click();
      await eventually(() => page.locator('.chip').count()).toBe(3);
      await page.locator('.shown-bar').getByRole('button', { name: '全部清除' }).click();
      await eventually(() => hash(page)).toBe('');
    });

    it('says beneath the least confidence how many to expect to be right of what is shown', async () => {
      const page = await open();
      const lines = () => page.locator('.expected li').allTextContents();
      const [all = ''] = await lines();
      expect(all).toMatch(/^\d+ 条言论：预计约 \d 成正确$/);
      const count = (line = ''): number => Number(/\d+/.exec(line));
      await page.locator('.facet summary', { hasText: '言语行为' }).click();
      await page.locator('.facet-value', { hasText: '要求' }).click();
      await eventually(async () => count((await lines())[0])).toBeLessThan(count(all));
      await page.getByRole('slider', { name: '最低置信度' }).fill('100');
      await eventually(lines).toEqual([]);
    });

    it('folds away and comes back', async () => {
      const page = await open();
      await page.getByRole('button', { name: '收起筛选' }).click();
      await eventually(() => page.locator('.legend').isVisible()).toBe(false);
      await page.reload();
      await page.getByRole('button', { name: '展开筛选' }).click();
      await eventually(() => page.locator('.legend').isVisible()).toBe(true);
    });
  });

  describe('by time', () => {
    const drag = async (page: Page, from: number, to: number): Promise<void> => {
      const box = await page.locator('.strip').boundingBox();
      if (!box) throw new Error('there is no timeline');
      await page.mouse.move(box.x + box.width * from, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * ((from + to) / 2), box.y + 20);
      await page.mouse.move(box.x + box.width * to, box.y + 20);
      await page.mouse.up();
    };

    it('brushes some days with the mouse, and everything shows them alone', async () => {
      const page = await open();
      const all = await shownCount(page);
      await page.locator('.strip .handle').first().waitFor({ state: 'attached' });
      await drag(page, 0.1, 0.5);
      await eventually(() => hash(page)).toMatch(/^#time=\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d$/);
      await eventually(() => shownCount(page)).toBeLessThan(all);
      const [from, to] = hash(page).slice('#time='.length).split(',');
      await eventually(() => page.getByLabel('起始日期').first().inputValue()).toBe(from);
      await eventually(() => page.getByLabel('结束日期').first().inputValue()).toBe(to);
      await page.goBack();
      await eventually(() => hash(page)).toBe('');
      await page.goForward();
      await page.getByRole('button', { name: '取消时间范围' }).click();
      await eventually(() => hash(page)).toBe('');
    });

    it('brushes some days with a finger, and lets them go at a tap beside them', async () => {
      const page = await open({ width: 390, height: 844, hasTouch: true });
      const all = await shownCount(page);
      await page.getByRole('button', { name: '时间线' }).tap();
      await page.locator('.strip .handle').first().waitFor({ state: 'attached' });
      const box = await page.locator('.strip').boundingBox();
      if (!box) throw new Error('there is no timeline');
      const [y, at] = [box.y + 20, (share: number) => box.x + box.width * share];
      const fingers = await Fingers.on(page);
      await fingers.stroke([[at(0.1), y]], [[at(0.5), y]]);
      await eventually(() => hash(page)).toMatch(/^#time=\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d$/);
      await eventually(() => shownCount(page)).toBeLessThan(all);
      await fingers.down([at(0.8), y]);
      await fingers.up();
      await eventually(() => hash(page)).toBe('');
      expect(await page.evaluate('scrollY')).toBe(0);
    });

    it('moves the ends of the brush by key, as sliders that say their day', async () => {
      const page = await open({ hash: '#time=2025-11-01,2025-11-20' });
      const end = page.getByRole('slider', { name: '结束日期' });
      await end.focus();
      await page.keyboard.press('ArrowRight');
      await eventually(() => end.getAttribute('aria-valuetext')).toBe('2025-11-21');
      await eventually(() => hash(page)).toBe('#time=2025-11-01,2025-11-21');
      await page.getByLabel('起始日期').first().fill('2025-11-19');
      await eventually(() => hash(page)).toBe('#time=2025-11-19,2025-11-21');
    });

    it('counts what has no date and shows it alone', async () => {
      const page = await open();
      await page.getByRole('button', { name: '项日期不详' }).click();
      await eventually(() => hash(page)).toBe('#time=undated');
      await eventually(() => chips(page)).toEqual(['事发时间日期不详✕']);
      await page.getByRole('button', { name: '说话', exact: true }).click();
      await eventually(() => hash(page)).toBe('#clock=said');
    });
  });

  describe('by search', () => {
    const type = async (page: Page, words: string): Promise<void> => {
      await page.keyboard.press('/');
      await page.keyboard.type(words);
    };
    const options = (page: Page) => page.getByRole('option').allTextContents();

    it('finds a Chinese name by its initials, and by either script, grouped by kind with counts', async () => {
      const page = await open();
      await type(page, 'xrl');
      await eventually(() => options(page)).toEqual([expect.stringContaining('许若澜')]);
      await page.locator('.search input').fill('許若');
      await eventually(() => options(page)).toContainEqual(expect.stringContaining('许若澜'));
      await page.locator('.search input').fill('渔');
      await eventually(() => page.locator('.hits [role=group]').count()).toBeGreaterThan(2);
      const counts = await page.locator('.hits h2 .count').allTextContents();
      expect(counts.every((count) => /^\d+ \/ \d+$/.test(count))).toBe(true);
    });

    it('opens an article among the hits to be read', async () => {
      const page = await open();
      await type(page, '重启渔业谈判 双方');
      const article = page.getByRole('group', { name: '文章' }).getByRole('option');
      await eventually(() => article.count()).toBe(1);
      await article.click();
      await eventually(() => hash(page)).toContain('read=article:talks');
    });

    it('fetches what is beyond the loaded part of the graph', async () => {
      const page = await open({ hash: '#limit=5' });
      await eventually(() => page.locator('.limit').textContent()).toContain('只载入了 5 个：关联最多的');
      await type(page, '梁庭芳');
      await eventually(() => options(page)).toContainEqual('梁庭芳反对党领袖');
      await page.keyboard.press('Enter');
      await eventually(() => page.locator('.details h2').textContent()).toBe('梁庭芳');
      await eventually(() => hash(page)).toContain('expand=actor:liang');
      await eventually(() => shownCount(page)).toBeGreaterThan(5);
    });

    it('lets go of the keys with what it found, and begins anew for the other end of a path', async () => {
      const page = await open();
      const focused = () => page.evaluate('document.activeElement.className');
      await type(page, '许若澜');
      await page.waitForSelector('.search [role=option]');
      await page.keyboard.press('Enter');
      await eventually(() => hash(page)).toBe('#node=actor:xu');
      await eventually(focused).toBe('canvas');
      expect(await page.locator('.hits').isVisible()).toBe(false);
      await page.keyboard.press('/');
      await page.keyboard.type('周');
      await eventually(() => page.locator('.search input').inputValue()).toBe('周');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '到另一节点的路径…' }).click();
      const field = page.getByPlaceholder('路径的另一端…');
      await eventually(() => page.evaluate('document.activeElement.placeholder')).toBe('路径的另一端…');
      expect(await field.inputValue()).toBe('');
      await page.keyboard.type('周海生');
      await page.waitForSelector('.search [role=option]');
      await page.keyboard.press('Enter');
      await eventually(() => hash(page)).toContain('frame=path,actor:xu,actor:zhou');
      await eventually(focused).toBe('canvas');
      await page.goBack();
      await eventually(() => hash(page)).not.toContain('actor:zhou');
    });

    it('leaves Enter to an input method that composes', async () => {
      const page = await open();
      await type(page, '罗');
      await eventually(() => page.getByRole('option').count()).toBeGreaterThan(0);
      await page.evaluate(`document.querySelector('.search input').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))`);
      await page.waitForTimeout(100);
      expect(hash(page)).toBe('');
      await page.keyboard.press('Enter');
      await eventually(() => hash(page)).toContain('#node=actor:luo');
    });
  });

  describe('in the table', () => {
    const column = (page: Page, place: number) =>
      page.locator(`tbody tr[data-row] td:nth-child(${place})`).allTextContents();

    it('has exactly the rows that are shown, sorts them, and says so to a screen reader', async () => {
      const page = await open({ hash: '#tab=table&act=demand' });
      const table = page.getByRole('grid');
      await eventually(() => table.locator('tbody tr[data-row]').count()).toBeGreaterThan(1);
      const count = await table.locator('tbody tr[data-row]').count();
      await eventually(() => table.getAttribute('aria-rowcount')).toBe(String(count + 1));
      await eventually(() => page.locator('.row-kinds button').first().textContent()).toMatch(
        new RegExp(`^言论 ${count} / \\d+$`),
      );
      expect(new Set(await column(page, 4))).toEqual(new Set(['要求']));
      await page.getByRole('button', { name: '发布时间' }).click();
      await eventually(() => hash(page)).toContain('sort=published,up');
      await page.getByRole('button', { name: '发布时间' }).click();
      await eventually(() => page.locator('th[aria-sort=descending]').count()).toBe(1);
      const days = (await column(page, 10)).filter((day) => day !== '');
      expect(days).toEqual([...days].sort().reverse());
    });

    it('is walked and chosen by key, and has the actions of the canvas', async () => {
      const page = await open({ hash: '#tab=table&rows=Actor' });
      await page.locator('tbody tr[data-row="0"]').focus();
      await page.keyboard.press('End');
      const last = page.locator('tbody tr:focus');
      await eventually(() => last.getAttribute('aria-rowindex')).toBe(
        await page.getByRole('grid').getAttribute('aria-rowcount'),
      );
      await page.keyboard.press('Home');
      await eventually(() => page.locator('tbody tr:focus').getAttribute('data-row')).toBe('0');
      await page.keyboard.press('ArrowDown');
      await eventually(() => page.locator('tbody tr:focus').getAttribute('data-row')).toBe('1');
      const name = await page.locator('tbody tr:focus td').first().textContent();
      await page.keyboard.press('Enter');
      await eventually(() => page.locator('.details h2').textContent()).toBe(name);
      await page.locator('tbody tr[data-row="1"]').focus();
      await page.keyboard.press('Shift+F10');
      await page.locator('[role=menuitem]:focus').waitFor();
      await page.keyboard.press('Enter');
      await eventually(() => hash(page)).toContain('frame=around');
      await eventually(() => chips(page)).toEqual([`邻近${name}✕`]);
    });

    it('lists relations, which open what they rest on', async () => {
      const page = await open({ hash: '#tab=table&rows=Relation&sort=type,up' });
      await page.locator('tbody tr[data-row="0"]').click();
      await eventually(() => hash(page)).toContain('edge=');
      await page.waitForSelector('mark[data-current]');
    });
  });

  it('lets the keyboard skip what stands over the content', async () => {
    const page = await open({ hash: '#tab=table' });
    await page.keyboard.press('Tab');
    await eventually(() => page.evaluate('document.activeElement.textContent')).toBe('跳到主要内容');
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate('document.activeElement.id')).toBe('middle');
    expect(hash(page)).toBe('#tab=table');
  });

  it('goes from the start to a quotation in its article and back by keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('xrl');
    await eventually(() => page.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.details h2').textContent()).toBe('许若澜');
    await tabTo(page, '言语行为');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.facet-value');
    await tabTo(page, 'on');
    await page.keyboard.press('Space');
    await eventually(() => hash(page)).toContain('act=');
    await tabTo(page, '起始日期');
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.locator('.chip').count()).toBeGreaterThan(0);
    await page.keyboard.press('n');
    await page.waitForSelector('mark[data-current]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.list');
  });

  describe('on a phone', () => {
    const PHONE = { width: 390, height: 844 };

    it('shows one pane at a time, each within a thumb, and never scrolls sideways', async () => {
      const page = await open(PHONE);
      const bar = page.locator('.pane-bar button');
      for (const [place, pane] of ['.filters', '.middle', '.reading'].entries()) {
        await bar.nth(place).click();
        await eventually(() => page.locator(pane).isVisible()).toBe(true);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow).toBeLessThanOrEqual(0);
        expect(await smallTargets(page, pane)).toEqual([]);
      }
      await page.locator('.latest a').first().click();
      await eventually(() => page.locator('.details').isVisible()).toBe(true);
      await bar.nth(1).click();
      await eventually(() => page.locator('.graph').isVisible()).toBe(true);
    });
  });

  describe('is accessible', () => {
    const VIEWS: Readonly<Record<string, string>> = {
      graph: '#time=2025-11-01,2025-11-20',
      table: '#tab=table&act=demand&sure=20',
      'dark table': '#tab=table&rows=Event&theme=dark',
      'dark graph': '#theme=dark&frame=around,actor:luo,1',
    };
    it.each(Object.entries(VIEWS))('as %s with filters and search open', async (_name, view) => {
      const page = await open({ hash: view });
      await page.locator('.facet summary').first().click();
      await page.locator('.search input').fill('渔');
      await page.waitForSelector('[role=option]');
      expect(await accessibilityViolations(page)).toEqual([]);
    });

    it('on a phone', async () => {
      const page = await open({ width: 390, height: 844 });
      for (const place of [0, 1, 2]) {
        await page.locator('.pane-bar button').nth(place).click();
        expect(await accessibilityViolations(page)).toEqual([]);
      }
    });
  });
});

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(
      `document.activeElement.value === 'on' ? 'on' : document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`,
    );
    if (String(found).startsWith(name)) return;
  }
  throw new Error(`nothing called ${name} can be reached by Tab`);
}

/** What a thumb would miss; the words of links within a text are let be. */
function smallTargets(page: Page, pane: string): Promise<string[]> {
  return page.locator(`${pane} :is(button, summary, a, label):visible`).evaluateAll((all) =>
    all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSmall = width > 0 && (height < 39.5 || width < 39.5);
      return isSmall ? [`${element.className} ${element.textContent} ${Math.round(width)}×${Math.round(height)}`] : [];
    }),
  );
}
