/** Whole articles with lines of marks, brackets, digits, separators, quotes, tables and headings in every place; the same seed, the same articles. */
import fc from 'fast-check';
import { madeUpNews } from './made-up-news.js';

const MARKS = [
  ...'*_#-=~`>|+.·•◆■●○▲△▼※★→…—–“”‘’「」『』《》〈〉（）()【】[]{}〔〕<>:：;；,，.。、！!？?&%$@^/\\\'"﹁﹂﹃﹄〝〞＂＇｜　 0199一十百千零',
  ...['**', '***', '__', '~~', '```', '{{', '}}', '{%', '%}', '<!--', '-->', '![](', '](', '<p>', '</div>', '<br>'],
  ...['&nbsp;', '\u200b', '\ufeff', '\u2028', '\u0085', '\r'],
];
const LINES = [
  ...[
    '**',
    '* * *',
    '---',
    '***',
    '____',
    '======',
    '# ',
    '## 小标题',
    '> ',
    '- ',
    '* ',
    '1. ',
    '1）',
    '（一）',
    '①',
    '一、',
  ],
  ...[
    '问：',
    '答：',
    '记者：',
    '| 甲 | 乙 |',
    '|---|---|',
    '| 周敏 | 说：“好” |',
    '```',
    '~~~',
    '{{}}',
    '{% x %}',
    '<hr>',
  ],
  ...['[链接](https://example.org)', '![图](a.png)', '<!-- x -->', '<<<>>>', '“”', '【】', '。。。', '……', '——', '◆◆◆'],
  ...[
    '2026',
    '3月5日',
    '24日25时',
    '12:00',
    '（完）',
    '图：',
    '来源：',
    '编辑：',
    '据',
    '说：“',
    '他说',
    '**粗**',
    '“**”',
    '**：**',
  ],
  ...[
    '> **',
    '**>',
    '**}}',
    '}}**',
    '<b>**',
    '**</b>',
    '　**　',
    '**\u200b**',
    '*'.repeat(80),
    '“'.repeat(40),
    '（'.repeat(40),
  ],
  ...['1'.repeat(80), '{{'.repeat(20), '<'.repeat(40), `${'**'.repeat(30)}字`, `字${'**'.repeat(30)}`],
];
const WAYS = ['line', 'line', 'paragraph', 'begins', 'ends', 'around', 'instead'] as const;

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 8 }).map((marks) => marks.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...MARKS), fc.integer({ min: 2, max: 120 })).map(([mark, n]) => mark.repeat(n)),
  },
);
const change = fc.tuple(fc.nat(40), line, fc.constantFrom(...WAYS));
const article = fc.record({
  seed: fc.integer({ min: 1, max: 1000 }),
  length: fc.integer({ min: 80, max: 500 }),
  changes: fc.array(change, { minLength: 1, maxLength: 8 }),
  ending: fc.constantFrom('\n', '\n\n', '\r\n'),
});

export function markedArticles(count: number, seed: number): string[] {
  return fc.sample(article, { seed, numRuns: count }).map(({ seed: own, length, changes, ending }, n) => {
    const lines = madeUpNews(length, own).split(/\n+/);
    for (const [at, words, way] of changes) put(lines, at % (lines.length + 1), words, way);
    // No two are the same.
    return [...lines, `第${n}条。`].join(ending);
  });
}

function put(lines: string[], at: number, words: string, way: (typeof WAYS)[number]): void {
  if (way === 'line') lines.splice(at, 0, words);
  else if (way === 'paragraph') lines.splice(at, 0, '', words, '');
  else {
    const place = Math.min(at, lines.length - 1);
    const own = way === 'instead' ? '' : (lines[place] ?? '');
    lines[place] = `${way === 'ends' ? '' : words}${own}${way === 'begins' || way === 'instead' ? '' : words}`;
  }
}
