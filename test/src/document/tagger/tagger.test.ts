/** What the engine relies on: tokens cover each text, blanks never become words, and company changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTagger, TAGS } from '../../../../src/document/tagger/index.js';

const tagger = await loadTagger();

async function words(text: string): Promise<string[]> {
  const [tokens = []] = await tagger.tag([text]);
  return tokens.map(({ start, end, tag }) => `${text.slice(start, end)}/${tag}`);
}

describe('words', () => {
  it('have tags for names, times and parts of speech', async () => {
    expect(await words('李明昨天在上海表示')).toEqual(['李明/PER', '昨天/TIME', '在/p', '上海/LOC', '表示/v']);
  });

  it('are the same in both scripts', async () => {
    const tags = async (text: string) => (await tagger.tag([text])).flat().map(({ end, tag }) => [end, tag]);
    expect(await tags('韓國總統訪問烏克蘭，強調兩國關係')).toEqual(await tags('韩国总统访问乌克兰，强调两国关系'));
  });

  it('count a character beyond the basic plane as two units and one character', async () => {
    const [tokens = []] = await tagger.tag(['作家𠮷田說']);
    expect(tokens.at(-1)).toEqual({ start: 5, end: 6, tag: 'v' });
  });

  it('take in characters that the model has never seen', async () => {
    expect((await words('鱻灪龖的㐂㗎说法')).at(-1)).toBe('说法/n');
  });

  it('keep an invisible character with the letter before it', async () => {
    expect(await words('特朗\u200b普表示')).toEqual(['特朗\u200b普/PER', '表示/v']);
  });
});

describe('white space and pictographs', () => {
  it('are one token of their own', async () => {
    expect(await words('　　李明 \t在上海😀👍🏽 说')).toEqual([
      '　　/w',
      '李明/PER',
      ' \t/w',
      '在/p',
      '上海/LOC',
      '😀👍🏽 /w',
      '说/v',
    ]);
  });

  it('are never taken for a name when they are all there is', async () => {
    expect(await words('')).toEqual([]);
    expect(await words('\n')).toEqual(['\n/w']);
    expect(await words(' \n\t　👨‍👩‍👧')).toEqual([' \n\t　👨‍👩‍👧/w']);
  });

  it('that break a line part what is before from what is after', async () => {
    const [lines, first, second] = await Promise.all([words('李明在上\n海'), words('李明在上'), words('海')]);
    expect(lines).toEqual([...first, '\n/w', ...second]);
  });
});

describe('any text', () => {
  const characters = [
    '中',
    '国',
    '總',
    '統',
    '说',
    '，',
    '。',
    '“',
    '”',
    'A',
    '3',
    ' ',
    '\n',
    '　',
    '😀',
    '𠮷',
    '\ud842',
    '\u200b',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...characters), maxLength: 900 }),
  );

  it('is covered by its tokens without gaps, with known tags', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (texts) => {
        const rows = await tagger.tag(texts);
        expect(rows.map((tokens) => tokens.at(-1)?.end ?? 0)).toEqual(texts.map(({ length }) => length));
        for (const tokens of rows) {
          expect(tokens.map(({ start }) => start)).toEqual(
            [0, ...tokens.map(({ end }) => end)].slice(0, tokens.length),
          );
          for (const { start, end, tag } of tokens) {
            expect(end).toBeGreaterThan(start);
            expect(TAGS).toHaveProperty(tag);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same tokens alone, in company and at the same time as others', async () => {
    const texts = ['李明在上海说。', '外交部发言人昨天在北京举行的例行记者会上回答了提问', '是', ''];
    const together = await tagger.tag(texts);
    const alone = await Promise.all(texts.map(async (one) => (await tagger.tag([one]))[0]));
    expect(together).toEqual(alone);
  });

  it('is read to its end however long it is', async () => {
    const sentence = '李明昨天在上海表示，他们支持这项决定。';
    const [once = []] = await tagger.tag([sentence]);
    const [tokens = []] = await tagger.tag([sentence.repeat(200)]);
    expect(tokens.filter(({ tag }) => tag === 'PER')).toHaveLength(200);
    expect(tokens).toHaveLength(once.length * 200);
    expect((await tagger.tag(['说'.repeat(5000)]))[0]?.at(-1)?.end).toBe(5000);
  });
});
