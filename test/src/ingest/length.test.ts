/** The time that reading a source takes grows as the source does, to lengths that no article has, wherever it is long. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/ingest/index.js';

const LENGTH = 200_000;
/** Seconds of the processor: many times what any of these takes, and a small part of what it took if it looked at all pairs. */
const BOUND = 10;

const NEWS = '渡轮公司发言人周敏周三表示，“北线渡轮已经停航”，原因仍在调查。';
const long = (words: string) => words.repeat(LENGTH / words.length);
const page = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}${`<p>${NEWS}</p>`.repeat(4)}</body></html>`;

const SOURCES: readonly (readonly [string, string])[] = [
  ['a text of one line', long(NEWS)],
  ['a text of short lines', long('甲乙\n')],
  ['a text of separators', long('**\n')],
  ['a text of opened quotations', long('“是\n')],
  ['a text of brackets', long('（')],
  ['a first line of many words', `${long('渡轮停航 ')}\n\n${NEWS}`],
  ['a title', page(`<title>${long('渡轮停航 ')}</title>`)],
  ['a title, and headings like it', page(`<title>${long('渡轮停航 ')}</title>`, '<h1>渡轮停航 北线</h1>'.repeat(6000))],
  [
    'a title to be shared',
    page(`<meta property="og:title" content="${long('渡轮 ')}">`, '<h2>渡轮停航</h2>'.repeat(6000)),
  ],
  ['a description', page(`<meta name="description" content="${long('渡轮 ')}">`)],
  ['many meta elements', page(long('<meta name="a" content="b">'))],
  ['a paragraph', page('<title>渡轮停航</title>', `<p>${long(NEWS)}</p>`)],
  ['many links', page('<title>渡轮停航</title>', long('<a href="x">渡轮停航</a>'))],
  ['a list', page('<title>渡轮停航</title>', `<ul>${long('<li>渡轮停航')}</ul>`)],
  ['nesting', page('<title>渡轮停航</title>', long('<div>'))],
  ['what only looks like tags', page('<title>渡轮停航</title>', long('<'))],
];

describe('reading', () => {
  it.each(SOURCES)('takes no longer than it must: %s', { timeout: 120_000 }, (name, source) => {
    const bytes = new TextEncoder().encode(source);
    const before = process.cpuUsage();
    readArticle({ bytes, name: source.startsWith('<') ? 'a.html' : 'a.txt' });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6, name).toBeLessThan(BOUND);
  });
});
