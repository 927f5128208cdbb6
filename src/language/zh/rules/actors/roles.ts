/** What stands around the word of an event that tells who does it, and to whom. */
import { characters, type Finding, type NoFacts, words } from '../../../rule.js';
import { CLAUSE_ENDS } from '../../words/marks.js';
import { OF } from '../../words/particles.js';
import { BY } from '../../words/speech.js';

export type RoleSign =
  | 'passive'
  | 'setting'
  | 'described'
  | 'pronoun-object'
  | 'no-report'
  | 'speaker-will'
  | 'description'
  | 'object-in-front';

const HIM = characters('他她');

export const ROLE_SIGNS: readonly Finding<NoFacts, RoleSign>[] = [
  {
    name: 'bare-passive',
    finds: 'passive',
    when: {
      any: [
        { before: [[...BY, ...words('遭受 获 获得 接受')], { gap: 2, han: true }] },
        { wordBegins: [characters('被遭获')] },
      ],
    },
    reads: 'the passive word stands right before it, and whoever does it is not named: 被拘留',
    example: '毛志勇周一被⟦拘留⟧。',
    spares: '警方周一⟦拘留⟧毛志勇。',
  },
  {
    name: 'only-when-or-where',
    finds: 'setting',
    when: { after: [words('的 中 后 前 时 期间 上 以来 之后')] },
    reads: 'with its preposition it only says when or where: 在会议中',
    example: '双方在⟦会议⟧中发言。',
    spares: '双方就⟦会议⟧发言。',
  },
  {
    name: 'clause-goes-on-description',
    finds: 'described',
    when: { after: [words('的 中的')] },
    reads: 'the clause goes on with a description begun before it',
    example: '“长城”⟦⟧的修复工程结束。',
    spares: '“长城”⟦⟧修复工程结束。',
  },
  {
    name: 'done-to-him',
    finds: 'pronoun-object',
    when: {
      any: [{ before: [characters('将把对'), HIM] }, { after: [{ maybe: ['了'] }, HIM, { not: ['们'] }] }],
    },
    reads: 'it is done to the person told of before: 将他拘捕, 逮捕她',
    example: '警方周一⟦逮捕⟧了他。',
    spares: '警方周一⟦逮捕⟧了他们。',
  },
  {
    name: 'word-goes-on-as-subject',
    finds: 'no-report',
    when: { after: [characters('的将会可是对不能应必属有')] },
    reads: 'it is itself the subject of another verb: 逮捕是错误',
    example: '警方说，昨晚⟦逮捕⟧是错误。',
    spares: '警方说，昨晚⟦逮捕⟧三人。',
  },
  {
    name: 'speaker-will-do',
    finds: 'speaker-will',
    when: {
      after: [
        words(`
          将 会 拟 愿 已 曾 不会 正 计划 准备 打算 有意 考虑 希望 期待 即将 不日 稍后 继续 当天 当日 昨 今 明`),
      ],
    },
    reads: 'what is said leaves out the subject because it is the speaker: 表示将访问',
    example: '唐佑平表示⟦⟧将访问智利。',
    spares: '唐佑平表示⟦⟧代表团访问智利。',
  },
  {
    name: 'words-describe-object',
    finds: 'description',
    when: { wordEnds: [{ gap: 1, least: 1, without: '，。；：' }, OF] },
    unless: [{ wordHas: characters('，。；：') }],
    reads: 'the words behind it only describe the object: 逮捕前来取款的某人',
    example: '警方逮捕⟦前来取款的⟧毛志勇。',
    spares: '警方逮捕⟦毛志勇，唐佑平的⟧律师在场。',
  },
  {
    name: 'object-with-description-in-front',
    finds: 'object-in-front',
    when: {
      any: [
        { after: [characters('涉持驾疑'), { gap: 12, without: CLAUSE_ENDS }, OF] },
        { after: [{ gap: 2, without: `${CLAUSE_ENDS}${OF}` }, OF] },
      ],
    },
    reads: '将 brings an object with its description in front: 将持刀伤人的男子拘捕',
    example: '警方⟦将⟧持刀伤人的男子拘捕。',
    spares: '警方⟦将⟧拘捕伤人的男子。',
  },
];
