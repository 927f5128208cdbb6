/** Nothing of an article is lost in the middle: every paragraph of the body stands in it once and in order, however a page is built. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/ingest/index.js';

const PARAGRAPHS = [
  '澄江市水务局局长罗启年周三说，老城区的供水管网将分三期更换，全部工程预计明年六月完成。',
  '“谁家的水停了，谁家就有送水车。”他说。',
  '第一期从北门街开始。',
  '居民代表庄美芬问：“工期会不会再拖？”',
  '罗启年回答，承包商每拖一天，要赔偿四万元，这写在合同里。',
  '这样的合同，全省还是头一份！',
  '水务局公布的数字显示，老管网每年漏掉的水够全市用十一天，更换以后可以减少八成。',
  '消费者协会会长邝少安认为，水价不应因此上涨。市政府没有回应这一点。',
  '审计报告将在年底公开。',
  '庄美芬说，她会一直盯到最后一根管子换完为止。',
];

const page = (
  body: string,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>澄江市更换老城区水管_澄江在线</title></head>
  <body><div class="nav"><a href="/">首页</a> <a href="/a">要闻</a></div><div class="main"><h1>澄江市更换老城区水管</h1>
  <div class="info"><span>2026-01-14 09:30</span><span>来源：澄江晚报</span></div>${body}</div>
  <div class="related"><h3>相关新闻</h3><ul><li><a href="/1">澄江大桥通车三年回访</a></li><li><a href="/2">市民排队体验新地铁</a></li></ul></div>
  <div class="footer">版权所有 澄江晚报</div></body></html>`;

const each = (wrap: (words: string, index: number) => string) => PARAGRAPHS.map(wrap).join('\n');

const KINDS: Readonly<Record<string, string>> = {
  paragraphs: `<div class="content">${each((words) => `<p>${words}</p>`)}</div>`,
  'indented paragraphs': `<div class="content">${each((words) => `<p>　　${words}</p><p>&nbsp;</p>`)}</div>`,
  divisions: `<div class="content">${each((words) => `<div>${words}</div>`)}</div>`,
  'two line breaks': `<div class="content">${PARAGRAPHS.join('<br><br>')}</div>`,
  'one line break': `<div class="content">${PARAGRAPHS.join('<br>')}</div>`,
  'line breaks in a paragraph': `<div class="content"><p>${PARAGRAPHS.join('<br/>　　')}</p></div>`,
  'bare text among paragraphs': `<div class="content">${each((words, index) => (index % 2 ? `<p>${words}</p>` : words))}</div>`,
  'bare text among breaks and advertisements': `<div class="content">${each((words, index) =>
    index % 3 === 0 ? `<p>${words}</p><div class="ad"><script>show()</script></div>` : `${words}<br>`,
  )}</div>`,
  'a table for layout': `<table><tr><td class="left"><a href="/">首页</a></td><td>${each((words) => `<p>${words}</p>`)}</td></tr></table>`,
  'a table of line breaks': `<table><tr><td>${PARAGRAPHS.join('<br>')}</td></tr></table>`,
  'a row for each paragraph': `<table>${each((words) => `<tr><td>${words}</td></tr>`)}</table>`,
  sections: `<div class="content">${each((words) => `<section><section><span>${words}</span></section></section>`)}</div>`,
  'a part for some paragraphs each': `<article>${each((words, index) =>
    index % 3 === 0 ? `</div><div class="ad">广告</div><div class="part"><p>${words}</p>` : `<p>${words}</p>`,
  ).replace('</div>', '')}</div></article>`,
  'parts of divisions': `<article>${each((words, index) =>
    index % 3 === 0
      ? `</div></div><div class="part"><div class="item"><div class="para">${words}</div>`
      : `<div class="para">${words}</div>`,
  ).replace('</div></div>', '')}</div></div></article>`,
  'nested spans': `<div class="content">${each(
    (words) =>
      `<p><span style="font-size:16px"><span>${words.slice(0, 5)}</span><span>${words.slice(5)}</span></span></p>`,
  )}</div>`,
  'a list among paragraphs': `<div class="content">${each((words, index) =>
    index > 2 && index < 7 ? `<ul><li>${words}</li></ul>` : `<p>${words}</p>`,
  )}</div>`,
  'a block quotation': `<div class="content">${each((words, index) =>
    index === 3 || index === 4 ? `<blockquote><p>${words}</p></blockquote>` : `<p>${words}</p>`,
  )}</div>`,
  'pictures between them': `<div class="content">${each(
    (words) => `<p>${words}</p><figure><img src="a.jpg"><figcaption>资料图片</figcaption></figure>`,
  )}</div>`,
  'headings between them': `<div class="content">${each((words, index) =>
    index % 4 === 0 ? `<h2>第${index}节</h2><p>${words}</p>` : `<p>${words}</p>`,
  )}</div>`,
  'text that its script shows later': `<div id="js_content" style="visibility: hidden; opacity: 0">${each((words) => `<p>${words}</p>`)}</div>`,
  'a page within the page': `<div class="content"><html><body>${each((words, index) => (index < 2 ? `<p>${words}</p>` : `${words}<br>`))}</body></html></div>`,
  'a form around it all': `<form id="form1"><div class="content">${each((words) => `<p>${words}</p>`)}</div></form>`,
  'scripts within the lines': `<div class="content">${each((words) => `<p>${words.slice(0, 4)}<script>count()</script>${words.slice(4)}</p>`)}</div>`,
};

describe('every paragraph is in the body once and in order', () => {
  it.each(Object.entries(KINDS))('in a page of %s', (_, body) => {
    const { article, regions } = readArticle({ bytes: new TextEncoder().encode(page(body)), name: 'page.html' });
    const read = regions.filter(({ kind }) => kind === 'body').map(({ start, end }) => article.text.slice(start, end));
    const words = read.join('\n');
    const places = PARAGRAPHS.map((paragraph) => words.split(paragraph).length - 1);
    expect(places).toEqual(PARAGRAPHS.map(() => 1));
    const order = PARAGRAPHS.map((paragraph) => words.indexOf(paragraph));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(words).not.toMatch(/澄江大桥|市民排队|首页|广告|版权/);
    expect(article).toMatchObject({ headline: '澄江市更换老城区水管', publishedAt: '2026-01-14' });
  });
});
