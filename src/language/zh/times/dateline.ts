/** The day of a dispatch as its dateline writes it: 中央社基辅7日电, 新华社北京11月20日综合外电. */
import { characters, type Pattern } from '../../rule.js';

const NUMBER: Pattern = [{ upTo: 2, least: 1, of: [characters('0123456789')] }];

/** 7日电话 and 7日电报导 are other words. */
const OTHER_WORD: Pattern = [{ any: [[characters('话视子影力商脑')], ['报', { gap: 1, least: 1, without: '导道' }]] }];

export const DATELINE: Pattern = [
  ['社', '报', '记者', '讯'],
  { gap: 24, without: '\n。；，', shortest: true },
  { upTo: 1, of: [{ as: 'month', of: NUMBER }, '月'] },
  { as: 'day', of: NUMBER },
  '日',
  { maybe: ['综合', '专'] },
  { maybe: ['外'] },
  '电',
  { noneAhead: OTHER_WORD },
];
