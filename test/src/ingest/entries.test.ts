/** The parts of a running report have times of their own; other dates on a page are no parts. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/ingest/index.js';
import { extractArticle } from '../../../src/pipeline.js';

const read = (text: string, name: string, published = '2026-05-18') =>
  readArticle({ bytes: new TextEncoder().encode(text), name }, { published });

const LIVE = `<html><head><title>直播：云泽火灾最新进展</title></head><body><h1>直播：云泽火灾最新进展</h1>
  <div class="item"><time datetime="2026-05-20T09:10:00+08:00">5月20日 09:10</time><p>消防局局长尤启东表示，今天下午将解除警戒。</p></div>
  <div class="item"><time datetime="2026-05-18T07:00:00+08:00">5月18日 07:00</time><p>尤启东宣布，今天起封锁两条街道。</p></div></body></html>`;

function partsOf({ article }: ReturnType<typeof read>) {
  return article.entries?.map(({ start, publishedAt }) => [article.text.slice(start, start + 3), publishedAt]);
}

describe('a running report', () => {
  it('has the times of its parts from time elements', () => {
    expect(partsOf(read(LIVE, 'live.html'))).toEqual([
      ['消防局', '2026-05-20T09:10:00+08:00'],
      ['尤启东', '2026-05-18T07:00:00+08:00'],
    ]);
  });

  it('has them from lines of a text, whose year is the nearest', () => {
    const text =
      '云泽火灾最新进展\n\n1月2日 09:10\n尤启东表示，今天下午将解除警戒。\n\n12月31日 07:00\n尤启东宣布，今天起封锁两条街道。\n';
    expect(partsOf(read(text, 'live.txt', '2025-12-31'))).toEqual([
      ['尤启东', '2026-01-02'],
      ['尤启东', '2025-12-31'],
    ]);
  });

  it('counts 今天 of each part from its own time', async () => {
    const { events, statements } = await extractArticle(read(LIVE, 'live.html'));
    const days = [...events, ...statements].flatMap(({ time }) => (time?.text.startsWith('今天') ? [time.start] : []));
    expect(days).toContain('2026-05-20');
    expect(days.every((day) => day?.startsWith('2026-05-20') || day?.startsWith('2026-05-18'))).toBe(true);
  }, 60_000);
});

describe('no running report', () => {
  it.each([
    [
      'two times above one article',
      '云泽火灾\n发布时间：2026-05-18 09:10\n更新时间：2026-05-19 10:00\n尤启东表示，今天解除警戒。',
    ],
    [
      'days without a clock',
      '云泽大事记\n2011年3月11日\n尤启东表示，今天解除警戒。\n2012年3月11日\n尤启东说，明天开工。',
    ],
    ['one time', '云泽火灾\n5月20日 09:10\n尤启东表示，今天解除警戒。'],
  ])('is a page with %s', (_, text) => {
    expect(read(text, 'page.txt').article.entries).toBeUndefined();
  });
});
