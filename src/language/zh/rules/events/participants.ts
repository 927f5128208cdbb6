/** What stands around a name that tells of its part in what happens. */
import { characters, type Finding, type NoFacts, type Pattern, words } from '../../../rule.js';
import { HAS_SOMEBODY_DO, HOSTS } from '../../words/doing.js';
import { CLAUSE_ENDS } from '../../words/marks.js';
import { OF } from '../../words/particles.js';
import { BY } from '../../words/speech.js';

/** The part of whoever is named, or of what stands there instead. */
export type Part =
  | 'pivot'
  | 'passive-agent'
  | 'through-agent'
  | 'given'
  | 'towards'
  | 'aimed-at'
  | 'where'
  | 'place'
  | 'not-company'
  | 'described'
  | 'describing'
  | 'acting-through'
  | 'harmed'
  | 'host'
  | 'searched'
  | 'wisher';

export const PARTS: readonly Finding<NoFacts, Part>[] = [
  {
    name: 'object-does',
    finds: 'pivot',
    when: { before: [HAS_SOMEBODY_DO] },
    reads: 'the object of such a verb does what the next verb says: 派代表团访问',
    example: '智利派⟦代表团⟧访问青江。',
    spares: '智利见⟦代表团⟧访问青江。',
  },
  {
    name: 'behind-passive-word',
    finds: 'passive-agent',
    when: { before: [[...BY, ...words('遭受 受 获 获得 为')]] },
    reads: 'who does it stands behind 被 or the like',
    example: '毛志勇周一被⟦检方⟧起诉。',
    spares: '毛志勇周一要⟦检方⟧起诉。',
  },
  {
    name: 'behind-through-word',
    finds: 'through-agent',
    when: { before: ['由'] },
    reads: 'who does it stands behind 由',
    example: '案件由⟦青江法院⟧周一审理。',
    spares: '案件在⟦青江法院⟧周一审理。',
  },
  {
    name: 'given-to',
    finds: 'given',
    when: { before: [words('给予 授予 判处 判决 勒令 责令 将对')] },
    reads: 'to whom something is given or ordered',
    example: '法院判处⟦毛志勇⟧入狱三年。',
    spares: '法院认为⟦毛志勇⟧应入狱三年。',
  },
  {
    name: 'aimed-with-preposition',
    finds: 'towards',
    when: { before: [words('对于 对 向 给 为 针对')] },
    reads: 'at whom it is aimed stands behind 对 or the like',
    example: '萧远向⟦唐佑平⟧道歉。',
    spares: '萧远和⟦唐佑平⟧道歉。',
  },
  {
    name: 'state-aimed-at',
    finds: 'aimed-at',
    when: { before: [words('对 向 针对 与 同')] },
    reads: 'the state whose things it befalls: 对某国商品加征关税',
    example: '美国对⟦智利⟧商品加征关税。',
    spares: '美国在⟦智利⟧港口加征关税。',
  },
  {
    name: 'where-it-happens',
    finds: 'where',
    when: { before: [characters('在于从到')] },
    reads: 'the name says where: 在泰国落网',
    example: '毛志勇在⟦智利⟧落网。',
    spares: '毛志勇和⟦智利⟧落网。',
  },
  {
    name: 'place-named',
    finds: 'place',
    when: { before: [words('在 于 位于 抵达 抵 访问 访 赴 前往 到访 到 飞抵')] },
    reads: 'the name of a place says where it happens or leads: 飞抵某城',
    example: '代表团抵达⟦智利⟧。',
    spares: '代表团感谢⟦智利⟧。',
  },
  {
    name: 'aim-of-another-doing',
    finds: 'not-company',
    when: { before: [characters('对向在于赴')] },
    reads: 'behind a word of company the name is what somebody else aims at: 同对中国进行访问的某人',
    example: '萧远同对⟦中国⟧进行访问的唐佑平会谈。',
    spares: '萧远同⟦唐佑平⟧会谈。',
  },
  {
    name: 'verb-describes',
    finds: 'described',
    when: { before: [characters('的之')] },
    reads: 'the verb in front only describes the name: 来访的某人',
    example: '来访的⟦唐佑平⟧会见萧远。',
    spares: '访问⟦唐佑平⟧后离开。',
  },
  {
    name: 'name-describes',
    finds: 'describing',
    when: { after: [{ gap: 4, without: '，。；、' }, OF] },
    reads: 'the name only describes what follows: 柯林斯提出的方案',
    example: '⟦唐佑平⟧提出的方案获得通过。',
    spares: '⟦唐佑平⟧提出方案。',
  },
  {
    name: 'state-acts-through',
    finds: 'acting-through',
    when: {
      after: [
        { gap: 3, han: true },
        words(`
          军 机 舰 潜艇 导弹 士兵 部队 政府 官员 代表团 总统 总理 首相 外长 领导人 首脑 警方 当局
          企 商 方 两国 双方 双边 三方`),
      ],
    },
    reads: 'a state acts through what is named behind it: 俄轰炸机, 法国海军',
    example: '⟦智利⟧轰炸机周一巡航。',
    spares: '⟦智利⟧天气周一转晴。',
  },
  {
    name: 'counted-as-harmed',
    finds: 'harmed',
    when: {
      after: [{ gap: 3, han: true }, words('死 伤 亡 遇难 罹难 丧生 丧命 失踪 中毒 被困 受困 送院 送医 入院')],
    },
    reads: 'harm befalls those counted: 三人死亡',
    example: '地震造成⟦三人⟧死亡。',
    spares: '地震时⟦三人⟧在家。',
  },
  {
    name: 'holds-it',
    finds: 'host',
    when: { nearAfter: { words: HOSTS } },
    reads: 'who leads it or holds it: 会谈由某人主持',
    example: '会谈由⟦唐佑平⟧主持。',
    spares: '会谈由⟦唐佑平⟧提议。',
  },
  {
    name: 'premises-searched',
    finds: 'searched',
    when: {
      before: [characters('在于从')],
      after: [
        { gap: 8, without: CLAUSE_ENDS },
        { maybe: [OF] },
        words('住所 家中 家里 寓所 居所 办公室 办公处 单位 住处 车上 车内 身上 行李 手机'),
      ],
    },
    reads: 'whose premises are searched: 在某人的住所搜出',
    example: '警方在⟦毛志勇⟧的住所搜出炸弹。',
    spares: '警方在⟦毛志勇⟧面前搜出炸弹。',
  },
  {
    name: 'at-whose-wish',
    finds: 'wisher',
    when: {
      before: ['应', { gap: 38, without: CLAUSE_ENDS }],
      after: [{ gap: 38, without: CLAUSE_ENDS }, words('要求 请求')],
    },
    unless: [{ before: [characters('相反响回供报适'), '应', { gap: 38, without: CLAUSE_ENDS }] }],
    reads: 'at whose wish it is done: 应两国要求举行磋商',
    example: '应⟦智利⟧要求，双方举行磋商。',
    spares: ['回应⟦智利⟧要求，双方举行磋商。', '应⟦智利⟧邀请，双方举行磋商。'],
  },
];

/** 制裁十一名官员，其中包括某人: what leads from the many to those singled out. */
export const SINGLES_OUT: Pattern = [{ gap: 24, without: '。；', shortest: true }, { maybe: words('其中') }, '包括'];
