/** The page in one file, opened from disk without a server or a network: it finds, filters, reads and shares as a served page does. */
import { readFile } from 'node:fs/promises';
import { MultiGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fixtureGraph } from '../viewer/fixture.js';
import { accessibilityViolations } from './axe.js';
import { coloursIn, pictureIn } from './pixels.js';
import { suiteOnFixture } from './suite.js';
import { chromiumIsMissing, untilDrawn, ViewerInBrowser } from './support.js';

const eventually = (read: () => unknown) => expect.poll(read, { timeout: 10_000 });
const PHONE = { width: 390, height: 844, hasTouch: true };

describe.skipIf(chromiumIsMissing())('the page in one file', () => {
  const { open, address } = suiteOnFixture(
    (page) => page.waitForSelector('.share'),
    () => ViewerInBrowser.openFile(),
  );
  const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);
  const heading = (page: Page): Promise<string | null> => page.locator('.details h2').first().textContent();
  const options = (page: Page): Promise<string[]> => page.getByRole('option').allTextContents();
  const chips = (page: Page): Promise<string[]> => page.locator('.chip').allTextContents();
  const shown = (page: Page): Promise<string | null> => page.locator('.limit').textContent();
  const litWords = async (page: Page): Promise<string> =>
    (await page.locator('mark[data-current]').allTextContents()).join('');

  it('opens from disk on the whole graph, and is drawn', async () => {
    const page = await open();
    expect(address()).toMatch(/^file:\/\/.*\.html$/);
    await untilDrawn(page);
    await eventually(() => shown(page)).toBe('显示 63 / 63 个节点');
    expect(coloursIn(await pictureIn(page, '.canvas'))).toEqual(
      expect.arrayContaining(['31,95,158', '192,127,18', '179,51,77', '78,119,53']),
    );
  });

  it('finds by any part, by either script and by the initials of a name, and opens what it found by key', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('xrl');
    await eventually(() => options(page)).toEqual([expect.stringContaining('许若澜')]);
    await page.locator('.search input').fill('總統羅安');
    await eventually(() => options(page)).toContainEqual(expect.stringContaining('北屿国总统罗安德'));
    await page.locator('.search input').fill('渔业谈判');
    await eventually(() => page.getByRole('group', { name: '文章' }).getByRole('option').count()).toBe(1);
    await page.locator('.search input').fill('不会接受任何单方面');
    await eventually(async () => (await options(page)).length).toBe(1);
    await page.keyboard.press('Enter');
    await eventually(() => hash(page)).toBe('#node=statement:xu-1');
    await eventually(
      async () => (await litWords(page)).length > 3 && (await heading(page))?.includes(await litWords(page)),
    ).toBe(true);
    await page.locator('.decisions > summary').click();
    await eventually(() => page.locator('.decisions').textContent()).toContain('这个文件不含阅读器');
    expect(await page.locator('.why .rule').count()).toBeGreaterThan(0);
  });

  it('brings in what it holds beyond the part that is open: a hit, a neighbourhood and a path', async () => {
    const page = await open({ hash: '#limit=5' });
    await eventually(() => shown(page)).toContain('只载入了 5 个：关联最多的');
    await page.locator('.search input').fill('梁庭芳');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await eventually(() => hash(page)).toContain('expand=actor:liang');
    await eventually(() => heading(page)).toBe('梁庭芳');
    await page.goto(`${address()}#limit=5&frame=path,actor:luo,actor:zhou`);
    await eventually(() => page.locator('.frame-bar').textContent()).toContain('周海生');
    await eventually(() => shown(page)).toMatch(/^显示 5 \//);
    await page.goto(`${address()}#limit=5&frame=around,actor:zhou,1`);
    await eventually(() => shown(page)).toMatch(/^显示 [2-9] \//);
    await eventually(() => page.locator('.counts button', { hasText: '言论' }).textContent()).toMatch(/^[1-9]/);
  });

  it('filters with counts, and brushes the time; the canvas, the counts and the table follow', async () => {
    const page = await open();
    await page.locator('.facet summary', { hasText: '言语行为' }).click();
    await page.locator('.facet-value', { hasText: '要求' }).click();
    await eventually(() => hash(page)).toBe('#act=demand');
    await eventually(() => chips(page)).toEqual(['言语行为要求✕']);
    const narrowed = await shown(page);
    const strip = await page.locator('.strip').boundingBox();
    if (!strip) throw new Error('there is no timeline');
    const at = (part: number): [number, number] => [strip.x + strip.width * part, strip.y + 20];
    await page.mouse.move(...at(0.1));
    await page.mouse.down();
    await page.mouse.move(...at(0.3));
    await page.mouse.move(...at(0.5));
    await page.mouse.up();
    await eventually(() => hash(page)).toMatch(/^#act=demand&time=\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d$/);
    await eventually(() => shown(page)).not.toBe(narrowed);
    await page.locator('.shown-bar').getByRole('button', { name: '全部清除' }).click();
    await eventually(() => hash(page)).toBe('');
  });

  it('lights the evidence and steps through it by key, across articles', async () => {
    const page = await open({ hash: '#node=actor:luo' });
    await eventually(() => litWords(page)).toBe('罗安德');
    await eventually(() => page.locator('.evidence-row').count()).toBe(5);
    await page.keyboard.press('n');
    await eventually(() => litWords(page)).toBe('罗总统');
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await page.waitForSelector('article[lang="zh-Hant"] mark[data-current]');
    await eventually(() => litWords(page)).toBe('羅安德');
    await eventually(() => page.locator('.stepper span').textContent()).toBe('依据 5 / 5');
  });

  it('reads a whole article: its marks, its speakers in the margin, and what it brings', async () => {
    const page = await open();
    await page.locator('.article-list summary').click();
    await page.locator('.article-row', { hasText: '船長出庭' }).click();
    await eventually(() => page.locator('.contribution').textContent()).toContain('6 条言论、4 个事件');
    await eventually(() => page.locator('.margin').allTextContents()).toContainEqual(expect.stringContaining('陳阿福'));
    for (const kind of ['name', 'content', 'cue', 'trigger']) {
      expect(await page.locator(`mark.read-${kind}`).count(), kind).toBeGreaterThan(1);
    }
  });

  it('has the table with its keys and the actions of the canvas', async () => {
    const page = await open({ hash: '#tab=table&rows=Actor' });
    await page.locator('tbody tr[data-row="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await eventually(() => page.locator('tbody tr:focus').getAttribute('data-row')).toBe('1');
    const name = (await page.locator('tbody tr:focus td').first().textContent()) ?? '';
    await page.keyboard.press('Shift+F10');
    await page.locator('[role=menuitem]:focus').waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => hash(page)).toContain('frame=around');
    await eventually(() => chips(page)).toEqual([`邻近${name}✕`]);
  });

  it('keeps the view in its address, through a reload, back and forward', async () => {
    const page = await open({ hash: '#node=actor:luo&step=2&hide=Place&theme=dark' });
    await eventually(() => litWords(page)).toBe('罗总统');
    await page.reload();
    await eventually(() => litWords(page)).toBe('罗总统');
    await eventually(() => page.getByRole('checkbox', { name: '地点' }).first().isChecked()).toBe(false);
    await page.locator('.relations', { hasText: '任职' }).locator('.edge-link').first().click();
    await eventually(() => page.locator('.kind-line').textContent()).toBe('HOLDS');
    await page.goBack();
    await eventually(() => heading(page)).toBe('北屿国总统罗安德');
    await page.goForward();
    await eventually(() => hash(page)).toContain('edge=');
  });

  it.each([
    ['zh-CN', 'zh-Hans', '个节点'],
    ['zh-TW', 'zh-Hant', '個節點'],
    ['en-GB', 'en', '63 of 63 nodes'],
  ])('speaks to %s', async (locale, language, words) => {
    const page = await open({ locale });
    await eventually(() => shown(page)).toContain(words);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  it('works by touch on a phone, all panes of it', async () => {
    const page = await open(PHONE);
    const bar = page.locator('.pane-bar button');
    for (const [place, pane] of ['.filters', '.middle', '.reading'].entries()) {
      await bar.nth(place).tap();
      await eventually(() => page.locator(pane).isVisible()).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await accessibilityViolations(page), pane).toEqual([]);
    }
    await page.locator('.latest a').first().tap();
    await eventually(
      async () => (await litWords(page)).length > 3 && (await heading(page))?.includes(await litWords(page)),
    ).toBe(true);
  });

  it.each(['light', 'dark'] as const)('breaks no rule of accessibility in %s', async (colorScheme) => {
    const page = await open({ colorScheme, hash: '#node=statement:luo-1' });
    await eventually(() => page.locator('mark[data-current]').count()).toBeGreaterThan(0);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.goto(`${address()}#tab=table`);
    await page.waitForSelector('tbody tr[data-row]');
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('is not changed by names, headlines and texts that are markup, nor runs them', async () => {
    const page = await open({ hash: '#node=statement:hostile-1' });
    await eventually(() => litWords(page)).toBe('<script>window.hacked=1</script>应当写进标题');
    await eventually(() => page.locator('section.article').textContent()).toContain('𠮷野家没有回应👨‍👩‍👧。');
    await page.goto(`${address()}#read=article:hostile`);
    await eventually(() => page.locator('section.article').textContent()).toContain(
      '<img src=x onerror="window.hacked=1">',
    );
    await page.locator('.search input').fill('hacked');
    await eventually(() => options(page)).toContainEqual(
      expect.stringContaining('<b onclick="window.hacked=1">某甲</b>'),
    );
    expect(await page.locator('section.article :is(img, script, b), .hits :is(img, script, b)').count()).toBe(0);
    expect(
      await page.evaluate('[document.scripts.length, document.querySelectorAll("script:not([type])").length]'),
    ).toEqual([5, 0]);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  it('saves a picture and the graph as it is shown, and copies its own address', async () => {
    const page = await open({ hash: '#hide=Place' });
    const png = await saved(page, 'png-1');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const graph = parseGraphml(MultiGraph, (await saved(page, 'graphml')).toString('utf8'));
    const places = fixtureGraph().filterNodes((_id, { label }) => label === 'Place');
    expect(graph.order, 'with its three articles').toBe(63 - places.length + 3);
    expect(places.filter((id) => graph.hasNode(id))).toEqual([]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('.share > button');
    await page.click('[data-value="link"]');
    await eventually(() => page.evaluate('navigator.clipboard.readText()')).toBe(`${address()}#hide=Place`);
  });

  it.each(['#tab=ask', '#tab=ask&ask=said-by', `#tab=ask&cypher=${encodeURIComponent('MATCH (n) RETURN n')}`])(
    'says of %s that questions need a store, and which command has one',
    async (view) => {
      const page = await open({ hash: view });
      await eventually(() => page.locator('.ask-none h2').textContent()).toBe('提问需要图库');
      expect(await page.locator('.ask-none code').textContent()).toBe('onrecord view --open');
      expect(await page.locator('.cm-content, .ask-run').count()).toBe(0);
    },
  );

  it('says when a link leads to what it does not hold', async () => {
    const page = await open({ hash: '#node=actor:nobody' });
    await eventually(() => page.getByRole('alert').textContent()).toContain('找不到所选内容');
  });
});

async function saved(page: Page, kind: string): Promise<Buffer> {
  await page.click('.share > button');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`[data-value="${kind}"]`)]);
  return readFile(await file.path());
}
