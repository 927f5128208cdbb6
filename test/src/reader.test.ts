/** The full reader, of rules, encoder and deciders: sound on whole articles in either script, and on texts nobody would write. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Extraction, parseExtraction, ruleParts } from '../../graph/model/index.js';
import { loadTagger } from '../../src/document/tagger/index.js';
import { readArticle } from '../../src/ingest/index.js';
import { extractArticle, fullReader, type Reader, rulesReader } from '../../src/pipeline.js';
import { engineOf } from '../support/deciders.js';
import { fakeEncoder, type Sight } from '../support/fake-encoder.js';
import { markedArticles } from '../support/marked-articles.js';

const ARTICLES: readonly (readonly [name: string, text: string, sayings: Readonly<Record<string, string>>])[] = [
  [
    'simplified',
    `青江大桥裂缝传闻引发关注

来源：青江晚报

发布时间：2026-06-17 08:00

有网民周一发帖称，青江大桥桥面出现裂缝。青江市交通局局长唐佑平周二接过话筒，对裂缝的传闻连连摇头，当场否认此事：“大桥没有裂缝，年底一定能够通车。”

工程师周小满表示，检测结果将于6月20日公布，收费标准还没有决定。

“我们每天都在桥上施工，没有看到裂缝。”施工队队长石大山摆了摆手。店主阿芳说，音响早就坏了，没有人来修。

据《青江晚报》报道，青江市政府周三与临海集团签署协议，双方将合作建设引桥。
`,
    { 周小满: '检测结果将于6月20日公布', 阿芳: '音响早就坏了' },
  ],
  [
    'traditional',
    `雲溪大學擴建實驗室

發布時間：2026-06-17 08:00

雲溪大學校長林若水16日宣布，校方將在明年三月前完成新實驗室。「我們不會向學生多收一分錢。」林若水說。

立法會議員何晚晴則批評，校方沒有諮詢師生，要求校方公開帳目。校方發言人回應說，帳目「早已公開」。

學生會會長陸一帆搖了搖頭：「我們從來沒有收到通知。」警方周二拘捕兩名闖入工地的男子，案件周四提堂。
`,
    { 林若水: '我們不會向學生多收一分錢', 何晚晴: '校方沒有諮詢師生', 陸一帆: '我們從來沒有收到通知' },
  ],
  [
    'with lines in English',
    `Norvane Labs to open plant in Beiling

北岭港迎来新工厂

发布时间：2026-06-17 08:00

Norvane Labs执行长Ida Brandt周二在北岭市宣布，公司将投资2亿元建设新工厂。“This plant will create 400 jobs,” she said.

北岭市市长高思远说：“我们欢迎 Norvane Labs，也会守住环保底线。”当地居民则担心噪音。环保人士沈禾表示，工厂距离学校不到500米，应当重新评估。

路透社引述知情人士的话说，双方周四将签署协议。
`,
    { 高思远: '也会守住环保底线', 沈禾: '应当重新评估', 知情人士: '双方周四将签署协议' },
  ],
];

let full: Reader;

beforeAll(async () => {
  full = fullReader();
  await read('警方说，桥已封闭。');
}, 120_000);

function read(text: string, reader = full): Promise<Extraction> {
  const source = { bytes: new TextEncoder().encode(text), name: 'article.txt' };
  return extractArticle(readArticle(source, { published: '2026-06-17' }), reader);
}

/** Whatever quotes the article, in any of its parts. */
function quoted({ actors, statements, events }: Extraction) {
  return [
    ...actors.flatMap(({ mentions }) => mentions),
    ...statements.flatMap((one) => [one, one.cue, one.lead]),
    ...events.flatMap(({ mentions }) => mentions),
  ].filter((span) => span !== null);
}

function weighed({ actors, statements, events, relations }: Extraction) {
  const mentions = actors.flatMap((actor) => actor.mentions);
  return [...mentions, ...statements, ...events, ...events.flatMap(({ participants }) => participants), ...relations];
}

