/** How two happenings hang together by the words around and between them; the first row that holds is asked no further. */
import type { LinkRule } from '../../../link-rule.js';
import { characters, type Pattern, words } from '../../../rule.js';
import { CLAUSE_ENDS } from '../../words/marks.js';

const START = { edge: 'start' } as const;
const END = { edge: 'end' } as const;

function gap(most: number): Pattern[number] {
  return { gap: most, without: CLAUSE_ENDS };
}

function shortGap(most: number, without = CLAUSE_ENDS): Pattern[number] {
  return { gap: most, without, shortest: true };
}

function cue(line: string, ...rest: Pattern): Pattern[number] {
  return { as: 'cue', of: [words(line), ...rest] };
}

const CAUSING = '导致 致使 造成 引发 引致 酿成 触发 诱发 促使 招致 迫使';

/** A part of what the other is. */
const SHARE: Pattern = [START, { maybe: ['的'] }, cue('一部分 组成部分 一环 重要环节 重头戏')];

const THEN = '随后 随即 其后 继而 接着 之后 此后 然后 翌日 次日 隔天 不久后 不久';
/** At the head of what follows: it goes on from what was told last. */
export const GOES_ON_FROM: Pattern = [{ any: [[START], [characters('，,；')]] }, { maybe: ['并'] }, cue(THEN)];

