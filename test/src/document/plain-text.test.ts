/** What an article's text reads as without what its type-setting put in, and how every place leads back to the original. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/document/plain/index.js';
import { rareCharacters } from '../../../src/document/plain/rare-characters.js';
import { spacedNameEdits } from '../../../src/document/plain/spaced-names.js';
import { loadTagger } from '../../../src/document/tagger/index.js';

const reads = (text: string): string => plainText(text).text;

describe('characters', () => {
  it.each([
    ['王\u200b伟\u200d表\ufeff示\u00ad，停\u2060航', '王伟表示，停航'],
    ['⽇⽅代表⾔明，市⻓、⼈⺠与⻔⼾', '日方代表言明，市长、人民与门戶'],
    ['\uf9d1\uf914\u{2f81a}', '六樂冬'],
    ['３月１８日，ＡＢＣ公司增长１２．５％', '3月18日，ABC公司增长12.5％'],
    ['署長說︰﹁停航。﹂﹐他﹕﹃等﹄｢候｣｡', '署長說：「停航。」，他：『等』「候」。'],
    ['局长说：＂安全第一。＂', '局长说：“安全第一。”'],
    ['㏱早上㍠', '18日早上8点'],
  ])('%s', (text, plain) => {
    expect(reads(text)).toBe(plain);
  });

  it.each(['①②③号线，面积5㎡，第Ⅲ期', '優の良品與カラオケ', 'A B Corp. said “no”', '👍🏽约翰·史密斯 on‑line'])(
    'of %s stay',
    (text) => {
      expect(reads(text)).toBe(text);
    },
  );
});

describe('straight quotation marks', () => {
  it.each([
    ['经理说："票已退。"乘客答：\'没有。\'', '经理说：“票已退。”乘客答：‘没有。’'],
    ['"票已退。"经理说，"请查收。"', '“票已退。”经理说，“请查收。”'],
  ])('%s', (text, plain) => {
    expect(reads(text)).toBe(plain);
  });

  it.each(['屏幕为6.1"的手机', "O'Brien说don't worry是歌名", '他说："票已退。', 'class="a b" 船', 'He said "no".'])(
    'in %s stay',
    (text) => {
      expect(reads(text)).toBe(text);
    },
  );
});

describe('spaces', () => {
  it.each([
    ['青 江 大 桥 明 日 起 封 闭', '青江大桥明日起封闭'],
    ['镇 长 说 ， “ 桥 要 修 。 ”', '镇长说，“桥要修。”'],
    ['他说： “ 桥要修 。 ”', '他说：“桥要修。”'],
  ])('%s', (text, plain) => {
    expect(reads(text)).toBe(plain);
  });

  it.each([
    '大桥封闭　居民绕行',
    '日 期：3 月 18 日',
    '编 者 按',
    'New York Times 报道',
    '分享 打印 字号 大 中 小',
    '甲 乙',
  ])('in %s stay', (text) => {
    expect(reads(text)).toBe(text);
  });
});

/** Cuts at so many characters, as a mail program or a terminal does. */
function wrap(paragraph: string, length: number, indent = ''): string {
  return (indent + paragraph).match(new RegExp(`.{1,${length}}`, 'gu'))?.join('\n') ?? '';
}

const HEADLINE = '青江大桥封闭检修';
const PARAGRAPHS = [
  '青江市桥梁管理处处长唐佑平十八日上午在记者会上说，大桥的三处支座出现裂缝，全桥将封闭检修两个月，来往车辆请改走下游的渡口。',
  '货车司机罗建设说，绕行一趟要多走四十公里，“油钱谁来出？”他和另外二十多名司机已经联名写信给市政府，要求减免通行费。',
  '唐佑平回应说，减免的办法正在研究，本周之内就会公布，“不会让司机吃亏”。',
];

