/** What a plain page tells of its publication, what the user's options override, and what stays unknown. */
import { describe, expect, it } from 'vitest';
import { OnRecordError } from '../../../graph/model/index.js';
import { type Overrides, readArticle } from '../../../src/ingest/index.js';

const BODY = '发言人周一表示，会谈将于2019年5月1日举行。双方没有透露地点。';

function read(text: string, overrides: Overrides = {}) {
  return readArticle({ bytes: new TextEncoder().encode(text), name: 'page.txt' }, overrides);
}

const published = (line: string) => read(`两国恢复会谈 各方反应不一\n${line}\n${BODY}`).article.publishedAt;

describe('the publication date', () => {
  it.each([
    ['发布时间：08:58 2025-12-13 HKT', '2025-12-13T08:58:00+08:00'],
    ['發佈日期：2025年12月13日 下午3:05（台灣時間）', '2025-12-13T15:05:00+08:00'],
    ['2007年9月7日', '2007-09-07'],
    ['2024-03-05 10:22:41 来源：某通讯社', '2024-03-05'],
    ['2024/03/05 10:22 CST', '2024-03-05T10:22:00+08:00'],
    ['北京时间2024年3月5日 10时22分', '2024-03-05T10:22:00+08:00'],
    ['2024-03-05T10:22:00+09:00', '2024-03-05T10:22:00+09:00'],
    ['Sun, 11 Oct 2020 13:34:04 GMT', '2020-10-11T13:34:04Z'],
    ['2024-03-05 22:47（UTC+8）', '2024-03-05T22:47:00+08:00'],
    ['2024-03-05 09:00 JST', '2024-03-05T09:00:00+09:00'],
    ['Wednesday, April 13, 2011', '2011-04-13'],
    ['Published 9 May 2026, 14:12 BST', '2026-05-09T14:12:00+01:00'],
  ])('is read from “%s”', (line, expected) => {
    expect(published(line)).toBe(expected);
  });

  it.each(['43 分钟前', '昨天 12:30', '5月3日', '2024年13月45日'])('is not made up from “%s”', (line) => {
    const { article, issues } = read(`两国恢复会谈 各方反应不一\n${line}\n${BODY}`);
    expect(article.publishedAt).toBeNull();
    expect(issues.map(({ code }) => code)).toContain('no-publication-date');
  });

  it('is never one that the article speaks of, nor one of another article in a list', () => {
    expect(read(`会谈\n${BODY}\n热门\n别处一则旧闻的标题在此\n2011-02-03 10:00 HKT`).article.publishedAt).toBeNull();
  });

  it('is the labelled one where others stand beside it', () => {
    const { article } = read(`会谈将恢复\n2024-03-09\n更新时间：2024-03-08\n发布时间：2024-03-07\n${BODY}`);
    expect([article.publishedAt, article.updatedAt]).toEqual(['2024-03-07', '2024-03-08']);
  });

  it('is in doubt where two lines contradict each other, or only an update is known', () => {
    const rivals = read(`会谈将恢复\n2024-03-09\n2024-03-07\n${BODY}`);
    expect(rivals.issues).toContainEqual({
      code: 'metadata-ambiguous',
      severity: 'info',
      data: { field: 'publishedAt', candidates: ['2024-03-09', '2024-03-07'] },
    });
    const updated = read(`会谈将恢复\n更新时间：2024-03-08\n${BODY}`);
    expect(updated.article.publishedAt).toBe('2024-03-08');
    expect(updated.issues.map(({ code, data }) => [code, data['takenFrom']])).toEqual([
      ['metadata-ambiguous', 'updatedAt'],
    ]);
  });

  it('is what the user says, if it is a date', () => {
    const page = `会谈\n发布时间：2024-03-07\n${BODY}`;
    expect(read(page, { published: '2020-01-02' }).article.publishedAt).toBe('2020-01-02');
    expect(read(page, { published: '2020-01-02T03:04:05+08:00' }).article.publishedAt).toBe(
      '2020-01-02T03:04:05+08:00',
    );
    expect(read('会谈。', { published: '2020-01-02' }).issues.map(({ code }) => code)).not.toContain(
      'no-publication-date',
    );
  });

  it.each(['2020', '2020-13-01', '2 January 2020', '2020-01-02T03:04', 'today', ''])(
    'refuses “%s” from the user',
    (given) => {
      expect(() => read(BODY, { published: given })).toThrow(OnRecordError);
      expect(() => read(BODY, { published: given })).toThrow(expect.objectContaining({ code: 'usage' }));
    },
  );
});

