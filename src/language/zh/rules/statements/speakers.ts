/** Who can be the subject of a verb of speech: what governs a name, and whose words nobody's are. */
import { characters, type Pattern, words } from '../../../rule.js';
import { PEOPLE, PRESENT, SENDERS, TOLD } from '../../words/actors/people.js';
import { BESIDE_PRONOUN, PRONOUNS, THIRD_PERSON, TOLD_PRONOUNS } from '../../words/pronouns.js';
import { BY } from '../../words/speech.js';

/** Prepositions before what a clause is about. */
export const ABOUT = words('对 对于 就 针对 围绕 关于 因 因为 由于 向');

/** What has an object that is not the subject of its clause. */
export const GOVERNING: Pattern = [
  {
    any: [
      [
        [
          ...ABOUT,
          ...words(`
            与 和 同 跟 据 根据 在 于 从 被 由 给 随 陪同 带领 率领 让 把 将 随着 除了 除 按照 为 为了 遭
            以 替 代表 经 较 比 自 到 至 往 朝 及 连同 包括 致电 会见 致信 告诉`),
        ],
      ],
      [{ noneInFront: [characters('但可于只而还若正')] }, '是'],
    ],
  },
  { edge: 'end' },
];

/** Last words of a frame of time: 在…时, …后. */
export const FRAME_OF_TIME: Pattern = [
  words('时 之际 期间 过程中 当中 之后 之前 以来 后 前 中 上 下'),
  { edge: 'end' },
];

export const ENDS_AS_SENDER: Pattern = [SENDERS, { edge: 'end' }];

export const PRONOUN: Pattern = [Object.keys(PRONOUNS)];
/** 向他保证: whom a preposition governs. */
export const GOVERNING_PRONOUN: Pattern = [characters('向对跟与同和给令让叫把被为替'), { edge: 'end' }];
export const STILL_MEANT: Pattern = [{ edge: 'start' }, BESIDE_PRONOUN];

export const ENDS_AS_PERSON: Pattern = [PEOPLE, { edge: 'end' }];
export const OWNED: Pattern = [{ edge: 'start' }, THIRD_PERSON];
/** 曾表示支持的李某，…: what may follow a name that the verb only describes. */
export const BEHIND_DESCRIBED: Pattern = [{ edge: 'start' }, { any: [[characters('，则却也')], [{ edge: 'end' }]] }];

/** 被反对党斥为: whoever speaks stands behind, and whom it is of in front. */
export const BY_SPEAKER: Pattern = [[...BY, '获'], { edge: 'end' }];
export const HOW_SPOKEN: Pattern = [
  { edge: 'start' },
  { upTo: 4, of: [words('公开 多次 再次 当面 严厉 猛烈 直接 强烈')] },
];
/** What leads from the verb to the words: 斥为, 批评是, 指控称. */
export const SPOKEN_AS: Pattern = [{ edge: 'start' }, { maybe: ['了'] }, { maybe: characters('为是成称说指') }];

/** Whoever stands behind it is spoken to. */
export const SPOKEN_TO: Pattern = [words('向 对 跟 同 致电 致函 致信'), { edge: 'end' }];
export const TOLD_PRONOUN: Pattern = [{ edge: 'start' }, TOLD_PRONOUNS.marked];
export const TOLD_AT_ONCE: Pattern = [{ edge: 'start' }, TOLD_PRONOUNS.atOnce, { not: characters('的们') }];
export const BEFORE_TOLD: Pattern = [{ edge: 'start' }, { maybe: characters('了过给') }];
export const IS_PRESENT: Pattern = [{ edge: 'start' }, PRESENT, { edge: 'end' }];
export const ENDS_AS_TOLD: Pattern = [TOLD, { edge: 'end' }];
/** What may follow whoever is told, before the mark: 记者提问时. */
export const OCCASION_OF_TELLING: Pattern = [
  { upTo: 1, of: [{ maybe: ['的'] }, words('提问 追问 查询 询问 质询 采访 电话 质疑 关切')] },
  { maybe: characters('时后') },
  { edge: 'end' },
];
