/** Asking as a reader does it, of the real command and its store: the library, the console, and the page that has neither. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MAX_QUERIES_AT_ONCE } from '../../graph/model/index.js';
import { ingestedFolder } from '../src/commands/articles.js';
import { type RunOptions, run, start } from '../support/cli.js';
import { accessibilityViolations } from './axe.js';
import { chromiumIsMissing, ViewerInBrowser, type Visit, type VisitOptions } from './support.js';
import { Fingers } from './touch.js';

const eventually = (read: () => unknown) => expect.poll(read, { timeout: 15_000 });

describe.skipIf(chromiumIsMissing())('asking', () => {
  let folder: RunOptions;
  let server: ChildProcess;
  let url: string;
  let viewer: ViewerInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    folder = await ingestedFolder();
    server = start(['view'], folder);
    const [line] = (await once(server.stdout ?? server, 'data')) as [Buffer];
    url = line.toString().trim();
    viewer = await ViewerInBrowser.open();
  });
  afterAll(async () => {
    server.kill('SIGINT');
    await viewer.close();
  });
  afterEach(() => visit.page.context().close());

  const open = async (address: string, options: VisitOptions = {}): Promise<Page> => {
    visit = await viewer.visit(options);
    await visit.page.goto(address);
    await visit.page.waitForSelector('.share');
    return visit.page;
  };
  const rows = (page: Page) => page.locator('.answer-rows tbody tr');

  it('fills a question from a search, answers it, and keeps it in the address', async () => {
    const page = await open(`${url}#tab=ask`);
    await page.click('text=某人说过什么');
    await page.locator('.picker input').fill('海明');
    await page.waitForSelector('.picker-hits li[data-highlighted]');
    await page.keyboard.press('Enter');
    await page.click('form .ask-run');
    await eventually(() => rows(page).allTextContents()).toContainEqual(expect.stringContaining('复航'));
    expect(page.url()).toMatch(/ask=said-by&with=actor,actor%3A/);
    const again = await open(page.url());
    await eventually(() => rows(again).count()).toBeGreaterThan(0);
    await again.locator('.answer-rows td a').first().click();
    await eventually(() => again.url()).toContain('node=');
    await again.goBack();
    await eventually(() => again.url()).not.toContain('node=');
  });

  it.each([
    ['en-GB', 'oldest first', 'the speaker'],
    ['zh-CN', '每一条言论的原文字句', '说话人'],
    ['zh-TW', '每一條言論的原文字句', '說話人'],
  ])('explains a question in %s', async (locale, explanation, parameter) => {
    const page = await open(`${url}#tab=ask&ask=said-by`, { locale });
    await eventually(() => page.locator('.ask-explanation').textContent()).toContain(explanation);
    await eventually(() => page.locator('.ask-parameter').first().getAttribute('title')).toBe(parameter);
  });

  it('shows Cypher that came with a link, and runs it only when told to', async () => {
    const cypher = 'MATCH (a:Actor) RETURN a AS actor ORDER BY a.name';
    const page = await open(`${url}#tab=ask&cypher=${encodeURIComponent(cypher)}`);
    await eventually(() => page.locator('.cm-content').textContent()).toBe(cypher);
    expect(visit.requests.filter((request) => request.endsWith('/api/query'))).toEqual([]);
    await page.locator('.cm-content').press('Control+Enter');
    await eventually(() => rows(page).count()).toBeGreaterThan(1);
    await eventually(() => page.locator('.answer-bar [role="status"]').textContent()).toMatch(/^(\d+) \/ \1 行/);
    await page.click('.answer-rows th button');
    await page.click('.answer-rows th button');
    await eventually(() => page.locator('.answer-rows th').getAttribute('aria-sort')).toBe('descending');
    expect(visit.complaints).toEqual([]);
  });

  it('says where a query is wrong, and writes nothing', async () => {
    for (const cypher of ['MATCH (a:Actor RETURN a', 'CREATE (n:Actor) RETURN n']) {
      const page = await open(`${url}#tab=ask&cypher=${encodeURIComponent(cypher)}`, { locale: 'en-GB' });
      await page.waitForSelector('.cm-content');
      await page.click('.console .ask-run');
      await eventually(() => page.locator('.ask-failed').textContent()).toContain('There is no answer');
    }
  });

  describe('in the console', () => {
    const console = (cypher: string): Promise<Page> => open(`${url}#tab=ask&cypher=${encodeURIComponent(cypher)}`);
    const runQuery = (page: Page) => page.click('.console .ask-run');

    it('stops what runs, of which the server then knows nothing more', async () => {
      const page = await console(
        'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS x UNWIND range(1, 300) AS y RETURN sum(a * b) AS sum',
      );
      const stop = page.getByRole('button', { name: '停止' });
      for (let query = 0; query < MAX_QUERIES_AT_ONCE; query += 1) {
        await runQuery(page);
        await eventually(() => page.getByText('正在查…').isVisible()).toBe(true);
        await stop.click();
        await eventually(() => page.getByText('已停止。').isVisible()).toBe(true);
      }
      expect(await stop.isDisabled()).toBe(true);
      const other = await console('RETURN 1 AS one');
      await runQuery(other);
      await eventually(() => rows(other).allTextContents()).toEqual(['1']);
    });

    it('keeps the letters in their order, however fast they come, also while an answer is on its way', async () => {
      const page = await console('RETURN 1 AS one');
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Control+End');
      const words = ` // ${'abcdefghij klmnopqrst '.repeat(6)}`;
      await page.keyboard.type(words);
      await page.keyboard.press('Control+Enter');
      await page.keyboard.type('uvw');
      await eventually(() => rows(page).allTextContents()).toEqual(['1']);
      await page.keyboard.type('xyz');
      expect(await page.locator('.cm-content').textContent()).toBe(`RETURN 1 AS one${words}uvwxyz`);
    });

    it('underlines a form that the store answers otherwise, and says why', async () => {
      const page = await console('MATCH (a:Actor)\nRETURN a.kind AS kind, count(*)');
      await page.waitForSelector('.cm-content');
      await runQuery(page);
      await eventually(() => page.locator('.cm-lintRange-warning').allTextContents()).toEqual(['count']);
      const line =
        'getComputedStyle(document.querySelector(".console-editor").shadowRoot.querySelector(".cm-lintRange"))';
      expect(await page.evaluate(`${line}.textDecorationStyle`)).toBe('wavy');
      expect(visit.complaints).toEqual([]);
      await eventually(() => page.locator('.answer-remarks').textContent()).toContain('写 count(*) AS total');
    });

    it('asks for each parameter by its type, sends it so, and keeps it in the address', async () => {
      const cypher = `MATCH (a:Actor) WHERE a.name CONTAINS $part AND size(a.name) >= $least AND NOT a.name IN $without
        RETURN a.name AS name, '$no' AS text ORDER BY name // $nothing`;
      const page = await console(cypher);
      const field = (name: string) => page.getByLabel(`$${name}`, { exact: true });
      await eventually(() => page.locator('.console-values label').allTextContents()).toEqual([
        '$part',
        '$least',
        '$without',
      ]);
      await field('part').fill('海');
      await page.getByLabel('$least 的类型').selectOption('数');
      await field('least').fill('two');
      await eventually(() => page.locator('.console .ask-run').isDisabled()).toBe(true);
      expect(await page.locator('.console-values small').textContent()).toContain('不是数');
      await field('least').fill('2');
      await page.getByLabel('$without 的类型').selectOption('JSON');
      await field('without').fill('["海"]');
      const sent = page.waitForRequest('**/api/query');
      await field('without').press('Enter');
      expect((await sent).postDataJSON()).toEqual({
        cypher: expect.stringContaining('$part'),
        parameters: { part: '海', least: 2, without: ['海'] },
      });
      await eventually(() => rows(page).allTextContents()).toContainEqual(expect.stringContaining('林海明'));
      const again = await open(page.url());
      await eventually(() => again.getByLabel('$without', { exact: true }).inputValue()).toBe('["海"]');
      expect(await again.getByLabel('$least 的类型').inputValue()).toBe('number');
    });

    it('takes up a question with what was given for it', async () => {
      const page = await open(`${url}#tab=ask&ask=most-quoted&with=limit,3`);
      await eventually(() => rows(page).count()).toBe(3);
      const before = await rows(page).allTextContents();
      await page.click('.ask-query summary');
      await page.getByRole('link', { name: '在查询框里修改' }).click();
      await eventually(() => page.getByLabel('$limit', { exact: true }).inputValue()).toBe('3');
      await runQuery(page);
      await eventually(() => rows(page).allTextContents()).toEqual(before);
    });

    it.each(['light', 'dark'] as const)('breaks no rule of accessibility in %s', async (colorScheme) => {
      const cypher = encodeURIComponent('MATCH (a:Actor {name: $name}) WHERE a.n > $n RETURN a.kind, count(*)');
      const page = await open(`${url}#tab=ask&cypher=${cypher}&with=name,%22x%22&with=n,[`, { colorScheme });
      await page.waitForSelector('.console-values small');
      expect(await accessibilityViolations(page, '.ask')).toEqual([]);
    });
  });

  it('is asked by touch on a phone, down to the answer', async () => {
    const page = await open(`${url}#tab=ask`, { width: 390, height: 844, hasTouch: true });
    await page.getByRole('link', { name: '谁的声音最多？' }).tap();
    const fingers = await Fingers.on(page);
    const isSeen = async (part: string): Promise<boolean> => {
      const box = await page.locator(part).boundingBox();
      return box !== null && box.y + Math.min(box.height, 100) < 790;
    };
    await page.waitForSelector('.answer-rows');
    for (let stroke = 0; stroke < 8 && !(await isSeen('.answer-rows')); stroke += 1) {
      await fingers.stroke([[190, 740]], [[190, 520]]);
    }
    expect(await isSeen('.answer-rows')).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.locator('.answer-rows td a').first().tap();
    await eventually(() => page.locator('.details').isVisible()).toBe(true);
  });

  it('lets the keyboard out of the editor', async () => {
    const page = await open(`${url}#tab=ask&cypher=RETURN%201`);
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Tab');
    await eventually(() => page.evaluate('document.activeElement.textContent')).toBe('运行');
  });

  it('shows the same view after the store was made anew', async () => {
    const page = await open(url);
    const before = await page.locator('main').innerText();
    const rebuilt = await run(['rebuild', '--store', 'again.db'], folder);
    expect(rebuilt.code, rebuilt.stderr).toBe(0);
    const other = start(['view', '--store', 'again.db'], folder);
    const [line] = (await once(other.stdout, 'data')) as [Buffer];
    const again = await open(`${line.toString().trim()}${new URL(page.url()).hash}`);
    await eventually(() => again.locator('main').innerText()).toBe(before);
    other.kill('SIGINT');
  });

  it('opens from a file with no server, finds and reads, and says that questions need the store', async () => {
    const { code, stdout } = await run(['export', '--format', 'html', '--output', 'news.html'], folder);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^(\d+) of \1 nodes, with 2 articles, /),
    });
    const page = await open(pathToFileURL(join(folder.cwd, 'news.html')).href);
    await page.locator('.search input').fill('林海明');
    await page.waitForSelector('.search [role="option"]');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('mark[data-current]').first().textContent()).toContain('林海明');
    await page.click('text=提问');
    await eventually(() => page.locator('.ask-none code').textContent()).toBe('onrecord view --open');
    const fromPage = visit.requests.filter((request) => !request.startsWith(viewer.viewer.url));
    expect(fromPage.filter((request) => !request.startsWith('file:'))).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