describe('front matter', () => {
  const page = `---\r\ntitle: "會談恢復　各方反應不一"\r\ndate: 2024-09-10\r\nlast_updated: '2024-09-11 08:00:00'\r\nsource: 某日報\r\nurl: "https://copy.example/1"\r\noriginal_url: "https://daily.example/a?b=1"\r\n---\r\n\r\n${BODY}`;

  it('gives title, dates, publisher and the original address', () => {
    const { article, regions } = read(page);
    expect(article).toMatchObject({
      headline: '會談恢復　各方反應不一',
      publishedAt: '2024-09-10',
      updatedAt: '2024-09-11',
      publisher: '某日報',
      url: 'https://daily.example/a?b=1',
    });
    const headline = regions.find(({ kind }) => kind === 'headline');
    expect(article.text.slice(headline?.start, headline?.end).trim()).toBe('會談恢復　各方反應不一');
  });

  it('is overridden by the user', () => {
    const { article } = read(page, { url: 'https://x.example/', publisher: '某社', language: 'zh-Hant' });
    expect(article).toMatchObject({ url: 'https://x.example/', publisher: '某社', language: 'zh-Hant' });
  });

  it('is not seen in a text that merely begins with a rule', () => {
    expect(read(`---\n${BODY}\n---\n${BODY}第二段不同。`).article.publishedAt).toBeNull();
  });
});

describe('the publisher', () => {
  it.each([
    ['2024-03-05 10:22 来源：青河日报 作者：韩立', '青河日报'],
    ['來源：南灣通訊社', '南灣通訊社'],
    ['Copyright © 2025 Harbour Media Ltd. All rights reserved.', 'Harbour Media'],
    ['南灣新聞有限公司 © 版權所有', '南灣新聞'],
  ])('is read from “%s”, in the script of the page', (line, expected) => {
    expect(read(`两国恢复会谈 各方反应不一\n${line}\n${BODY}`).article.publisher).toBe(expected);
  });

  it('is not known from an article that speaks of sources', () => {
    expect(read(`会谈\n警方说，来源：不明。版权所有者未现身，事件仍在调查。\n${BODY}`).article.publisher).toBeNull();
  });
});

describe('identity and language', () => {
  it('an id comes from the text and its carrier: the address, or else the outlet', () => {
    const id = (overrides: Overrides) => read(BODY, overrides).article.id;
    expect(id({})).toBe(id({ published: '2020-01-01' }));
    expect(id({ url: 'https://a.example/' })).not.toBe(id({}));
    expect(id({ url: 'https://a.example/' })).toBe(id({ url: 'https://a.example/', publisher: '某社' }));
    expect(id({ publisher: '某社' })).not.toBe(id({ publisher: '某报' }));
    expect(id({ publisher: '某社' })).not.toBe(id({}));
  });

  it.each([
    [BODY, 'zh-Hans'],
    ['發言人週一表示，會談將於下月舉行。雙方沒有透露地點。', 'zh-Hant'],
    ['The spokesman said on Monday that the talks will be held next month.', 'en'],
    ['NASA局长说，SpaceX的Starship将于明年发射，Boeing未回应。', 'zh-Hans'],
    ['外務省の報道官は月曜日、会談は来月行われると述べた。', 'und'],
    ['Le porte-parole a déclaré lundi que les pourparlers auraient lieu.', 'und'],
    ['中国外務省、首相発言に抗議', 'und'],
    ['実験炉の検査、経済界に拡大', 'und'],
    ['すき家进驻青江市', 'zh-Hans'],
    ['優の良品進駐青江市，總經理沒有透露租金。', 'zh-Hant'],
    ['他引用网友的话说：“本当にありがとうございました、感謝しています。”', 'zh-Hans'],
    ['渡輪公司話，啲乘客可以搭巴士，唔使等。', 'zh-Hant'],
    ['王毅会见外长', 'zh-Hans'],
    ['大桥封闭两个月，货车改走渡口。\nThe bridge is closed for two months, and trucks take the ferry.', 'zh-Hans'],
    [
      '大桥封闭。\nThe bridge is closed for two months, and trucks have to take the ferry, said the bridge office.',
      'en',
    ],
    ['대변인은 월요일 회담이 다음 달 열린다고 말했다.', 'und'],
  ])('%s', (text, language) => {
    const { article, issues } = read(text);
    expect(article.language).toBe(language);
    expect(issues.some(({ code }) => code === 'language-unsupported')).toBe(language === 'und');
  });
});
