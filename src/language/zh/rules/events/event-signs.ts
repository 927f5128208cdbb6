/** What in the words around it speaks for a particular happening, or against one. */
import type { EventSign, TriggerFacts } from '../../../event-lexicon.js';
import { characters, type Finding, words } from '../../../rule.js';

const NUMERALS = characters('一二三四五六七八九十');
/** 起, 次, 宗 after a number or a pointing word: so many happenings, or that one. */
const HAPPENINGS = characters('次起宗');
/** The same, and what else is counted of what happens. */
const OCCURRENCES = [...HAPPENINGS, ...characters('场项轮件个届名')];

export const EVENT_SIGNS: readonly Finding<TriggerFacts, EventSign>[] = [
  {
    name: 'done-or-under-way',
    finds: 'hasAspect',
    when: {
      any: [
        {
          before: [
            words(`
              已 已经 曾 曾经 刚 刚刚 正 正在 将 将于 将会 即将 拟 定于 昨 今 被 遭 遭到 获 再次 再度 首次 陆续 先后
              随即 随后 当场 宣布 决定 举行 进行 召开 展开 发生 爆发 发动 出席 参加 主持 完成`),
            { gap: 4, without: '，。' },
          ],
        },
        { after: [characters('了过完中至')] },
      ],
    },
    reads: 'the words around it make a verb of it that tells of one doing: 已批准, 批准了',
    example: '智利已⟦批准⟧禁烟条例。',
    spares: '智利周一⟦批准⟧禁烟条例。',
  },
  {
    name: 'pointed-at',
    finds: 'isDefinite',
    when: {
      any: [
        {
          before: [words('这 此 该 本 那 今 上述 有关 首 再'), { maybe: OCCURRENCES }],
        },
        {
          before: ['第', { upTo: 3, of: [NUMERALS] }, { maybe: OCCURRENCES }],
        },
      ],
    },
    reads: 'the words in front point at one known happening: 此次, 这起',
    example: '智利周一谈到此次⟦演习⟧。',
    spares: '智利周一谈到⟦演习⟧。',
  },
  {
    name: 'befalls-counted',
    finds: 'isCounted',
    when: {
      known: { type: 'disaster' },
      before: [
        characters('一二两三四五六七八九十多数0123456789'),
        characters('架辆艘列栋座幢枚节台'),
        { gap: 20, least: 1, without: '，。；' },
      ],
    },
    reads: 'it befalls so many things: 一架战机坠毁',
    example: '一架战机⟦坠毁⟧。',
    spares: '战机⟦坠毁⟧。',
  },
  {
    name: 'another-one',
    finds: 'isAnother',
    when: {
      any: [
        {
          before: [
            words('再次 再度 又一次 又一起 又一宗 又一名 另一次 另一起 另一宗 另外一次 另外一起 另外一宗'),
            { gap: 6, without: '，。、' },
          ],
        },
        {
          before: [
            '第',
            { upTo: 3, of: [characters('二三四五六七八九十')] },
            HAPPENINGS,
            { gap: 6, without: '，。、' },
          ],
        },
      ],
    },
    reads: 'another than the one that was told of before: 再次, 另一起',
    example: '智利周一再次⟦地震⟧。',
    spares: '智利周一⟦地震⟧。',
  },
  {
    name: 'did-not-happen',
    finds: 'isNegated',
    when: {
      before: [
        words(`
          没有 没 未 未有 并未 并没有 尚未 从未 未曾 未能 无 不 不会 不能 不再 不曾 拒绝 避免 防止 否认 无意`),
        { gap: 2, without: '，。' },
      ],
    },
    reads: 'it did not happen: 没有, 未',
    example: '智利周一未⟦轰炸⟧秘鲁。',
    spares: '智利周一⟦轰炸⟧秘鲁。',
  },
  {
    name: 'describes-noun',
    finds: 'isAttributive',
    when: { after: ['的'] },
    reads: 'it only describes a noun: 被扣押的船员',
    example: '智利周一探望被秘鲁⟦扣押⟧的船员。',
    spares: '智利周一⟦扣押⟧秘鲁船员。',
  },
  {
    name: 'again-and-again',
    finds: 'isHabitual',
    when: { nearBefore: { words: words('经常 时常 常常 往往 一般 通常 平时 每年 每天 每周 每次 历来 一向 屡次') } },
    reads: 'it happens again and again: 经常, 每年',
    example: '智利每年⟦轰炸⟧秘鲁。',
    spares: '智利周一⟦轰炸⟧秘鲁。',
  },
];
