/** What around a statement, its verb or its speaker tells that nothing is said, that somebody answers, asks or must do, or that no event was. */
import { characters, type Finding, type NoFacts, words } from '../../../rule.js';

export type StatementSign =
  | 'nothing-said'
  | 'nobodys-words'
  | 'asked-in-full'
  | 'has-to-act'
  | 'gives-answer'
  | 'event-denied';

/** 会不会: verbs that ask with themselves denied. */
const ASKING_TWICE = words('会 有 能 是 要');

export const STATEMENT_SIGNS: readonly Finding<NoFacts, StatementSign>[] = [
  {
    name: 'only-refusal-to-speak',
    finds: 'nothing-said',
    when: {
      wordBegins: [
        {
          upTo: 8,
          of: [
            words(`
              就此 对此 就事件 进一步 再 作 作出 做 做出 予以 表示 接受 公开 正面 有关 具体 任何 更多 更 详细 相关 对外`),
          ],
        },
        words(`
          提供 公开 透露 回答 作答 受理 置评 评论 回应 回复 回覆 说明 受访 采访 访问 说法 表态 发言 置喙
          解释 细节 详情 问题 提问 立场 态度 看法 意见 主张`),
        { maybe: characters('。！') },
        { edge: 'end' },
      ],
    },
    reads: 'the words hold no more than that somebody did, or did not, speak of it: 拒绝置评',
    example: '市长唐佑平拒绝⟦就此作出回应⟧。',
    spares: '市长唐佑平拒绝⟦就此作出回应的要求⟧。',
  },
  {
    name: 'of-proverb-law-or-slogan',
    finds: 'nobodys-words',
    when: {
      wordEnds: [
        words(`
          俗话 常言 老话 古语 古话 谚语 诗 诗句 歌词 台词 字幕 剧本 小说 法 法律 条 条例 条款 宪法 章程 合同
          标语 横幅 口号 招牌 牌子 广告 经文 圣经 对联 题词`),
      ],
    },
    reads: 'proverbs, lyrics, laws and slogans speak for nobody',
    example: '广场上的⟦横幅⟧写道：“还我学校”。',
    spares: '广场上的⟦居民⟧写道：“还我学校”。',
  },
  {
    name: 'asks-whether-or-what',
    finds: 'asked-in-full',
    when: {
      any: [
        { wordHas: words('是 能 可 会 有').map((verb) => `${verb}否`) },
        { wordHas: ASKING_TWICE.flatMap((verb) => ASKING_TWICE.map((again) => `${verb}不${again}`)) },
        { wordEnds: [words('吗 呢')] },
        { wordHas: words('有没有 什么 甚么 何 怎 如何 哪 谁 几时 几个 几天 几年 几月 多少 多久 多大 多长 多远') },
      ],
    },
    reads: 'a question in full stands behind the verb, and not only what it is about: 询问工期是否推迟',
    example: '记者询问⟦工期是否推迟⟧，局长说不会。',
    spares: '记者询问⟦工期⟧，局长说不会。',
  },
  {
    name: 'told-to-act',
    finds: 'has-to-act',
    when: { after: [{ maybe: characters('都也均更理') }, words('应 要 必须 须 需 不应 不能 不得 愿')] },
    reads: 'what somebody is told to do belongs to the talk',
    example: '发言人说，谈判已经开始。⟦智利⟧应尽快撤军。',
    spares: '发言人说，谈判已经开始。⟦智利⟧周一撤军。',
  },
  {
    name: 'takes-it-so',
    finds: 'gives-answer',
    when: {
      after: [
        { upTo: 6, of: [words('则 均 都 也 随即 方面 对此 目前 暂 至今 尚 立即 坚决 断然 已')] },
        { maybe: words('予以 加以 作出 做出 表示') },
        words(`
          否认 反驳 驳斥 拒绝置评 拒绝评论 拒绝回应 未予置评 不予置评 不予评论 未作回应 没有回应 未有回应 未回应 未作评论
          未回复`),
        { maybe: characters('。！') },
        { edge: 'end' },
      ],
    },
    reads: 'how the other side took it is the reporter’s to tell: 乌方予以否认',
    example: '智利称秘鲁越界，⟦秘鲁⟧方面予以否认',
    spares: '智利称秘鲁越界，⟦秘鲁⟧方面予以否认的消息不实',
  },
  {
    name: 'said-not-to-be',
    finds: 'event-denied',
    when: {
      before: [
        {
          any: [
            [words('没有 没 并未 从未 未曾 不曾 并无 绝无 不会 不是 并非 绝非 不可能 无意 不打算 不存在')],
            [{ noneInFront: [characters('尚还')] }, '未'],
          ],
        },
        { maybe: words('再 曾 过 所谓的 所谓') },
        { maybe: words('发生 进行 参与 实施 出现 举行 采取 发动 策划 组织 发起') },
        { maybe: ['过'] },
        { maybe: words('任何 所谓的 所谓 这次 这场 这起 此次 该') },
      ],
    },
    reads: 'the event is said not to be: 从未参与袭击, but neither 没有停止袭击 nor 不是第一次袭击',
    example: '唐佑平说，智利从未参与任何⟦袭击⟧。',
    spares: ['唐佑平说，智利没有停止⟦袭击⟧。', '唐佑平说，这不是第一次⟦袭击⟧。', '唐佑平说，智利尚未⟦袭击⟧。'],
  },
];
