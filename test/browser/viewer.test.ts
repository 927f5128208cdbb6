/** The page as a reader meets it: drawn, searched, walked through, its words lit; and hostile text that stays text. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { emptyGraph } from '../../graph/model/index.js';
import { coloursIn, pictureIn, placeOf } from './pixels.js';
import { PERSON, SAID, twoNodeGraph } from './small-graph.js';
import { suiteOnFixture } from './suite.js';
import { chromiumIsMissing, untilDrawn, ViewerInBrowser } from './support.js';

/** The page answers in its own time, and slowly on a busy machine. */
const eventually = (read: () => unknown) => expect.poll(read, { timeout: 5_000 });

async function isScrolledTo(page: Page): Promise<boolean> {
  const box = await page.locator('mark[data-current]').first().boundingBox();
  const pane = await page.locator('section.article').boundingBox();
  return box !== null && pane !== null && box.y > pane.y && box.y < pane.y + pane.height;
}

describe.skipIf(chromiumIsMissing())('the viewer', () => {
  const { open } = suiteOnFixture((page) => page.waitForSelector('.legend'));
  const litWords = async (page: Page): Promise<string> => {
    await page.waitForSelector('mark[data-current]');
    return (await page.locator('mark[data-current]').allTextContents()).join('');
  };
  const heading = (page: Page): Promise<string | null> => page.locator('.details h2').textContent();

  it('draws the graph in the colours of its forms, and says how much of it', async () => {
    const page = await open();
    await untilDrawn(page);
    await eventually(async () => coloursIn(await pictureIn(page, '.canvas'))).toEqual(
      expect.arrayContaining(['31,95,158', '192,127,18', '179,51,77', '78,119,53']),
    );
    await eventually(() => page.locator('.limit').textContent()).toBe('显示 63 / 63 个节点');
    await eventually(() => page.title()).toBe('onrecord');
  });

  it('finds any part of a name, in either script, by keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('總統羅安');
    const first = page.getByRole('option').first();
    await eventually(() => first.locator('.caption').textContent()).toBe('北屿国总统罗安德');
    await eventually(() => page.locator('.search input').getAttribute('aria-activedescendant')).toBe(
      await first.getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await eventually(() => heading(page)).toBe('北屿国总统罗安德');
    await eventually(() => litWords(page)).toBe('罗安德');
    await eventually(() => new URL(page.url()).hash).toBe('#node=actor%3Aluo');
  });

  it('finds by alias and says which one', async () => {
    const page = await open();
    await page.locator('.search input').fill('罗总统');
    await eventually(() => page.getByRole('option').first().textContent()).toContain('又名 罗总统');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => heading(page)).toBe('“罗总统强调，渔民的生计不应成为政治筹码”');
  });

  it('says so when nothing is found', async () => {
    const page = await open();
    await page.locator('.search input').fill('不存在的人');
    await eventually(() => page.locator('.hits').textContent()).toContain('没有找到“不存在的人”');
  });

  it.each(['statement:xu-1', 'statement:he-1', 'statement:chen-1', 'statement:fang-1'])(
    'lights the exact words of %s',
    async (id) => {
      const page = await open({ hash: `#node=${id}` });
      const caption = (await page.locator('.details h2').textContent()) ?? '';
      // The heading reads as it may stand alone: with the verb of a denial, or in quotation marks.
      await eventually(async () => (await litWords(page)).length > 3 && caption.includes(await litWords(page))).toBe(
        true,
      );
      await eventually(() => isScrolledTo(page)).toBe(true);
    },
  );

  it('lights the speaker and the cue beside the words', async () => {
    const page = await open({ hash: '#node=statement:xu-1' });
    await page.waitForSelector('mark[data-current]');
    await eventually(() => page.locator('mark.focus-cue').allTextContents()).toEqual(['重申']);
    // One name inside another cuts it in two pieces.
    const names = await page.locator('mark.near-name').allTextContents();
    expect(names).toEqual(['南澜', '外交部', '许若澜', '罗安德']);
  });

  it('opens what a relation rests on from the panel', async () => {
    const page = await open({ hash: '#node=actor:luo' });
    await page.locator('.relations', { hasText: '任职' }).locator('.edge-link').first().click();
    await eventually(() => page.locator('.kind-line').textContent()).toBe('HOLDS');
    await eventually(() => litWords(page)).toBe('北屿国总统罗安德');
    await eventually(() => page.locator('.why').textContent()).toContain('title-before-name');
  });

  it('steps through the evidence by key and by button', async () => {
    const page = await open({ hash: '#node=actor:luo' });
    await page.waitForSelector('mark[data-current]');
    const count = page.locator('.stepper span');
    await eventually(() => count.textContent()).toBe('依据 1 / 5');
    await page.keyboard.press('n');
    await eventually(() => count.textContent()).toBe('依据 2 / 5');
    await eventually(() => litWords(page)).toBe('罗总统');
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await eventually(() => count.textContent()).toBe('依据 5 / 5');
    await page.waitForSelector('article[lang="zh-Hant"] mark[data-current]');
    await eventually(() => litWords(page)).toBe('羅安德');
  });

  it('walks back and forward through the selections', async () => {
    const page = await open();
    await page.locator('.search input').fill('何立文');
    await page.getByRole('option', { name: '何立文' }).first().click();
    await eventually(() => heading(page)).toBe('何立文');
    await page.locator('.relations a.node-link', { hasText: '没有任何撤回的计划' }).click();
    await eventually(() => heading(page)).toBe('“没有任何撤回的计划”');
    await page.goBack();
    await eventually(() => heading(page)).toBe('何立文');
    await page.goBack();
    await eventually(() => page.locator('.details').count()).toBe(0);
    await page.goForward();
    await eventually(() => heading(page)).toBe('何立文');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.list');
  });

  it('filters by kind and keeps the filter in the address', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: '事件' }).uncheck();
    await eventually(() => page.locator('.counts button', { hasText: '事件' }).textContent()).toBe('0 事件');
    await eventually(() => page.locator('.limit').textContent()).toContain('筛去 18 个');
    await eventually(() => new URL(page.url()).hash).toBe('#hide=Event');
    await page.reload();
    await eventually(() => page.getByRole('checkbox', { name: '事件' }).isChecked()).toBe(false);
    await page.getByRole('button', { name: '全部显示' }).click();
    await eventually(() => new URL(page.url()).hash).toBe('');
  });

  it('speaks English where the reader does, and switches', async () => {
    const page = await open({ locale: 'en-GB', hash: '#node=statement:fang-2' });
    await eventually(() => page.locator('.facts').first().textContent()).toMatch(
      /Time2025-10-01 to 2025-10-31 · to the month/,
    );
    await page.getByRole('button', { name: 'Language and theme' }).click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('简体');
    await eventually(() => page.locator('.facts').first().textContent()).toContain('精确到月');
    await eventually(() => page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.getByLabel('界面语言').selectOption('繁體');
    await eventually(() => page.locator('.facts').first().textContent()).toContain('精確到月');
    await eventually(() => page.locator('html').getAttribute('lang')).toBe('zh-Hant');
  });

  it('lists nodes for the keyboard, with arrows between them', async () => {
    const page = await open();
    await page.locator('.list a').first().focus();
    await page.keyboard.press('ArrowDown');
    const words = await page.locator('.list a:focus .words').textContent();
    await page.keyboard.press('Enter');
    await eventually(() => heading(page)).toBe(words);
  });

  it('shows hostile text as text', async () => {
    const page = await open({ hash: '#node=statement:hostile-1' });
    await eventually(() => litWords(page)).toBe('<script>window.hacked=1</script>应当写进标题');
    await eventually(() => page.locator('.source').textContent()).toContain('<script>window.hacked=1</script>');
    await eventually(() => page.locator('section.article a[target]').count()).toBe(0);
    await eventually(() => page.locator('section.article img, section.article script, section.article b').count()).toBe(
      0,
    );
    await page.locator('.relations a.node-link', { hasText: '某甲' }).click();
    await eventually(() => heading(page)).toBe('<b onclick="window.hacked=1">某甲</b>');
    await eventually(() => page.evaluate('window.hacked')).toBeUndefined();
  });

  it('says when a link leads to nothing', async () => {
    const page = await open({ hash: '#node=actor:nobody' });
    await eventually(() => page.getByRole('alert').textContent()).toContain('找不到所选内容');
  });

  it('follows the theme of the system, canvas included', async () => {
    const page = await open();
    await page.emulateMedia({ colorScheme: 'dark' });
    await eventually(async () => coloursIn(await pictureIn(page, '.canvas'))).toContain('105,167,230');
  });
});

