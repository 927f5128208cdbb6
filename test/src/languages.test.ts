/** Chinese and English are read: nothing is extracted from another language, nor from a paragraph of a Chinese article in one, and an issue says so. */
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../graph/model/index.js';
import { readArticle } from '../../src/ingest/index.js';
import { extractArticle } from '../../src/pipeline.js';

async function read(text: string): Promise<Extraction> {
  return extractArticle(readArticle({ bytes: Buffer.from(text), name: 'page.txt' }, { published: '2026-03-19' }));
}

describe('an article in a language without rules', () => {
  it.each([
    [
      'und',
      '国際ニュース\n中国外務省の報道官は19日の会見で「救助に感謝する」と述べた。日本の首相は「支援する」と主張している。',
    ],
    ['und', '중국 외교부 대변인은 18일 기자회견에서 "유감을 표한다"고 말했다.\n中國 外交部'],
    ['und', 'Le ministère a déclaré lundi que la Chine fermerait le pont. L’OMS n’a pas réagi.'],
  ])('%s gives nothing, and says so once', async (language, text) => {
    const { article, actors, statements, events, relations, issues } = await read(text);
    expect(article.language).toBe(language);
    expect([actors, statements, events, relations]).toEqual([[], [], [], []]);
    expect(issues.filter(({ code }) => code === 'language-unsupported')).toHaveLength(1);
  });
});

describe('an article in Chinese with paragraphs in other languages', () => {
  const CHINESE = [
    '青江大桥封闭检修',
    '桥梁管理处处长唐佑平表示，大桥封闭两个月。',
    '司机罗建设说：“没有人通知我们。”',
  ];
  const FOREIGN = [
    'The bridge will be closed for two months, Tang Youping said on Tuesday. The WHO and China said nothing.',
    '橋梁管理処の唐佑平処長は、橋を2カ月間閉鎖すると述べた。中国外務省は論評を避けている。',
    '교량 관리처장은 다리를 두 달 동안 폐쇄한다고 말했다.',
  ];
  const [headline, ...paragraphs] = CHINESE;
  const mixed = [headline, paragraphs[0], ...FOREIGN, paragraphs[1]].join('\n\n');

  it('is read for the Chinese alone', async () => {
    const [plain, both] = [await read(CHINESE.join('\n\n')), await read(mixed)];
    const words = ({ statements }: Extraction) => statements.map(({ text }) => text);
    const names = ({ actors }: Extraction) => actors.map(({ name }) => name);
    expect(words(both)).toEqual(words(plain));
    expect(names(both)).toEqual(names(plain));
    expect(words(plain)).toHaveLength(2);
  });

  it('says at which lines others begin, and how many there are', async () => {
    const { article, issues } = await read(mixed);
    const found = issues.filter(({ code }) => code === 'language-mixed');
    expect(found.map(({ data }) => [data.language, data.lines])).toEqual([
      ['und-Latn', 1],
      ['ja', 1],
      ['ko', 1],
    ]);
    expect(found.map(({ start, end }) => article.text.slice(start, end))).toEqual(FOREIGN);
  });

  it('keeps names and words of others inside a Chinese paragraph', async () => {
    const { statements, issues } = await read(
      '青江大桥封闭\n\n顾问公司Blue River总经理John Smith表示，桥龄太长。唐佑平引用网友的话说：“ありがとうございました。”',
    );
    expect(statements.map(({ text }) => text)).toContain('桥龄太长');
    expect(issues.map(({ code }) => code)).not.toContain('language-mixed');
  });
});