describe('line breaks', () => {
  it.each([35, 40, 64, 80])('of paragraphs wrapped at %d columns are no breaks', (columns) => {
    const length = Math.floor(columns / 2);
    const gaps = [HEADLINE, ...PARAGRAPHS.map((one) => wrap(one, length))].join('\n\n');
    expect(reads(gaps)).toBe([HEADLINE, ...PARAGRAPHS].join('\n\n'));
    const indented = [HEADLINE, ...PARAGRAPHS.map((one) => wrap(one, length, '　　'))].join('\n');
    expect(reads(indented)).toBe([HEADLINE, ...PARAGRAPHS.map((one) => `　　${one}`)].join('\n'));
  });

  it('of a short wrapped bulletin are none either', () => {
    const [first = ''] = PARAGRAPHS;
    expect(reads(`${HEADLINE}\n${wrap(first, 36)}`)).toBe(`${HEADLINE}\n${first}`);
  });

  it('after a comma, or before a closing mark, are none', () => {
    expect(reads('处长唐佑平说，\n大桥封闭，\n车辆绕行。\n工期两月')).toBe(
      '处长唐佑平说，大桥封闭，车辆绕行。\n工期两月',
    );
    expect(reads('处长说：“大桥封闭。\n”他没有说工期')).toBe('处长说：“大桥封闭。”他没有说工期');
  });

  it('between Latin words are spaces', () => {
    const text = '青江市政府委托的顾问公司 Blue River Engineering\nGroup 表示，\n检修要两个月。';
    expect(reads(text)).toBe('青江市政府委托的顾问公司 Blue River Engineering\nGroup 表示，检修要两个月。');
  });

  it.each([
    '床前明月光\n疑是地上霜\n举头望明月\n低头思故乡',
    '站名　首班车　末班车\n青江站　06:00　22:00\n渡口站　06:20　22:20',
    `${HEADLINE}\n${PARAGRAPHS.join('\n')}`,
    '青江大桥封闭检修两月 车辆绕行渡口\n渡口加开夜班船 司机仍要排队四时\n桥梁处称工期不能缩短 居民表示理解\n旧桥拆除方案下月公布 专家有异议',
    '1. 大桥封闭\n2. 渡口加班\n3. 减免通行费',
    'He said the bridge would be closed for two months and that trucks\nwould have to take the ferry, which runs until ten at night, or the\nmotorway.',
  ])('of %j stay', (text) => {
    expect(reads(text)).toBe(text);
  });
});

describe('rare characters', () => {
  it('count as one character each and come back as they were', () => {
    const { edits, restore } = rareCharacters('𠮷田𠀋与㛃、𠮷');
    expect(edits.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 5],
      [6, 7],
      [8, 10],
    ]);
    expect(new Set(edits.map(({ words }) => words)).size).toBe(3);
    expect(restore(`${edits[0]?.words}田${edits[1]?.words}`)).toBe('𠮷田𠀋');
  });

  it('that are too many, or in the text themselves, stay', () => {
    const all = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x20000 + index)).join('');
    const { edits } = rareCharacters(`鿏${all}`);
    expect(edits.length).toBeLessThan(200);
    expect(edits.map(({ words }) => words)).not.toContain('鿏');
  });
});

describe('names set with a space', () => {
  const closed = async (text: string): Promise<string[]> => {
    const edits = await spacedNameEdits(text, [{ start: 0, end: text.length }], await loadTagger());
    return edits.map(({ start, end }) => text.charAt(start - 1) + text.charAt(end));
  };

  it.each([
    ['青江市市长唐　平说，大桥要修。', ['唐平']],
    ['货车司机罗 娜和陈　刚、许小军都说，油钱太贵。', ['罗娜', '陈刚']],
    ['市議員許　強批評，陳 麗回應說：「沒有這回事。」', ['許強', '陳麗']],
  ])('%s', async (text, names) => {
    expect(await closed(text)).toEqual(names);
  });

  it.each([
    '日 期：三月十八日',
    '编 者 按：大桥要修',
    '船过长江 黄河水涨',
    '高 度三米',
    '白　色的船',
    '市长唐平 副市长罗娜',
  ])('are not in %s', async (text) => {
    expect(await closed(text)).toEqual([]);
  });
});

describe('the way back', () => {
  const pieces = [
    '王',
    '伟',
    '说',
    '，',
    '。',
    '\n',
    '　',
    ' ',
    '\u200b',
    '⽇',
    '㏱',
    '"',
    '︰',
    'A',
    '3',
    '𠮷',
    '\r\n',
    '１',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

  it('of every span is a span of the original that reads the same', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), (text, one, other) => {
        const view = plainText(text);
        const [start, end] = [Math.min(one, other), Math.max(one, other)].map((at) => Math.min(at, view.text.length));
        if (start === undefined || end === undefined || start === end) return;
        const back = view.toOriginal({ start, end });
        expect(back.start).toBeLessThan(back.end);
        expect(back.end).toBeLessThanOrEqual(text.length);
        expect(view.toView(back.start)).toBeLessThanOrEqual(start);
        expect(view.toView(back.end)).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  it('leaves out at the ends of a span what the view leaves out', () => {
    const view = plainText('他说\u200b王\u200b伟\u200b来了');
    expect(view.toOriginal({ start: 2, end: 4 })).toEqual({ start: 3, end: 6 });
    expect(view.toView(3)).toBe(2);
  });
});
