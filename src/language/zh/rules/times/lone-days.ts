/** Words that are a time of one day only where they stand: 今抵台, 案件今于法院开审, 院长下午前往灾区. */
import { characters, type Finding, type NoFacts, type Pattern, words } from '../../../rule.js';
import { ZH } from '../../../time-words.js';

const DAYS = Object.keys(ZH.daysAlone);
const PARTS = Object.keys(ZH.dayParts).filter((part) => part.length > 1);

/** What only stands behind a time. */
const BEHIND_TODAY = words('于 在 由 被 获 遭 向 再 首 正式 开审 宣布 出席');

const OF_NO_ONE_DAY = characters('每天日个整某一那这该次常到至从周夜两几数初前后');
const NO_DAY_BEHIND: Pattern = [
  {
    any: [
      [characters('到至的')],
      ['时', characters('分段')],
      [characters('版班场')],
      [characters('十一二两三四五六七八九0123456789')],
    ],
  },
];

export const LONE_DAYS: readonly Finding<NoFacts, 'day'>[] = [
  {
    name: 'lone-day/tagged',
    finds: 'day',
    when: { word: DAYS, own: { tags: ['TIME'] } },
    reads: 'the tagger sees a time in the single character: 今抵台',
    example: '总理⟦今⟧抵达海港市。',
    spares: '古⟦今⟧诗词展开幕。',
  },
  {
    name: 'lone-day/before-manner',
    finds: 'day',
    when: { word: DAYS, after: [BEHIND_TODAY] },
    reads: 'a word of place or manner that only follows a time stands behind the single character: 案件今于法院开审',
    example: '法院⟦明⟧再开庭。',
    spares: '古⟦今⟧诗词展开幕。',
  },
  {
    name: 'lone-day/part',
    finds: 'day',
    when: { word: PARTS, own: { tags: ['TIME'] } },
    unless: [{ before: [OF_NO_ONE_DAY] }, { after: NO_DAY_BEHIND }],
    reads: 'a part of the day stands without its day, and is of no other: 院长下午前往灾区',
    example: '院长⟦下午⟧前往灾区。',
    spares: ['院长每天⟦下午⟧前往灾区。', '院长⟦下午⟧的行程取消。', '院长⟦下午⟧两次前往灾区。'],
  },
];
