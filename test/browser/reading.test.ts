/** Reading: from a choice to every sentence behind it, from an article to what it brings, who said it, why it is there, and citing. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { draftExtraction } from '../support/extraction-builder.js';
import { articleAmong, EXTRACTIONS } from '../viewer/fixture.js';
import { decisionsAmong } from '../viewer/fixture-decisions.js';
import { MANY, TOLD_TIMES } from '../viewer/fixture-many.js';
import { accessibilityViolations } from './axe.js';
import { suiteOnFixture } from './suite.js';
import { chromiumIsMissing, ViewerInBrowser, type VisitOptions } from './support.js';

const eventually = (read: () => unknown) => expect.poll(read, { timeout: 8_000 });
const ALL = [...EXTRACTIONS, draftExtraction(MANY)];

describe.skipIf(chromiumIsMissing())('reading', () => {
  const suite = suiteOnFixture(
    (page) => page.waitForSelector('.reading > *:not(.splitter)', { state: 'attached' }),
    () => ViewerInBrowser.open(buildGraph(ALL), (id) => articleAmong(ALL, id), decisionsAmong(ALL)),
  );
  const open = (hash: string, options: VisitOptions = {}): Promise<Page> => suite.open({ hash, ...options });
  const read = (article: string) => `#read=${article}&frame=article,${article}`;
  const heading = (page: Page): Promise<string | null> => page.locator('.details h2').first().textContent();
  const texts = (locator: Locator): Promise<string[]> => locator.allTextContents();
  const litWords = async (page: Page): Promise<string> => (await texts(page.locator('mark[data-current]'))).join('');
  const currentRow = (page: Page): Locator => page.locator('.evidence-row[aria-current]');

  it('lists every passage with its words lit in their sentence, and keeps step with the article', async () => {
    const page = await open('#node=actor:luo');
    const rows = page.locator('.evidence-row');
    await eventually(() => rows.count()).toBe(5);
    await eventually(() => page.locator('.evidence > summary').textContent()).toContain(
      '依据 5 处 · 文章 2 篇 · 媒体 2 家',
    );
    await eventually(() => texts(page.locator('.run-head strong'))).toEqual(['北屿晨报', '海峽日報']);
    await eventually(() => rows.nth(1).locator('.sentence').textContent()).toContain('何立文会后表示，“罗总统强调');
    expect(await texts(rows.nth(1).locator('mark'))).toEqual(['罗总统']);
    await eventually(() => rows.nth(4).locator('.sentence').textContent()).toContain('總統羅安德不會干預司法');
    await page.keyboard.press('n');
    await eventually(() => currentRow(page).locator('.step-number').textContent()).toBe('2');
    await eventually(() => litWords(page)).toBe('罗总统');
    await rows.nth(4).locator('.passage').click();
    await eventually(() => litWords(page)).toBe('羅安德');
    await eventually(() => page.locator('.stepper span').textContent()).toBe('依据 5 / 5');
    await page.keyboard.press('n');
    await eventually(() => currentRow(page).locator('.step-number').textContent()).toBe('1');
  });

  it('opens an article from the list, frames what it brings and says how much that is', async () => {
    const page = await open('');
    await page.locator('.article-list summary').click();
    await page.locator('.article-row', { hasText: '船長出庭' }).click();
    await eventually(() => page.locator('.contribution').textContent()).toContain(
      '11 个人物与机构（6 个只见于此）、6 条言论、4 个事件',
    );
    await eventually(() => decodeURIComponent(new URL(page.url()).hash)).toBe(read('article:trial'));
    await eventually(() => page.locator('.limit').textContent()).toMatch(/^显示 2\d \//);
    await page.getByRole('button', { name: '合上文章' }).click();
    await eventually(() => new URL(page.url()).hash).toBe('');
  });

  it('lights every mention by its kind, and puts speakers and the chain in the margin, nested as the words are', async () => {
    const page = await open(read('article:talks'));
    await page.waitForSelector('mark.read-content');
    for (const kind of ['name', 'content', 'cue', 'trigger']) {
      expect(await page.locator(`mark.read-${kind}`).count(), kind).toBeGreaterThan(2);
    }
    const first = page.locator('.paragraph', { hasText: '罗总统强调' }).first();
    await eventually(() => texts(first.locator('.margin li'))).toEqual([
      '发言人 何立文',
      '总统 北屿国总统罗安德 ←  引述者 发言人 何立文',
    ]);
    expect(await first.locator('.margin .nested-1').count()).toBe(1);
    expect(await texts(first.locator('mark.words-nested-1'))).toContain('渔民的生计不应成为政治筹码');
    const relayed = page.locator('.margin-note', { hasText: '不愿具名' });
    await eventually(() => relayed.textContent()).toBe('一名不愿具名的北屿官员（未具名） ←  据 联合通讯社');
    expect(await relayed.locator('.second-hand').count()).toBe(1);
    const frame = page.locator('details.page-frame').last();
    expect(await frame.locator('p').first().isVisible()).toBe(false);
    await frame.locator('summary').click();
    await eventually(() => frame.locator('p').first().isVisible()).toBe(true);
  });

  it('walks the marks by key, shows who said them, and follows one with Enter', async () => {
    const page = await open(read('article:trial'));
    await page.waitForSelector('mark.read-name');
    await page.locator('.sheet a[tabindex="0"]').focus();
    const start = await page.evaluate('document.activeElement.textContent');
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.evaluate('document.activeElement.textContent')).not.toBe(start);
    expect(await page.locator('.sheet a.mark-link[tabindex="0"]').count()).toBe(1);
    await page.locator('a.mark-link', { hasText: '當時船的導航已經失靈' }).focus();
    const card = page.locator('.mark-card');
    await eventually(() => card.textContent()).toContain('陳阿福 ←  见于 海峽日報');
    await eventually(() => card.textContent()).toContain('否认 · 直接引语 · 2025-11-21');
    await page.keyboard.press('Escape');
    await eventually(() => card.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await eventually(() => heading(page)).toBe('「當時船的導航已經失靈」');
    await eventually(() => litWords(page)).toBe('當時船的導航已經失靈');
  });

  it('says of a statement who said it, through whom, and where', async () => {
    const page = await open('#node=statement:fang-1');
    const said = page.locator('.details > .said-by');
    await eventually(() => said.textContent()).toBe('方砚 ←  引述者 会长 周海生 ←  见于 北屿晨报');
    await said.getByRole('link', { name: '周海生' }).click();
    await eventually(() => heading(page)).toBe('周海生');
  });

  it('says why: the rule with an example, what its confidence means, and how names were joined', async () => {
    const page = await open('#node=event:negotiation');
    const why = page.locator('.why');
    await eventually(() => why.textContent()).toContain('trigger-word');
    await eventually(() => why.locator('mark').first().textContent()).toBe('地震');
    await eventually(() => why.locator('.confidence').textContent()).toMatch(/80% 较高照标注校准/);
    await page.goto(`${suite.address()}#node=actor:luo`);
    await page.locator('.names summary').click();
    await eventually(() => texts(page.locator('.name-form .form'))).toEqual(['罗安德', '罗总统', '羅安德']);
    await page.locator('.name-form .form', { hasText: '羅安德' }).click();
    await eventually(() => litWords(page)).toBe('羅安德');
  });

  it('says how it was decided when asked, and asks nobody before', async () => {
    const asked: string[] = [];
    const page = await open('#node=event:negotiation');
    page.on('request', (request) => asked.push(request.url()));
    const decisions = page.locator('.decisions');
    await eventually(() => decisions.count()).toBe(1);
    expect(asked.filter((url) => url.includes('/api/decisions'))).toEqual([]);
    await decisions.locator('summary').click();
    await eventually(() => decisions.textContent()).toContain('采用 得 87 分，40 分起采用');
    const told = await decisions.textContent();
    for (const words of ['支持：训练出的阅读器的判断 +31', '反对：字数 −4', '事件类型会晤', '谈判 不是一件事'])
      expect(told).toContain(words);
    expect(asked.filter((url) => url.includes('/api/decisions'))).toHaveLength(1);
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('tells a derived relation from one that is written', async () => {
    const edge = buildGraph(ALL).findEdge((_, { type }) => type === 'SPEAKS_FOR');
    const page = await open(`#edge=${encodeURIComponent(edge ?? '')}`);
    await eventually(() => page.locator('.derived-badge').textContent()).toBe('推得的关系');
    await eventually(() => page.locator('.derived-note').textContent()).toContain('凭据');
  });

  it('copies a passage as a citation, as text or as Markdown, and says so', async () => {
    const page = await open('#node=statement:xu-1');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '复制引文' }).first().click();
    await eventually(() => page.locator('.copy-outcome').first().textContent()).toBe('已复制');
    const copied = () => page.evaluate('navigator.clipboard.readText()');
    await eventually(copied).toBe(
      [
        '重申：南澜“不会接受任何单方面的禁渔期”',
        '——许若澜，据南澜外交部',
        '《北屿与南澜重启渔业谈判 双方就禁渔期仍有分歧》，北屿晨报，发布于 2025-11-20 08:30+08:00',
        'https://news.example/talks',
        `${suite.address()}#node=statement%3Axu-1`,
      ].join('\n'),
    );
    await page.getByRole('button', { name: 'Markdown' }).first().click();
    await eventually(copied).toContain('(<https://news.example/talks>)');
    await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true })');
    await page.getByRole('button', { name: '复制引文' }).first().click();
    await page.evaluate('delete navigator.clipboard');
    await eventually(copied).toContain('重申：南澜“不会接受');
  });

  it('does not build thousands of rows, says how many there are, and counts what the slice left out', async () => {
    const page = await open('#node=actor:many');
    await eventually(() => page.locator('.stepper span').textContent()).toBe(`依据 1 / ${TOLD_TIMES}`);
    await eventually(() => page.locator('.evidence-row').count()).toBe(12);
    const said = page.locator('.section.relations', { hasText: '说过的话' });
    expect(await said.locator('li').count()).toBe(20);
    await eventually(() => said.locator('.more').textContent()).toContain(`20 / ${TOLD_TIMES}`);
    await said.locator('.more button').click();
    await eventually(() => said.locator('li').count()).toBe(120);
    await page.keyboard.press('p');
    await eventually(() => currentRow(page).locator('.step-number').textContent()).toBe(String(TOLD_TIMES));
  });

  it('shows what is missing as missing', async () => {
    const page = await open('');
    await page.route('**/api/articles/*', (route) => route.fulfill({ status: 404, body: '{}' }));
    await page.goto(`${suite.address()}#node=actor:luo`);
    await eventually(() => page.locator('.sentence.missing').first().textContent()).toContain('原文不在工作区中');
    await eventually(() => texts(page.locator('.sentence.missing mark'))).toContain('罗总统');
    await eventually(() => page.locator('.article .missing').textContent()).toBe('原文不在工作区中。');
    // The browser itself complains of every 404.
    suite.forgive();
  });

  it('reads hostile text as text', async () => {
    const page = await open(read('article:hostile'));
    await eventually(() => page.locator('.sheet').textContent()).toContain(
      '<script>window.hacked=1</script>应当写进标题',
    );
    await page.locator('a.mark-link', { hasText: '应当写进标题' }).hover();
    await eventually(() => page.locator('.mark-card').textContent()).toContain('<b onclick="window.hacked=1">某甲</b>');
    expect(await page.locator('section.article :is(img, script, b)').count()).toBe(0);
    await eventually(() => page.evaluate('window.hacked')).toBeUndefined();
  });

  it('works by touch on a phone, without anything wider than the screen', async () => {
    const page = await open(read('article:trial'), { width: 390, height: 844, hasTouch: true });
    await page.locator('a.mark-link', { hasText: '陳阿福' }).first().tap();
    await eventually(() => heading(page)).toBe('陳阿福');
    const widths = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
    expect(widths).toEqual([390, 390]);
    await page.locator('.evidence-row .passage').nth(1).tap();
    await eventually(() => page.locator('.stepper span').textContent()).toMatch(/^依据 2/);
  });

  it.each([
    ['en-GB', 'This article adds actors: 11 (only here: 6)', 'Page furniture'],
    ['zh-TW', '這篇文章帶來 11 個人物與機構', '版面文字'],
  ])('speaks %s', async (locale, brings, frame) => {
    const page = await open(read('article:trial'), { locale });
    await eventually(() => page.locator('.contribution').textContent()).toContain(brings);
    await eventually(() => page.locator('.page-frame summary').textContent()).toContain(frame);
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility in %s',
    async (colorScheme) => {
      const views = [
        ['#node=statement:luo-1', '.reading', '.details h2:has-text("渔民的生计")'],
        ['#node=actor:luo', '.details', '.details h2:has-text("罗安德")'],
        [read('article:trial'), '.reading', 'mark.read-name'],
        ['', '.article-list', '.article-list'],
      ] as const;
      const page = await open('', { colorScheme });
      for (const [view, part, sign] of views) {
        await page.goto(`${suite.address()}${view}`);
        await page.waitForSelector(sign);
        await page.evaluate('document.querySelectorAll(".reading details").forEach((part) => { part.open = true; })');
        await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
        expect(await accessibilityViolations(page, part), view).toEqual([]);
      }
    },
    60_000,
  );
});
