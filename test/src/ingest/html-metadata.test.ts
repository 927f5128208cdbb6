/** Where pages say when and by whom they were published, and in what forms. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/ingest/index.js';

const BODY = `<div class="txt"><p>北屿市港务局局长傅大川周二表示，新码头下月启用。</p><p>他说：“船期不变。”</p></div>`;
const TITLE = '北屿市新码头下月启用';

interface Parts {
  readonly head?: string;
  readonly title?: string;
  readonly above?: string;
}

function read({ head = '', title = TITLE, above = '' }: Parts) {
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><h2>${TITLE}</h2>${above}${BODY}</body></html>`;
  return readArticle({ bytes: new TextEncoder().encode(html), name: 'page.html' }).article;
}

const data = (source: string) => `<script type="application/ld+json">${source}</script>`;
const KNOWN = { publishedAt: '2026-02-03T08:30:00+08:00', publisher: '北屿日报' };
const DATE = '"datePublished":"2026-02-03T08:30:00+08:00"';
const PUBLISHER = '"publisher":{"@type":"Organization","name":"北屿日报"}';

describe('JSON-LD as pages write it', () => {
  it.each([
    ['a raw line break in a string', `{"@type":"NewsArticle","description":"一行\n二行\t三",${DATE},${PUBLISHER}}`],
    ['a comma too many', `{"@type":"NewsArticle",${DATE},${PUBLISHER},}`],
    ['comments', `/* data */ {"@type":"NewsArticle", // kind\n${DATE},${PUBLISHER}}`],
    ['CDATA', `//<![CDATA[\n{"@type":"NewsArticle",${DATE},${PUBLISHER}}\n//]]>`],
    ['an HTML comment', `<!-- {"@type":"NewsArticle",${DATE},${PUBLISHER}} -->`],
    ['entities', `{"@type":"NewsArticle",${DATE},${PUBLISHER}}`.replaceAll('"', '&quot;')],
    [
      'a graph with the publisher elsewhere',
      `{"@graph":[{"@type":"Organization","@id":"#p","name":"北屿日报"},{"@type":["Article","NewsArticle"],${DATE},"publisher":{"@id":"#p"}}]}`,
    ],
    [
      'a list',
      `[{"@type":"BreadcrumbList"},{"@type":"ReportageNewsArticle",${DATE},"publisher":[{"name":"北屿日报"}]}]`,
    ],
    ['the basic form of ISO', `{"@type":"NewsArticle","datePublished":"20260203T083000+0800",${PUBLISHER}}`],
  ])('with %s', (_, source) => {
    expect(read({ head: data(source) })).toMatchObject(KNOWN);
  });

  it.each([
    '{',
    '"words"',
    'null',
    '[[[[',
    '{"@type":"NewsArticle","datePublished":[{}],"publisher":7}',
    `${'['.repeat(90_000)}`,
  ])('that says nothing is passed over: %.40s', (source) => {
    expect(read({ head: data(source) })).toMatchObject({ headline: TITLE, publishedAt: null, publisher: null });
  });
});

describe('meta elements', () => {
  it.each([
    ['firstpublishedtime', '2026-02-03-08:30:00'],
    ['PubDate', '2026-02-03 08:30'],
    ['publishdate', '2026-02-03'],
    ['og:time', '2026年02月03日 08:30'],
    ['weibo: article:create_at', '2026-02-03 08:30:00'],
    ['apub:time', '2/13/2026'],
    ['_pubtime', '20260203083000'],
  ])('give the date as %s', (name, content) => {
    expect(read({ head: `<meta name="${name}" content="${content}">` }).publishedAt).toMatch(/^2026-02-(?:03|13)$/);
  });

  it.each([
    ['ContentSource', '北屿日报'],
    ['og:site_name', '北屿日报 | 北屿日报'],
    ['SiteName', '北屿日报'],
    ['publisher', '北屿日报'],
  ])('give the publisher as %s', (name, content) => {
    expect(read({ head: `<meta name="${name}" content="${content}">` }).publisher).toBe('北屿日报');
  });

  it('give the title as ArticleTitle where nothing on the page repeats it', () => {
    const html = `<html><head><title>政务公开-北屿市人民政府</title><meta name="ArticleTitle" content="${TITLE}"></head><body>${BODY}</body></html>`;
    expect(readArticle({ bytes: new TextEncoder().encode(html), name: 'a.html' }).article.headline).toBe(TITLE);
  });

  it('of other things on the page say nothing of the article', () => {
    const above =
      '<div><meta itemprop="datePublished" content="2019-01-01"></div><div><meta itemprop="datePublished" content="2018-01-01"></div>';
    expect(read({ above }).publishedAt).toBeNull();
  });
});

