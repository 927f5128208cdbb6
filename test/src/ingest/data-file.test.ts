/** Texts that are data for programs are refused with advice, whatever they are called; what only looks a little like them is read. */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/ingest/index.js';

const NEWS = '港务局长林海明18日表示，“北线渡轮已于今天上午复航”。船东协会没有回应。\n';

const read = (text: string, name = 'article.txt', encoding = 'utf-8') =>
  readArticle({ bytes: iconv.encode(text, encoding), name });

const FEED = '<channel><item><title>停航</title></item></channel>';

const DATA: readonly (readonly [what: string, kind: string, text: string])[] = [
  ['an object', 'a JSON data file', `{ "title": "停航",\n "text": "${NEWS.trim()}" }`],
  ['a list of objects', 'a JSON data file', '[\n  {"标题": "停航"},\n  {"标题": "复航"}\n]\n'],
  ['a list of lists', 'a JSON data file', '[["停航", 1], ["复航", 2]]'],
  ['an object cut off', 'a JSON data file', '{"articles": [{"title": "停航", "te'],
  ['an object a line', 'JSON Lines', '{"id": 1, "text": "停航"}\n{"id": 2, "text": "复航"}\n'],
  ['a head and records', 'a table (CSV)', 'id,date,text\n1,2026-03-18,停航\n2,2026-03-19,"他说，""好"",\n就走了"\n'],
  ['columns parted by tabs', 'a table (CSV)', '标题\t正文\r\n停航\t渡轮停航。\r\n复航\t渡轮复航。\r\n'],
  ['columns parted by semicolons', 'a table (CSV)', 'url;title;body\nhttps://example.org;停航;渡轮停航。\n'],
  ['RSS', 'a news feed', `<?xml version="1.0"?>\n<!-- made today -->\n<rss version="2.0">${FEED}</rss>`],
  ['Atom', 'a news feed', '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>'],
  ['a site map', 'a news feed', '<?xml version="1.0"?><urlset><url/></urlset>'],
  ['other XML', 'an XML data file', `<?xml version="1.0"?><news><p>${NEWS}</p></news>`],
  ['a mail', 'a mail', `Received: from a by b\n  for c\nFrom: desk@example.org\nSubject: 停航\n\n${NEWS}`],
  [
    'a mail as it is forwarded',
    'a mail',
    `From: Desk <desk@example.org>\r\nTo: a@example.org\r\nSubject: 停航\r\n\r\n${NEWS}`,
  ],
  ['a mailbox', 'a mail', `From desk@example.org Wed Mar 18 08:00:00 2026\nSubject: 停航\n\n${NEWS}`],
];

const refusal = (kind: string) =>
  expect.objectContaining({ code: 'input-data', message: expect.stringContaining(kind), hint: expect.any(String) });

describe('data', () => {
  it.each(DATA)('is refused: %s', (_, kind, text) => {
    expect(() => read(text)).toThrow(refusal(kind));
    expect(() => read(text, 'standard input', 'utf-16le')).toThrow(refusal(kind));
  });

  it.each(['news.csv', 'news.jsonl', 'news.JSON', 'news.eml', 'news.rss'])('is refused by its name too: %s', (name) => {
    expect(() => read(NEWS, name)).toThrow(refusal('looks like'));
  });
});

describe('an article', () => {
  it.each([
    ['with a bracket before its first word', `[本报讯] ${NEWS}`],
    ['with a template before it', `{{导航}}\n${NEWS}`],
    ['with front matter', `---\ntitle: 停航\ndate: 2026-03-18\n---\n${NEWS}`],
    ['with labelled lines above it', `Subject: 停航\nDate: 2026-03-18\nSource: 海港日报\n\n${NEWS}`],
    ['with a line of names above it', `周敏,林海明,陈立\n${NEWS}`],
    [
      'with commas in its first lines',
      'London, Paris\nHe said the ferry, the bus and the train had stopped, and left.\n',
    ],
    ['that quotes a letter', `来信全文如下\nFrom: a@example.org\n${NEWS}`],
  ])('is read: %s', (_, text) => {
    expect(read(text).article.text).toBe(text);
  });

  it('is read from a page in XHTML', () => {
    const page = `<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body><p>${NEWS}</p></body></html>`;
    expect(read(page, 'page.xml').article.text).toContain('北线渡轮');
  });
});
