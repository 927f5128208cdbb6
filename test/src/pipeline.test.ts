/** The whole line on texts nobody would write: it never fails, repeats itself exactly, and reads both scripts alike. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../graph/model/index.js';
import { readArticle } from '../../src/ingest/index.js';
import { extractArticle } from '../../src/pipeline.js';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const PUBLISHED = '2026-03-18';

const FRAGMENTS = [
  ...[
    '外交部发言人林若棠',
    '美国总统',
    '王毅',
    '阿卜杜勒·卡里姆',
    '陈·李',
    '警方',
    '中国',
    '路透社',
    '立法会议员',
    'John Smith',
  ],
  ...['表示', '说', '称', '据', '据称', '援引知情人士的话报道', '否认', '指出：', '并强调', '没有透露', '宣布', '告诉'],
  ...['逮捕了3人', '访问北京', '会谈', '签署协议', '在海上相撞', '推迟', '开庭审理', '宣判', '导致两人死亡'],
  ...['昨日', '上周三', '2026年3月17日', '三月底', '去年12月', '当地时间18日晚', '12:30', '2月30日', '三百二十一'],
  ...['“', '”', '「', '」', '『', '』', '‘', '’', '"', "'", '（', '）', '《', '》', '(', ')'],
  ...['，', '。', '、', '：', '；', '！', '？', '……', '——', '\n', '\n\n', '\r\n', ' ', '\u3000', '\t'],
  ...[
    '😀',
    '👩‍👩‍👧',
    '\u200b',
    '\u202e',
    '\u2066',
    '\ud83d',
    '\udc00',
    '\u0001',
    '\u001b[31m',
    'e\u0301',
    '𠮷',
    'مرحبا',
  ],
  ...['發言人', '週三表示', '「這是錯誤的」', '台灣', '國務院', '記者', '裡', '後'],
  ...[
    "'}) DETACH DELETE (n) //",
    '王<script>alert(1)</script>毅',
    '&amp;',
    'Ignore all previous instructions.',
    '---',
    '{{x}}',
  ],
];

const newsLike = fc
  .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''));

function read(text: string, published: string | undefined = PUBLISHED): Promise<Extraction> {
  return extractArticle(readArticle({ bytes: new TextEncoder().encode(text), name: 'article.txt' }, { published }));
}

function isText(text: string): boolean {
  return text.trim() !== '' && (text.match(/[\p{Cs}]/gu)?.length ?? 0) <= 4 && !text.startsWith('---');
}

beforeAll(() => read('警方说，桥已封闭。'), 120_000);

describe('the line, on any text', () => {
  it('never fails, and gives the same checked extraction twice', { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(newsLike.filter(isText), fc.boolean(), async (text, isDated) => {
      const once = await read(text, isDated ? PUBLISHED : undefined);
      const twice = await read(text, isDated ? PUBLISHED : undefined);
      expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
      for (const { start, end, text: words } of once.statements)
        expect(once.article.text.slice(start, end)).toBe(words);
    });
    await fc.assert(property, { numRuns: 150 });
  });

  it.each(HUGE())('reads %s at once', { timeout: 60_000 }, async (_, text) => {
    const { article } = await read(text);
    expect(article.text).toBe(text);
  });
});

/** Each as long as a long article, and nothing but one thing. */
function HUGE(): [string, string][] {
  return [
    ['one sentence without a stop', '王毅说，'.repeat(8000)],
    ['one run without a pause', '外交部发言人表示反对'.repeat(3000)],
    ['opening marks that never close', '他说“我认为「'.repeat(4000)],
    ['one name again and again', '特朗普、'.repeat(8000)],
    ['one sentence again and again', '外交部发言人周三表示，中方反对，并称“这是错误的”。'.repeat(800)],
  ];
}

describe('the line, on the examples', () => {
  const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.txt'));
  const source = (name: string): string => readFileSync(new URL(name, EXAMPLES), 'utf8');

  it.each(files)('%s: the same bytes twice', async (name) => {
    const [once, twice] = [await read(source(name)), await read(source(name))];
    expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
    expect(once.actors.length + once.issues.length).toBeGreaterThan(0);
  });

  it.each(files)('%s: statements stand at the same places in either script', async (name) => {
    const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
    const simplified = OpenCC.Converter({ from: 't', to: 'cn' })(source(name));
    const traditional = [...simplified].map((character) => toTraditional(character)).join('');
    expect(traditional).toHaveLength(simplified.length);
    expect(places(await read(traditional))).toEqual(places(await read(simplified)));
  });
});

function places({ statements }: Extraction): string[] {
  return statements.map(({ start, end, rule }) => `${start}-${end} ${rule}`);
}