describe.skipIf(chromiumIsMissing())('the canvas', () => {
  it('selects a node by its form, an edge by its line or word, and nothing beside them', async () => {
    const viewer = await ViewerInBrowser.open(twoNodeGraph());
    const { page, complaints } = await viewer.visit();
    await page.waitForSelector('.legend');
    await page.waitForTimeout(500);
    await page.mouse.click(...(await placeOf(page, PERSON)));
    await eventually(() => page.locator('.details h2').textContent()).toBe('林知远');
    await page.waitForTimeout(500);
    await page.mouse.click(...(await placeOf(page, SAID)));
    await eventually(() => page.locator('.kind-line').textContent()).toBe('SAID');
    await eventually(() => page.locator('mark[data-current]').textContent()).toBe('指出');
    const box = await page.locator('.canvas').boundingBox();
    // Sooner, it would be a double click.
    await page.waitForTimeout(500);
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await page.waitForSelector('.list');
    expect(complaints).toEqual([]);
    await viewer.close();
  });
});

describe.skipIf(chromiumIsMissing())('the viewer without a graph', () => {
  it('says that the graph is empty and what to do', async () => {
    const viewer = await ViewerInBrowser.open(emptyGraph());
    const { page, complaints } = await viewer.visit();
    await page.waitForSelector('h1:has-text("图是空的")');
    await eventually(() => page.locator('#page').textContent()).toContain('onrecord ingest');
    expect(complaints).toEqual([]);
    await viewer.close();
  });

  it('says that the server is gone, and tries again when asked', async () => {
    const viewer = await ViewerInBrowser.open();
    const { page } = await viewer.visit();
    await page.route('**/api/slice*', (route) => route.abort());
    await page.reload();
    await page.waitForSelector('[role=alert]');
    await eventually(() => page.getByRole('alert').textContent()).toContain('onrecord view 还在运行吗');
    await page.unroute('**/api/slice*');
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.waitForSelector('.legend');
    await viewer.close();
  });
});
