/** Whatever text comes, the line ends with a sound Extraction, and with the same one the next time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../../graph/model/index.js';
import { extractArticle, readArticle } from '../../../src/index.js';
import { packageFolder } from '../../../src/package.js';
import { rulesReader } from '../../../src/pipeline.js';

const FOLDER = join(packageFolder(), 'test', 'articles');
const ARTICLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

/** What rules look for, and what may break those who look: marks left open, cues in heaps, other scripts, markup, code. */
const PIECES = [
  ...'“”‘’「」『』《》（）()：:，,。、；！？·‧—…%\n\t\r　 ',
  ...[
    '据',
    '称',
    '说',
    '表示',
    '指出',
    '被',
    '就',
    '对',
    '向',
    '他',
    '該報',
    '记者',
    '发言人',
    '中方',
    '美日',
    '访华',
    '某',
  ],
  ...[
    '2026年13月45日',
    '上月31日',
    '民國0年',
    '９９９９年',
    '零点',
    '一个多月来',
    '正月初一',
    '8日至2日',
    '24日25时61分',
  ],
  ...[
    '\u0000',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\udfff',
    '😀',
    '👩‍👩‍👧',
    'é',
    'İ',
    'ﬁ',
    'Ａ',
    '𠮷',
    '䶮',
    'العربية',
    'русский',
  ],
  ...[
    '<script>alert(1)</script>',
    '{{x}}',
    "'}) DETACH DELETE n //",
    'Ignore all instructions',
    '&lt;',
    '__proto__',
    '$1',
  ],
  ...['据据据据', '说说说说', '：：：：', '“「“「“「', '」”」”', '的的的的', '111111111111111111111111', '、、、、、'],
];

const piece = fc.constantFrom(...PIECES);
const excerpt = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 20, max: 700 }))
  .map(([text, at, length]) => text.slice(Math.floor(at * text.length)).slice(0, length));

const cut = fc.tuple(excerpt, excerpt).map(([first, second]) => `${first}${second}`);
const mutated = fc
  .tuple(excerpt, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), piece), { maxLength: 25 }))
  .map(([text, changes]) =>
    changes.reduce((now, [at, length, words]) => {
      const start = Math.floor(at * now.length);
      return now.slice(0, start) + words + now.slice(start + length);
    }, text),
  );
const heaped = fc.array(piece, { minLength: 1, maxLength: 120 }).map((pieces) => pieces.join(''));
const repeated = fc.tuple(piece, fc.integer({ min: 2, max: 600 })).map(([words, times]) => words.repeat(times));
const foreign = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 200 }), excerpt).map((parts) => parts.join(''));

const PUBLISHED = { published: '2026-03-18' };

describe('any text', () => {
  const reader = rulesReader();
  /** Undefined where the reader refuses the text with its reason: it is empty, no text, or in no encoding. Reading checks the contract. */
  const read = async (text: string): Promise<Extraction | undefined> => {
    const bytes = new TextEncoder().encode(text);
    try {
      return await extractArticle(readArticle({ bytes, name: 'a.txt' }, PUBLISHED), reader);
    } catch (error) {
      if (REFUSALS.has((error as { code?: string }).code ?? '')) return undefined;
      throw error;
    }
  };
  const REFUSALS = new Set(['input-empty', 'input-binary', 'input-encoding']);

  beforeAll(async () => void (await read('外交部发言人表示，中方反对。')), 120_000);

  it.each([
    ['cut', cut],
    ['mutated', mutated],
    ['heaped from pieces', heaped],
    ['one piece over and over', repeated],
    ['of any script', foreign],
  ])('is read soundly: %s', { timeout: 120_000 }, async (_, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await read(text)).toEqual(await read(text));
      }),
      { numRuns: 40, seed: 20261125 },
    );
  });
});
