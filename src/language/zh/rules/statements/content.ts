/** How far what is said reaches, and how it is meant. */
import { characters, type Pattern, words } from '../../../rule.js';
import { DONE_PARTICLES } from '../../words/particles.js';

/** 虽已提醒，但…: the sentence goes on to what came of it. */
export const TURNS_AWAY: Pattern = [{ edge: 'start' }, '，', words('但 却 仍 惟 然而 不过')];
export const ONCE_SAID: Pattern = [words('虽 尽管 曾 已 多次 一再 屡 再三')];

/** It may be said or lodged. */
export const PUTS_FORWARD = '提出';
/** 提出严正交涉: what is lodged is an act, not words. */
export const LODGED: Pattern = [
  { edge: 'start' },
  { maybe: DONE_PARTICLES },
  { upTo: 4, of: [words('严正 强烈 正式 书面 口头 多次 外交')] },
  words(`
    交涉 抗议 异议 上诉 申请 诉讼 公诉 辞呈 辞职 反对 指控 起诉 申诉 索赔 复议 抗诉 仲裁 自诉 休庭 离婚`),
  { maybe: words('请求 申请') },
  { maybe: characters('。！；') },
  { edge: 'end' },
];
/** 发表声明，宣布…: a second verb of speech that only repeats the first. */
export const REPEATED: Pattern = [
  { edge: 'start' },
  { maybe: words('并 还') },
  words('宣布 表示 指出 强调 重申 宣称 声称 称'),
  { not: characters('，：') },
];
/** 对此表示关切: what an attitude is about. */
export const ATTITUDE_TOWARDS: Pattern = [
  characters('对就为'),
  { not: characters('此这') },
  { gap: 2, least: 2, without: '，' },
];
export const PARTICLES: Pattern = [{ edge: 'start' }, { upTo: 3, of: [characters('了过着')] }];

/** What a mainland headline has in marks behind it is what the answer is about. */
export const ANSWERS = '回应';

/** 不认为, 从未否认, but not 不得不承认. */
export const NEGATED: Pattern = [
  { maybe: words('并 从 绝 决 毫 从来 根本') },
  { any: [[{ noneInFront: [characters('得能可无莫会要岂何禁')] }, '不'], ['没', { maybe: ['有'] }], ['未']] },
  { maybe: characters('再曾太愿想敢肯') },
  { edge: 'end' },
];

/** Conjunctions before what must be before the rest holds. */
export const CONDITIONS = words('如果 若 若是 如若 倘若 倘 假如 假使 假若 要是 一旦 除非 只要 万一 如');
/** Whoever speaks, and how: 我们坚决, 中方强烈. */
export const OWN_WILL: Pattern = [
  { edge: 'start' },
  { maybe: characters('“「『"') },
  {
    maybe: [
      ...words('我们 我方 我国 我党 我会 我 咱们 咱 本人 本方 双方'),
      ...characters('中美日韩俄英法德印欧澳加台港陆').map((side) => `${side}方`),
    ],
  },
  {
    upTo: 8,
    of: [
      words(`
        也 还 都 均 一直 始终 仍 坚决 强烈 明确 完全 十分 非常 严正 再次 继续 郑重 衷心 真诚 真心 诚挚 深切 迫切 只 最`),
    ],
  },
];
export const WILL_NOT: Pattern = [{ edge: 'start' }, words('并不 不 绝不 从不 从未')];
