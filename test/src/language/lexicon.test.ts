/** The look-ups of the lexica, on sentences of our own. */
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/language/index.js';

const lexicon = loadLexicon();

function namesIn(text: string): string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; ) {
    const match = lexicon.longestAt(text, i);
    if (match) found.push(match.text);
    i = match?.end ?? i + 1;
  }
  return found;
}

describe('loadLexicon', () => {
  it('reads the lists once', () => {
    expect(loadLexicon()).toBe(lexicon);
  });

  it.each([
    ['北韩', 'KP'],
    ['朝鲜', 'KP'],
    ['纽西兰', 'NZ'],
    ['象牙海岸', 'CI'],
    ['沙乌地阿拉伯', 'SA'],
    ['美利坚合众国', 'US'],
    ['狮城', 'SG'],
    ['刚果民主共和国', 'CD'],
    ['教廷', 'VA'],
    ['欧洲联盟', 'EU'],
    ['香港特区', 'HK'],
  ])('knows %s as %s', (name, iso) => {
    expect(lexicon.countryByName.get(name)?.iso).toBe(iso);
  });

  it.each(['刚果', '东京', '自由', '国家', '国', '外交部'])('gives no state for %s', (name) => {
    expect(lexicon.countryByName.get(name)).toBeUndefined();
  });

  it.each([
    ['日本', '东京'],
    ['澳大利亚', '堪培拉'],
    ['缅甸', '内比都'],
    ['巴西', '巴西利亚'],
    ['哈萨克斯坦', '阿斯塔纳'],
    ['土耳其', '安卡拉'],
    ['尼日利亚', '阿布贾'],
    ['斯里兰卡', '斯里贾亚瓦德纳普拉科特'],
    ['瑞士', '伯尔尼'],
    ['摩洛哥', '拉巴特'],
  ])('gives %s the capital %s', (name, capital) => {
    expect(lexicon.countryByName.get(name)?.capital).toBe(capital);
  });

  it.each([
    ['世卫', '世界卫生组织', 'igo', null],
    ['东协', '东南亚国家联盟', 'igo', null],
    ['联准会', '美国联邦储备委员会', 'central-bank', 'US'],
    ['路透', '路透社', 'news-agency', 'GB'],
    ['克宫', '克里姆林宫', 'government', 'RU'],
    ['辉达', '英伟达', 'company', 'US'],
    ['公明党', '公明党', 'party', 'JP'],
    ['五角大楼', '五角大楼', 'government', 'US'],
    ['联合早报', '联合早报', 'newspaper', 'SG'],
  ])('knows %s as %s', (name, canonical, type, country) => {
    expect(lexicon.organizationByName.get(name)).toMatchObject({ name: canonical, type, country });
  });

  it.each(['世界报', '专家', '公司', '周二', '总统'])('gives no single organisation for %s', (name) => {
    expect(lexicon.organizationByName.get(name)).toBeUndefined();
  });

  it('joins a body of a state to the organisation it is', () => {
    expect(lexicon.organizationOfBody('GB', '央行')?.name).toBe('英格兰银行');
    expect(lexicon.organizationOfBody('US', '国务院')?.name).toBe('美国国务院');
    expect(lexicon.organizationOfBody('FR', '大学')).toBeUndefined();
    expect(lexicon.organizationOfBody('XX', '央行')).toBeUndefined();
  });

  it('puts the state usually meant first where a character stands for several', () => {
    expect(lexicon.countriesByAbbreviation.get('巴')?.map(({ iso }) => iso)).toEqual(
      expect.arrayContaining(['PK', 'PS', 'BR']),
    );
    expect(lexicon.countriesByAbbreviation.get('乌')?.[0]?.iso).toBe('UA');
    expect(lexicon.countriesByAbbreviation.get('的')).toBeUndefined();
  });
});

describe('longestAt', () => {
  it('finds the longest name and all its senses', () => {
    const match = lexicon.longestAt('美国国务院周三说', 0);
    expect(match).toMatchObject({ start: 0, text: '美国国务院' });
    expect(lexicon.longestAt('东京方面尚未回应', 0)?.senses).toMatchObject([{ list: 'capital', entry: { iso: 'JP' } }]);
    expect(lexicon.longestAt('世界报写道', 0)?.senses.length).toBeGreaterThan(1);
  });

  it.each([
    ['法国外长与德国防长通话', ['法国', '外长', '德国', '防长']],
    ['国台办发言人批评陆委会', ['国台办', '发言人', '陆委会']],
    ['专家估计加拿大央行将降息', ['专家', '加拿大央行']],
    ['知情人士向法新社透露', ['知情人士', '法新社']],
    ['台北市长与市议会议长会谈', ['台北', '市长', '市议会', '议长']],
    ['英国国防部长离开北京', ['英国', '国防部长', '北京']],
    ['市政府长期关注此事', ['市政府']],
    ['驻美国大使与部长和议员会面', ['美国', '大使', '部长', '议员']],
    ['以军称中共官媒报道失实', ['以军', '中共', '官媒']],
    ['CIA局长前往基辅', ['CIA', '局长', '基辅']],
  ])('reads %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['台风将影响沿海地区', '海地'],
    ['他们将会长期合作', '会长'],
    ['当局将扩大使用范围', '大使'],
    ['原则上将于周五表决', '上将'],
    ['这是一种新方案', '新方'],
    ['天主教徒聚集祈祷', '主教'],
    ['参加来宾的晚宴', '加来'],
    ['三人获救，其中共有两名儿童', '中共'],
    ['政府以军事手段应对', '以军'],
    ['近日军方举行演习', '日军'],
    ['SPECIAL REPORT', 'CIA'],
    ['上海自贸区扩容', '海自'],
  ])('does not read %s as holding %s', (text, name) => {
    const at = text.indexOf(name);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(namesIn(text)).not.toContain(name);
    expect(lexicon.longestAt(text, at)?.text).not.toBe(name);
  });
});

describe('isInOrdinaryWord', () => {
  it('covers the whole name, wherever the word begins', () => {
    expect(lexicon.isInOrdinaryWord('东部沿海地区', 3, 5)).toBe(true);
    expect(lexicon.isInOrdinaryWord('驻海地部队', 1, 3)).toBe(false);
    expect(lexicon.isInOrdinaryWord('', 0, 0)).toBe(false);
  });
});