describe('the lines around the title', () => {
  it.each([
    [
      '<div class="info">2026-02-03 12:11<span>来源：北屿日报</span><span>作者：李岚</span></div>',
      '北屿日报',
      '2026-02-03',
    ],
    ['<p>北屿观察</p><p> 2026-02-03 18:13<span> </span></p><div>字号</div>', '北屿观察', '2026-02-03'],
    ['<div><span>北屿观察</span> <span>2026-02-03 18:14:21</span></div>', '北屿观察', '2026-02-03'],
    [
      '<ul><li><span><i>时间：</i>2026-02-03 06:23</span> <span><i>来源：</i> 北屿日报 </span></li><li>打印</li></ul>',
      '北屿日报',
      '2026-02-03',
    ],
    ['<div><span>发布时间：26-02-03</span><span>08:00</span></div>', null, '2026-02-03'],
    ['<div><span>By Ann Lee</span><span>3 February 2026, 3:51 pm</span><span>11</span></div>', null, '2026-02-03'],
    ['<p>来源：网络</p><p>2026-02-03</p>', null, '2026-02-03'],
  ])('%s', (above, publisher, publishedAt) => {
    expect(read({ above })).toMatchObject({ publisher, publishedAt });
  });

  it('take the year of a date without one from when the page was changed, and make none up', () => {
    const above = '<div><span class="date">发布时间：12-30</span><span>08:00</span></div>';
    expect(read({ above, head: '<meta itemprop="dateUpdate" content="2026-02-03 08:30:57">' })).toMatchObject({
      publishedAt: '2025-12-30',
      updatedAt: '2026-02-03',
    });
    expect(read({ above }).publishedAt).toBeNull();
  });

  it('are where the account of a platform stands, whose own name is no publisher', () => {
    const head = '<meta property="og:site_name" content="微信公众平台">';
    const above = '<a id="js_name">北屿观察</a><em id="publish_time"></em><script>var ct = "1770078600";</script>';
    expect(read({ head, above })).toMatchObject({ publisher: '北屿观察', publishedAt: '2026-02-03T00:30:00Z' });
  });
});

describe('the window title', () => {
  it.each([
    [`${TITLE}-北屿传媒`, '北屿传媒'],
    [`${TITLE} - 北屿传媒`, '北屿传媒'],
    [`${TITLE}--北屿传媒`, '北屿传媒'],
    [`${TITLE}|港务|北屿传媒`, '北屿传媒'],
    [`${TITLE}_要闻_北屿传媒`, '北屿传媒'],
    [`${TITLE} @ 北屿传媒 ::`, '北屿传媒'],
    [`${TITLE} - 北屿传媒，自由的新闻源`, '北屿传媒'],
    [`${TITLE} - 要闻 - The Beiyu Times`, 'The Beiyu Times'],
    [TITLE, null],
  ])('“%s” is the headline and who has the site', (title, publisher) => {
    const article = read({ title });
    expect(article).toMatchObject({ headline: TITLE, publisher });
    expect(article.text.split(TITLE)).toHaveLength(2);
  });

  it('keeps a dash or bar of the headline itself', () => {
    const headline = '棱镜|码头三问：谁建、谁管、谁赔';
    const html = `<html><head><title>${headline}_北屿传媒</title></head><body><h1>${headline}</h1>${BODY}</body></html>`;
    expect(readArticle({ bytes: new TextEncoder().encode(html), name: 'a.html' }).article.headline).toBe(headline);
  });

  it('gives way to the heading that says it in other words', () => {
    const title = '新码头启用：北屿市港务局长说船期不变 - 北屿传媒';
    const html = `<html><head><title>${title}</title></head><body><h1>新码头下月启用 港务局长说船期不变</h1>${BODY}</body></html>`;
    expect(readArticle({ bytes: new TextEncoder().encode(html), name: 'a.html' }).article.headline).toBe(
      '新码头下月启用 港务局长说船期不变',
    );
  });
});
