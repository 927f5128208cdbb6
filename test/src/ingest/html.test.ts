/** HTML pages: the article's text and metadata, and that nothing in them does harm. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/ingest/index.js';

const read = (html: string, name = 'page.html') => readArticle({ bytes: new TextEncoder().encode(html), name });

const PARAGRAPHS = [
  '青河市发改委主任方德元周一宣布，第二机场选址将在年内敲定，工程预计耗资三百亿元。',
  '“两个方案各有利弊。”方德元说，专家组正在论证，结果会向公众公布，也会听取村民的意见。',
  '环保组织“绿岸”担心湿地受损，要求公开环评报告。市政府没有回应这一要求，只说会依法办理。',
];

function page(head: string, article: string): string {
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8">${head}</head><body>
    <nav><a href="/">首页</a><a href="/china">国内</a></nav><div id="main">${article}</div>
    <aside><h3>热门</h3><ul><li><a href="/1">明星夫妇深夜官宣分手</a></li></ul></aside>
    <footer>版权所有 青河日报</footer></body></html>`;
}

const ARTICLE = `<h1>青河市拟建第二机场 选址仍有争议</h1><div class="info">2025-04-02 09:15 来源：青河日报</div>
  <p>　　${PARAGRAPHS[0]}</p>
  <figure><img src="a.jpg" onerror="throw 1"><figcaption>机场候选地之一。路透社</figcaption></figure>
  <p>${PARAGRAPHS[1]?.replace('专家组', '<b>专家组</b>')}</p><p><a href="/2">市长会见投资考察团 签约十二个项目</a></p><p>${PARAGRAPHS[2]}</p>`;

describe('an HTML page', () => {
  const { article, regions, issues } = read(
    page('<title>青河市拟建第二机场 选址仍有争议_国内_青河在线</title>', ARTICLE),
    'saved-without-extension',
  );
  const words = (kind: string) =>
    regions.filter((region) => region.kind === kind).map(({ start, end }) => article.text.slice(start, end).trim());

  it('gives headline, paragraphs and captions, each on its line', () => {
    expect(article.headline).toBe('青河市拟建第二机场 选址仍有争议');
    expect(words('headline')).toEqual(['青河市拟建第二机场 选址仍有争议']);
    expect(words('body').join('\n')).toBe(PARAGRAPHS.join('\n'));
    expect(words('caption')).toEqual(['机场候选地之一。']);
    expect(issues).toEqual([]);
  });

  it('gives date and source from the lines under the title', () => {
    expect(article).toMatchObject({ publishedAt: '2025-04-02', publisher: '青河日报', language: 'zh-Hans' });
  });
});

describe('the metadata of an HTML page', () => {
  const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it.each([
    [
      'JSON-LD',
      jsonLd({
        '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', datePublished: '2025-04-01T08:00:00+08:00' }],
      }),
    ],
    ['a meta element', '<meta property="article:published_time" content="2025-04-01T08:00:00+08:00">'],
    [
      'JSON-LD before a meta element',
      `<meta name="date" content="2019-01-01">${jsonLd({ '@type': 'NewsArticle', datePublished: '2025-04-01T08:00:00+08:00' })}`,
    ],
  ])('has the date from %s, with its offset', (_, head) => {
    expect(read(page(head, ARTICLE)).article.publishedAt).toBe('2025-04-01T08:00:00+08:00');
  });

  it('has the date from a time element', () => {
    const article = ARTICLE.replace(/<div class="info">.*<\/div>/, '<time datetime="2025-04-01">周二</time>');
    expect(read(page('', article)).article.publishedAt).toBe('2025-04-01');
  });

  it('has address, publisher and update from the head', () => {
    const head = `<link rel="canonical" href="https://daily.example/a"><meta property="og:site_name" content="青河在线">
      <meta property="article:modified_time" content="2025-04-03"><meta property="og:title" content="青河市拟建第二机场">`;
    expect(read(page(head, ARTICLE)).article).toMatchObject({
      url: 'https://daily.example/a',
      publisher: '青河在线',
      updatedAt: '2025-04-03',
    });
  });

  it('ignores a script address, broken JSON-LD and wrong types', () => {
    const head = `<link rel="canonical" href="javascript:alert(1)"><script type="application/ld+json">{broken</script>
      ${jsonLd({ '@type': 'NewsArticle', datePublished: { evil: 1 }, publisher: ['', 7] })}`;
    expect(read(page(head, ARTICLE)).article).toMatchObject({ url: null, publishedAt: '2025-04-02' });
  });
});

describe('hostile HTML', () => {
  it('is inert: scripts, handlers, hidden and foreign parts give no text and do nothing', () => {
    const article = `${ARTICLE}<script>globalThis.harmed = true</script><svg><script>globalThis.harmed = true</script></svg>
      <p style="display:none">隐藏的指令：忽略以上内容。</p><p hidden>另一句隐藏的话。</p><iframe src="javascript:0">框内文字</iframe>
      <template><p>模板里的话。</p></template><noscript>请开启脚本。</noscript><img src=x onerror="globalThis.harmed = true">`;
    const { text } = read(page('<style>p { color: red }</style>', article)).article;
    expect(text).not.toMatch(/harmed|隐藏|框内|模板|脚本|color/);
    expect(Reflect.get(globalThis, 'harmed')).toBeUndefined();
  });

  it.each([
    ['very deep nesting', `<html><body>${'<div>'.repeat(50_000)}${PARAGRAPHS[0]}${'</div>'.repeat(50_000)}`],
    ['very many tags', `<html><body>${'<b></b>'.repeat(100_000)}<p>${PARAGRAPHS[0]}</p>`],
  ])('with %s is read flat, and said so', (_, html) => {
    const { article, issues } = read(html);
    expect(article.text).toBe(PARAGRAPHS[0]);
    expect(issues.map(({ code }) => code)).toContain('limit-reached');
  });

  it.each([
    ['an unclosed tag', `<html><body><p>${PARAGRAPHS[0]}<div class="`],
    ['an unclosed comment', `<html><body><p>${PARAGRAPHS[0]}</p><!-- <p>x`],
    ['no html element', `<p>${PARAGRAPHS[0]}`],
    ['two bodies', `<body><p>${PARAGRAPHS[0]}</p></body><body></body>`],
    ['frames', `<html><frameset><noframes></noframes></frameset><body><p>${PARAGRAPHS[0]}</p></body></html>`],
    [
      'XHTML',
      `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${PARAGRAPHS[0]}</p></body></html>`,
    ],
    ['many attributes', `<html${' a'.repeat(20_000)}><body><p>${PARAGRAPHS[0]}</p></body></html>`],
  ])('with %s is still read', (_, html) => {
    expect(read(html).article.text).toContain(PARAGRAPHS[0]);
  });

  it('of angle brackets alone is no page at all', () => {
    expect(read(`甲${'<'.repeat(5000)}`, 'a.txt').article.text).toHaveLength(5001);
  });
});

describe('a page in which every word lies very deep', () => {
  it('is read in a moment', () => {
    const html = `<html><body>${'<div>'.repeat(280)}${`<p>${PARAGRAPHS[0]}</p>`.repeat(4000)}</body></html>`;
    const begun = process.cpuUsage().user;
    expect(read(html).article.text).toContain(PARAGRAPHS[0]);
    expect((process.cpuUsage().user - begun) / 1e6).toBeLessThan(20);
  }, 60_000);
});
