/** What stands around the word of an event, or around a time, that tells how the one is dated by the other. */
import { characters, type Finding, type NoFacts, type Pattern, words } from '../../../rule.js';
import { CLAUSE_ENDS, COMMAS } from '../../words/marks.js';
import { EARLIER, EVER_SINCE } from '../../words/telling.js';

export type TimeSign =
  | 'follows'
  | 'done'
  | 'to-come'
  | 'from-before'
  | 'behind-from-before'
  | 'goes-on'
  | 'of-age'
  | 'told-apart'
  | 'counted-up-to'
  | 'topic'
  | 'charged'
  | 'counted-since'
  | 'told-from-before-it'
  | 'by-then';

const COUNTING = characters('0123456789一二两三四五六七八九十百多几数');
const NOT_BEFORE = characters('往来去进线述者');

export const TIME_SIGNS: readonly Finding<NoFacts, TimeSign>[] = [
  {
    name: 'follows-what-was-told',
    finds: 'follows',
    when: {
      before: [words('随后 随即 其后 继而 接着 当时 事后 事发时 同时 当场'), { gap: 20, without: CLAUSE_ENDS }],
    },
    reads: 'it goes on with the time of what was told last: 随后烧毁',
    example: '朝鲜军队随后⟦烧毁⟧村庄。',
    spares: '朝鲜军队周一⟦烧毁⟧村庄。',
  },
  {
    name: 'done-by-the-telling',
    finds: 'done',
    when: { before: ['已', { maybe: ['经'] }, { gap: 16, without: CLAUSE_ENDS }] },
    reads: 'what somebody reports as done was done by the time of the telling',
    example: '唐佑平说，船员已经⟦获救⟧。',
    spares: '唐佑平说，船员刚刚⟦获救⟧。',
  },
  {
    name: 'announced-for-later',
    finds: 'to-come',
    when: { nearBefore: { words: words('将 拟 计划 即将') } },
    reads: 'announced that day, done later: 宣布将访问',
    example: '智利宣布将⟦召回⟧大使。',
    spares: '智利宣布⟦召回⟧大使。',
  },
  {
    name: 'before-what-was-told',
    finds: 'from-before',
    when: {
      before: [{ any: [[[...EARLIER, '曾经']], ['曾', { not: characters('孙祖经') }]] }, { gap: 400, without: '' }],
    },
    reads: 'it happened before what was told last, on a day left open: 此前, 曾',
    example: '唐佑平此前两次⟦辞职⟧。',
    spares: ['唐佑平两次⟦辞职⟧。', '唐佑平的曾孙⟦辞职⟧。'],
  },
  {
    name: 'behind-clause-before-what-was-told',
    finds: 'behind-from-before',
    when: { before: [[...EARLIER, '此之前'], COMMAS] },
    reads: 'the clause before says that it happened before what was told last: 此前，…',
    example: '在此之前，⟦唐佑平⟧两次辞职。',
    spares: '在智利，⟦唐佑平⟧两次辞职。',
  },
  {
    name: 'sentence-goes-on',
    finds: 'goes-on',
    when: {
      after: [
        {
          any: [
            [words('随后 随即 此后 其后 之后 当时 当天 当日 当晚 同时 与此同时 接着 事发 事后 期间 其间')],
            [{ gap: 8, least: 1, without: ' \n\t\u3000\u00a0，。；：“”「」、' }, words('期间 前 后 时'), '，'],
          ],
        },
      ],
    },
    reads: 'a sentence goes on with the time of what was told before: 与此同时, 会谈后，',
    example: '⟦⟧会谈后，双方签署协议。',
    spares: '⟦⟧双方签署协议。',
  },
  {
    name: 'how-old',
    finds: 'of-age',
    when: {
      after: [
        { upTo: 2, of: [words('年仅 已经 已 才 刚 将 满')] },
        { upTo: 4, least: 1, of: [characters('0123456789一二三四五六七八九十百')] },
        { maybe: ['多'] },
        '岁',
      ],
    },
    reads: 'the time says how old somebody is: 今年三十五岁',
    example: '唐佑平⟦今年⟧三十五岁。',
    spares: '唐佑平⟦今年⟧三十五次出访。',
  },
  {
    name: 'days-told-one-by-one',
    finds: 'told-apart',
    when: { before: ['分别', { maybe: characters('于在是') }] },
    reads: 'the day is the first of several told one by one: 分别于5月3日和6日',
    example: '双方分别于⟦5月3日⟧和6日会谈。',
    spares: '双方于⟦5月3日⟧会谈。',
  },
  {
    name: 'count-ends-then',
    finds: 'counted-up-to',
    when: { before: ['截', characters('至止'), { maybe: ['到'] }] },
    reads: 'a count ends then, and the happening may be earlier: 截至15日',
    example: '截至⟦15日⟧已有九人遇难。',
    spares: '至⟦15日⟧已有九人遇难。',
  },
  {
    name: 'what-the-news-is-about',
    finds: 'topic',
    when: { after: [words('围绕 针对 就 关于 有关 对于 鉴于')] },
    reads: 'what the news is about has happened before it: 围绕雷达风波',
    example: '⟦⟧围绕雷达风波，双方通话。',
    spares: '⟦⟧雷达风波之后，双方通话。',
  },
  {
    name: 'what-the-charge-is',
    finds: 'charged',
    when: {
      before: [words('涉嫌 涉 疑 因 被控 指控 控以 承认'), { gap: 12, without: CLAUSE_ENDS }],
    },
    reads: 'what somebody is charged with was done before the news: 涉嫌受贿',
    example: '毛志勇涉嫌⟦受贿⟧。',
    spares: '毛志勇周一⟦受贿⟧。',
  },
  {
    name: 'counted-years-since',
    finds: 'counted-since',
    when: {
      after: [{ upTo: 7, least: 1, of: [COUNTING] }, words('个月 年 天 周'), words('以来 来 至今')],
    },
    reads: 'told as from long before the news: 建交五十年来',
    example: '⟦建交⟧五十年来，两国往来不断。',
    spares: '⟦建交⟧五十年后，两国往来不断。',
  },
  {
    name: 'told-from-before',
    finds: 'told-from-before-it',
    when: { any: [{ after: [words('前夕 之前')] }, { after: ['前', { not: NOT_BEFORE }] }] },
    reads: 'it is told of from before it: 会晤前, 访问前夕',
    example: '双方在⟦会晤⟧前发表声明。',
    spares: ['双方在⟦会晤⟧后发表声明。', '警方⟦逮捕⟧前来取款的毛志勇。'],
  },
  {
    name: 'dates-what-else-is-told',
    finds: 'by-then',
    when: { after: [{ maybe: ['之'] }, '前', { not: ['夕'] }] },
    reads: 'it dates what else is told, and leaves open whether it has been by now: 会谈前',
    example: '双方在⟦会谈⟧之前发表声明。',
    spares: '双方在⟦会谈⟧前夕发表声明。',
  },
];

/** 今年1月以来首次: it was the first or the next since then. */
export const OF_A_COUNT: Pattern = [
  [...words('首 最 再次 再度'), ...characters('0123456789一二两三四五六七八九十').map((one) => `第${one}`)],
];

/** 1972年以来: the happening is counted from a time in its own clause. */
export const SINCE_THEN: Pattern = [EVER_SINCE];
/** The same where the time stands in front of the clause. */
export const SINCE_THEN_BEFORE_CLAUSE: Pattern = [{ gap: 12, without: '。！？\n，' }, EVER_SINCE, '，'];
