/** What stands in lists and on the canvas cannot be mistaken: a denial is no claim, and a vague time is no day. */
import { describe, expect, it } from 'vitest';
import type { SliceNode } from '../../graph/model/index.js';
import { captionIn, relationWord, statusWords } from '../../viewer/i18n/captions.js';
import { textIn } from '../../viewer/i18n/text.js';
import { shortTime } from '../../viewer/i18n/time.js';

const [hans, english] = [textIn('zh-Hans'), textIn('en')];
const node = (label: SliceNode['label'], caption: string, properties: SliceNode['properties']): SliceNode => ({
  ...{ id: 'x', label, furtherLabels: [], caption, x: 0, y: 0, size: 1, degree: 0, mentionCount: 0 },
  properties,
});

describe('the caption of a statement', () => {
  it.each([
    ['否认：将辞职', 'denied', 'deny', '否认', 'denies: 将辞职'],
    ['反駁：工會的說法', 'denied', 'reject', '反駁', 'rejects: 工會的說法'],
    ['不认为：罢工会重演', 'denied', 'opinion', '不认为', 'does not think: 罢工会重演'],
    ['拒绝：道歉', 'refused', 'reject', '拒绝', 'refuses: 道歉'],
    ['反对：加税', 'refused', 'reject', '反对', 'opposes: 加税'],
    ['不支持：加税', 'refused', 'reject', '不支持', 'opposes: 加税'],
    ['要求：补发工资', 'requested', 'demand', '要求', 'demands: 补发工资'],
    ['询问：校车为何停驶', 'asked', 'question', '询问', 'asks: 校车为何停驶'],
    ['希望：双方复谈', 'hoped', 'opinion', '希望', 'hopes: 双方复谈'],
    ['不否认：双方有分歧', 'asserted', 'confirm', '不否认', 'does not deny: 双方有分歧'],
    ['不得不承认：计划失败', 'asserted', 'confirm', '不得不承认', 'confirms: 计划失败'],
    ['警告：“不要越线”', 'asserted', 'warn', '警告', 'warns: “不要越线”'],
    ['担心：罢工重演', 'asserted', 'opinion', '担心', '担心：罢工重演'],
    ['如果工会不复工：公司将裁员', 'conditional', 'inform', '如果工会不复工', '如果工会不复工：公司将裁员'],
  ])('%s in English', (caption, polarity, act, lead, wanted) => {
    const statement = node('Statement', caption, { polarity, act, lead });
    expect(captionIn(statement, 'en')).toBe(wanted);
    expect(captionIn(statement, 'zh-Hant')).toBe(caption);
  });

  it('is that of the article where nothing leads it', () => {
    expect(captionIn(node('Statement', '“公司将补发工资。”', { polarity: 'asserted', act: 'inform' }), 'en')).toBe(
      '“公司将补发工资。”',
    );
  });

  it('hangs on a line that says the same', () => {
    expect(relationWord('SAID', 'denied', hans)).toBe('否认');
    expect(relationWord('SAID', 'denied', english)).toBe('denies');
    expect(relationWord('SAID', 'asserted', english)).toBe('said');
    expect(relationWord('ABOUT', 'denied', english)).toBe('about');
  });
});

describe('an event', () => {
  it('name an actor as the script of the reader does', () => {
    const both = node('Actor', '世界卫生组织', { nameHans: '世界卫生组织', nameHant: '世界衛生組織', nameEn: 'WHO' });
    expect(captionIn(both, 'zh-Hant')).toBe('世界衛生組織');
    expect(captionIn(both, 'zh-Hans')).toBe('世界卫生组织');
    expect(captionIn(both, 'en')).toBe('WHO');
    expect(captionIn(node('Actor', '林淑芬', { nameHans: '林淑芬' }), 'en')).toBe('林淑芬');
    expect(captionIn(node('Actor', '林淑芬', { nameHans: '林淑芬' }), 'zh-Hant')).toBe('林淑芬');
  });

  it('that is contested says so with its name and with its status', () => {
    const contested = { status: 'occurred', contested: true };
    expect(captionIn(node('Event', '越界执法', contested), 'zh-Hans')).toBe('各执一词：越界执法');
    expect(captionIn(node('Event', '越界执法', contested), 'en')).toBe('contested: 越界执法');
    expect(statusWords(contested, english)).toBe('occurred · contested');
  });

  it('that is denied is not shown as if it had happened', () => {
    expect(captionIn(node('Event', '收受好处', { status: 'denied', contested: false }), 'en')).toBe('denied: 收受好处');
    expect(captionIn(node('Event', '会谈', { status: 'planned', contested: false }), 'en')).toBe('会谈');
  });
});

describe('a time in a list', () => {
  it.each([
    [{ start: '2026-03-18', end: '2026-03-18', precision: 'day', timeText: '周三' }, '2026-03-18'],
    [{ start: '2026-03-18T01:00:00Z', end: '2026-03-18T01:59:59Z', precision: 'hour' }, '2026-03-18'],
    [{ start: '2026-03-01', end: '2026-03-31', precision: 'month', timeText: '本月' }, '2026-03-01 – 03-31'],
    [{ start: '2026-03-04', end: '2026-03-18', precision: 'vague', timeText: '日前' }, '2026-03-04 – 03-18（“日前”）'],
    [
      { start: '2025-12-25', end: '2026-01-08', precision: 'vague', timeText: '日前' },
      '2025-12-25 – 2026-01-08（“日前”）',
    ],
    [{ precision: 'vague', timeText: '近期' }, null],
  ])('%j is as wide as it is known', (properties, words) => expect(shortTime(properties, hans)).toBe(words));
});
