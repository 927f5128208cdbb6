/** A page that is open while articles come in: it says so, shows them when asked, and saves all there is as one file. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingOf } from '../../src/server/reading.js';
import { fixtureGraph } from '../viewer/fixture.js';
import { chromiumIsMissing, ViewerInBrowser } from './support.js';

const eventually = (read: () => unknown) => expect.poll(read, { timeout: 15_000 });

describe.skipIf(chromiumIsMissing())('articles that come in while the page is open', () => {
  const before = fixtureGraph();
  for (const id of ['actor:zhou', 'statement:lin-1']) before.dropNode(id);
  let now = before;
  let viewer: ViewerInBrowser;
  beforeAll(async () => {
    viewer = await ViewerInBrowser.openReading(async () => {
      const read = now;
      return { ...readingOf(read), changed: async () => read !== now };
    });
  });
  afterAll(() => viewer.close());

  it('are offered, and shown without the loss of what is looked at; the file holds them', async () => {
    const { page, complaints } = await viewer.visit({ hash: '#node=actor:luo&look=0.4,0.5,0.8' });
    const shown = () => page.locator('.limit').textContent();
    await eventually(shown).toBe('显示 61 / 61 个节点');
    now = fixtureGraph();
    await eventually(() => page.locator('.news').textContent()).toContain('图库有了新内容');
    expect(await shown(), 'nothing changes unasked').toBe('显示 61 / 61 个节点');
    await page.getByRole('button', { name: '显示新内容' }).click();
    await eventually(shown).toBe('显示 63 / 63 个节点');
    await eventually(() => page.locator('.news').textContent()).toBe('已显示新内容：共 3 篇文章');
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#node=actor:luo&look=0.4,0.5,0.8');
    expect(await page.locator('.details h2').first().textContent()).toBe('北屿国总统罗安德');
    await page.click('.share > button');
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-value="page"]')]);
    expect(file.suggestedFilename()).toMatch(/^onrecord-whole-.*\.html$/);
    const html = await readFile(await file.path(), 'utf8');
    expect(html).toContain('id="onrecord-article-article:talks"');
    expect(html).toContain('statement:lin-1');
    expect(complaints).toEqual([]);
  });
});