describe.each(ARTICLES)('an article %s', (_, text, sayings) => {
  it('is read into an extraction that holds to the contract and quotes the text', async () => {
    const extraction = await read(text);
    expect(parseExtraction(JSON.parse(JSON.stringify(extraction)))).toEqual(extraction);
    expect(extraction.article.text).toBe(text);
    for (const { start, end, text: words } of quoted(extraction)) expect(text.slice(start, end)).toBe(words);
    expect(extraction.events.length).toBeGreaterThan(0);
  });

  it('is weighed within bounds, by rules that are known', async () => {
    const found = weighed(await read(text));
    expect(found.filter(({ rule }) => ruleParts(rule) === undefined)).toEqual([]);
    expect(found.filter(({ confidence }) => !(confidence >= 0.05 && confidence <= 0.98))).toEqual([]);
  });

  it('is read the same each time, also by a reader made anew', async () => {
    const once = await read(text);
    await read(ARTICLES[0]?.[1] ?? '');
    expect(await read(text)).toEqual(once);
    expect(await read(text, fullReader())).toEqual(once);
  });

  it('gives to each what they say', async () => {
    const { actors, statements } = await read(text);
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    const said = statements.map((one) => `${names.get(one.speaker ?? '')}: ${one.text}`);
    for (const [name, words] of Object.entries(sayings))
      expect(said).toContainEqual(expect.stringMatching(new RegExp(`^${name}: .*${words}`)));
  });
});

it('the readers are two: what the rules read does not lean on the models', async () => {
  const text = '工程师唐佑平接过话筒：“大桥没有裂缝，年底一定能通车。”';
  const rules = (extraction: Extraction) => extraction.statements.map(({ rule }) => rule);
  expect(rules(await read(text))).toEqual(['learned/linked']);
  expect(rules(await read(text, rulesReader()))).toEqual([]);
});

describe('words that only the encoder sees', () => {
  const reading = async (text: string, sight: Sight): Promise<Extraction['statements']> => {
    const context = { tagger: await loadTagger(), encoder: fakeEncoder(sight) };
    return (await read(text, { context, engine: () => engineOf() })).statements;
  };

  it.each([
    ['唐佑平否认大桥的桥面在上个月的检测中出现裂缝。', '出现裂缝', 'denied', 'deny'],
    ['唐佑平不认为大桥的桥面在上个月的检测中出现裂缝。', '出现裂缝', 'denied', 'opinion'],
    ['桥面没有裂缝，唐佑平说。', '桥面没有裂缝', 'asserted', 'inform'],
    ['唐佑平看法一向如此：大桥年底通车。', '大桥年底通车', 'asserted', 'inform'],
  ])('keep how they are meant, where the cue is there: %s', async (text, words, polarity, act) => {
    expect((await read(text, rulesReader())).statements.map((one) => one.text)).not.toContain(words);
    const statements = await reading(text, { contents: [words], voices: { [words]: { 唐佑平: 0.9 } } });
    expect(statements.find((one) => one.text === words)).toMatchObject({ rule: 'learned/linked', polarity, act });
  });
});

describe('texts nobody would write', () => {
  it('end, soundly', { timeout: 120_000 }, async () => {
    for (const text of markedArticles(60, 20261201).map((article) => article.slice(0, 150))) {
      const extraction = await read(text);
      for (const { start, end, text: words } of quoted(extraction))
        expect(extraction.article.text.slice(start, end)).toBe(words);
    }
  });

  it.each([
    ['opening marks that never close', '他说“我认为「'.repeat(80)],
    ['one sentence without a stop', '王小满说，'.repeat(100)],
    ['nothing but marks', '。：“”「」，——……（）'.repeat(200)],
    ['line upon line', '说：\n'.repeat(200)],
  ])('are read whole: %s', async (_, text) => expect((await read(text)).article.text).toBe(text));
});

describe('what only few articles can teach', () => {
  const voices = async (text: string): Promise<(string | undefined)[]> => {
    const { actors, statements } = await read(text);
    return statements.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name);
  };

  it('the answers of an interview stay with whoever is asked', async () => {
    const text = `对话两位董事长

青江农场董事长：石大山
今年的收成怎么样？
不太好。春天下了很久的雨，有一半的秧苗都烂在地里。
明年还会种水稻吗？
当然会。

临海农场董事长：高思远
今年的收成怎么样？
很好。我们的地势高，雨水都流走了。
明年还会种水稻吗？
也许会改种玉米。
`;
    expect([...new Set(await voices(text))]).toEqual(['石大山', '高思远']);
  });

  it('a count is nobody', async () => {
    const text =
      '集市停电\n\n周三上午，一名自称“阿宽”的男子说：“灯全灭了，鱼都坏了。”摊主石大山表示，损失还没有算清。\n';
    expect(await voices(text)).toEqual(['阿宽', '石大山']);
  });
});