export const EVENT_LINKS: readonly LinkRule[] = [
  {
    name: 'cause-between',
    finds: 'cause-verb',
    relates: 'CAUSES',
    between: [
      ...[START, shortGap(10), { maybe: ['，'] }, shortGap(4)],
      { noneInFront: [words('未 没有 不 可能 或 恐 会否 避免 防止 以免 是否'), gap(4)] },
      { noneInFront: [words(CAUSING), { gap: 16, without: '。；' }] },
      cue(CAUSING),
      ...[gap(14), END],
    ],
    reads: 'the first verb of causing follows its cause, and its effect follows it at once: 地震造成滑坡',
    example: '周一的⟦暴雨⟧引发⟦滑坡⟧。',
    spares: ['周一的⟦暴雨⟧可能引发⟦滑坡⟧。', '周一的⟦暴雨⟧引发积水，造成⟦滑坡⟧。'],
  },
  {
    name: 'cause-in-front',
    finds: 'because-clause',
    relates: 'CAUSES',
    before: [
      { any: [[START], [{ gap: 1, least: 1, without: '起原成' }]] },
      { as: 'cue', of: [{ any: [['因为'], ['因', { not: characters('此而应') }], [words('由于 鉴于')]] }] },
      ...[gap(20), END],
    ],
    between: [
      START,
      { any: [[['而', '，']], [gap(8), { maybe: ['而', '，'] }, { not: characters('后前') }, gap(16), END]] },
    ],
    reads: 'the first gives the reason for the second: 因台风来袭，航班取消',
    example: '因机场员工⟦罢工⟧，智利周一⟦取消⟧航班。',
    spares: '因此机场员工⟦罢工⟧，智利周一⟦取消⟧航班。',
  },
  {
    name: 'cause-affects',
    finds: 'because-clause',
    relates: 'CAUSES',
    before: ['受', gap(12), END],
    between: [START, gap(8), '影响'],
    cue: '受影响',
    reads: 'the first bears on the second: 受台风影响，航班取消',
    example: '受⟦台风⟧影响，航班⟦取消⟧。',
    spares: '在⟦台风⟧之前，航班⟦取消⟧。',
  },
  {
    name: 'caused-by-second',
    finds: 'caused-by',
    relates: 'CAUSES',
    isReversed: true,
    between: [characters('由因'), gap(10), END],
    after: [START, shortGap(6), cue('引起 引发 造成 导致 所致')],
    reads: 'the second stands between 由 and a verb of causing: 火灾由爆炸引起',
    example: '青江市周一的⟦火灾⟧由⟦爆炸⟧引起。',
    spares: '青江市周一的⟦火灾⟧由⟦爆炸⟧专家调查。',
  },
  {
    name: 'while-first',
    finds: 'during-frame',
    relates: 'PART_OF',
    isReversed: true,
    between: [START, shortGap(8), cue('期间 过程中 当中')],
    reads: 'the second happens while the first lasts: 访问期间举行会谈',
    example: '萧远在⟦访问⟧期间举行⟦会谈⟧。',
    spares: '萧远在⟦访问⟧之后举行⟦会谈⟧。',
  },
  {
    name: 'at-first',
    finds: 'during-frame',
    relates: 'PART_OF',
    isReversed: true,
    before: [characters('在于'), gap(16), END],
    between: [START, { maybe: ['现场'] }, cue('上 中 间隙 场边'), { not: characters('午月周旬国方海央') }],
    reads: 'the second happens at the first: 在峰会上签署协议',
    example: '两国在⟦会谈⟧中⟦签署⟧协议。',
    spares: '两国在⟦会谈⟧中方提议后⟦签署⟧协议。',
  },
  {
    name: 'first-includes',
    finds: 'includes',
    relates: 'PART_OF',
    isReversed: true,
    between: [START, shortGap(6, '。；'), cue('包括 当中有 其中有'), { gap: 16, without: '。；' }, END],
    reads: 'the first includes the second: 制裁措施包括禁运',
    example: '美国周一对智利实施⟦制裁⟧，包括⟦禁止⟧出口。',
    spares: '美国周一对智利实施⟦制裁⟧，并⟦禁止⟧出口。',
  },
  {
    name: 'second-is-whole',
    finds: 'part-noun',
    relates: 'PART_OF',
    between: [words('是 作为 系 属'), gap(10), END],
    after: SHARE,
    reads: 'the first is said to be a part of the second: 演习是行动的一部分',
    example: '两国周一签署的⟦协议⟧是和平⟦谈判⟧的一部分。',
    spares: '两国周一签署的⟦协议⟧是和平⟦谈判⟧的成果。',
  },
  {
    name: 'first-is-whole',
    finds: 'part-noun',
    relates: 'PART_OF',
    isReversed: true,
    before: ['作为', gap(10), END],
    between: SHARE,
    reads: 'the second is said to be a part of the first: 作为访问的一部分，举行会谈',
    example: '作为⟦访问⟧的一部分，双方举行⟦会谈⟧。',
    spares: '作为⟦访问⟧的一方，智利举行⟦会谈⟧。',
  },
  {
    name: 'after-first',
    finds: 'after-frame',
    relates: 'PRECEDES',
    between: [...[START, { maybe: ['了'] }, cue('之后 以后 过后 后')], { not: characters('续果方勤备者台门卫来排代') }],
    reads: 'the second follows the first: 会谈后发表声明',
    example: '智利总统周一与德国总理⟦会谈⟧后⟦签署⟧协议。',
    spares: '智利总统周一⟦会谈⟧后备代表⟦签署⟧协议。',
  },
  {
    name: 'before-first',
    finds: 'before-frame',
    relates: 'PRECEDES',
    isReversed: true,
    between: [...[START, cue('之前 以前 前夕 前')], { not: characters('往来去进线述者期景提妻夫后赴锋沿任总部首') }],
    noFormerOffice: true,
    reads: 'the second came before the first: 离职前下载文件',
    example: '唐佑平周一⟦辞职⟧前⟦会见⟧萧远。',
    spares: '警方周一⟦逮捕⟧前来⟦会见⟧萧远的唐佑平。',
  },
  {
    name: 'then-second',
    finds: 'then-adverb',
    relates: 'PRECEDES',
    between: GOES_ON_FROM,
    reads: 'the second is told to come next: 先开会，随后宣布',
    example: '双方先⟦会谈⟧，随后⟦签署⟧协议。',
    spares: '双方先⟦会谈⟧，据称⟦签署⟧协议。',
  },
  {
    name: 'then-behind-subject',
    finds: 'then-adverb',
    relates: 'PRECEDES',
    between: [
      ...[characters('，,；'), { gap: 8, least: 1, without: CLAUSE_ENDS, shortest: true } as const],
      cue('随后 随即 其后 继而 接着'),
    ],
    reads: 'the same behind a short subject: ，警方随后…',
    example: '歹徒周一⟦抢劫⟧银行，警方随后⟦逮捕⟧毛志勇。',
    spares: '歹徒周一⟦抢劫⟧银行，警方昨天⟦逮捕⟧毛志勇。',
  },
];
