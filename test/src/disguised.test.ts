/** An article in the dress that type-setting, PDF or a hurried typist gave it reads as the article itself. */
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../graph/model/index.js';
import { readArticle } from '../../src/ingest/index.js';
import { extractArticle } from '../../src/pipeline.js';

const HANS = `青江大桥封闭检修

青江市桥梁管理处处长唐平3月18日上午在记者会上表示，大桥的三处支座出现裂缝，全桥将封闭检修两个月。他说：“安全是第一位的，请市民改走下游的渡口。”

货车司机罗娜批评说，管理处没有提前通知，“绕行一趟要多走四十公里！”

青江日报记者问及通行费，副处长陈立方回应称，减免的办法本周公布。
`;
const HANT = `青江大橋封閉檢修

青江市橋樑管理處處長唐平3月18日上午在記者會上表示，大橋的三處支座出現裂縫，全橋將封閉檢修兩個月。他說：「安全是第一位的，請市民改走下游的渡口。」

貨車司機羅娜批評說，管理處沒有提前通知，「繞行一趟要多走四十公里！」

青江日報記者問及通行費，副處長陳立方回應稱，減免的辦法本週公布。
`;

const RADICALS: Readonly<Record<string, string>> = { 方: '⽅', 日: '⽇', 月: '⽉', 立: '⽴', 羅: '\uf90f', 长: '⻓' };
const VERTICAL: Readonly<Record<string, string>> = { '「': '﹁', '」': '﹂', '：': '︰', '，': '﹐' };

const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  'zero-width characters in words': (text) => text.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, '$&\u200b'),
  'radicals and compatibility characters': (text) => replaced(text, RADICALS),
  'vertical marks': (text) => replaced(text, VERTICAL),
  'straight marks': (text) => text.replace(/[“”「」]/g, '"'),
  'full-width straight marks': (text) => text.replace(/[“”「」]/g, '＂'),
  'full-width digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'names with a space': (text) => text.replace(/唐(?=平)|[罗羅](?=娜)/g, '$&　'),
  'characters set apart': (text) => text.replace(/[^\n](?=[^\n])/g, '$& '),
  'lines of 36 columns': (text) => text.replace(/[^\n]{18}(?=[^\n])/g, '$&\n'),
  'lines of 74 columns, set in': (text) => text.replace(/^.{20,}$/gm, '　　$&').replace(/[^\n]{37}(?=[^\n])/g, '$&\n'),
  'a line for each clause': (text) => text.replace(/(?<=，)(?=[^\n])/g, '\n'),
};

function replaced(text: string, by: Readonly<Record<string, string>>): string {
  return Array.from(text, (character) => by[character] ?? character).join('');
}

async function read(text: string): Promise<Extraction> {
  return extractArticle(readArticle({ bytes: Buffer.from(text), name: 'page.txt' }, { published: '2026-03-19' }));
}

/** Who said what, and whom the article names, without the dress. */
function findings({ actors, statements, events }: Extraction, undress: (words: string) => string) {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return {
    actors: actors.map(({ name, kind, roles }) => ({ name, kind, roles })),
    statements: statements.map(({ speaker, text, directness, time }) => ({
      speaker: names.get(speaker ?? ''),
      words: undress(text),
      directness,
      said: time?.start,
    })),
    events: events.map(({ type, label }) => ({ type, label: undress(label) })),
  };
}

describe.each([
  ['simplified', HANS],
  ['traditional', HANT],
])('an article in %s characters', (_, text) => {
  const marks = (words: string): string => words.replace(/[\s\u200b]/g, '').replace(/["＂“”「」﹁﹂]/g, '"');
  const bare = (words: string): string => marks(words.normalize('NFKC')).replaceAll('⻓', '长');

  it.each(Object.entries(DRESSES))('with %s reads as it would without', async (__, dress) => {
    const [plain, dressed] = [await read(text), await read(dress(text))];
    expect(dress(text)).not.toBe(text);
    expect(plain.statements.length).toBeGreaterThanOrEqual(4);
    expect(findings(dressed, bare)).toEqual(findings(plain, bare));
    expect(dressed.article.text).toBe(dress(text));
    expect(dressed.statements.map(({ start, end }) => dressed.article.text.slice(start, end))).toEqual(
      dressed.statements.map((statement) => statement.text),
    );
  });
});

describe('names with rare characters', () => {
  it('are names, and have one id wherever they stand', async () => {
    const one = await read('青江大桥封闭检修\n\n桥工𠮷田𠀋表示，裂缝很深。乘客𡃁仔称，等了三小时。\n');
    const other = await read('渡口加开夜班船\n\n船工李𫟹明说，人手不够。桥工𠮷田𠀋说：“船不够。”\n');
    const id = ({ actors }: Extraction) => actors.find(({ name }) => name === '𠮷田𠀋')?.id;
    expect(one.actors.map(({ name }) => name)).toEqual(['𠮷田𠀋', '𡃁仔']);
    expect(one.statements.map(({ text }) => text)).toEqual(['裂缝很深', '等了三小时']);
    expect(id(one)).toBeDefined();
    expect(id(other)).toBe(id(one));
  });

  it('are not what dialect writes with them', async () => {
    const { actors } = await read('𨋢壞咗三日　住戶投訴\n\n住戶陳大文說：「部𨋢壞咗三日，𠝹到手都要行樓梯。」\n');
    expect(actors.map(({ name }) => name)).toEqual(['陳大文']);
  });
});
