/** How a clause names whom it has something from: 据…报道, 记者从…获悉, 在学者看来, 引述某学者分析. */
import { type Pattern, words } from '../../../rule.js';
import { REPORTERS } from '../../words/actors/people.js';

export const LEARNT: Pattern = [words('获悉 获知 得知 了解到 证实 知悉 打听到'), { edge: 'end' }];
export const HOLDS_REPORTER: Pattern = [REPORTERS];
/** What may stand in front of a frame. */
export const BEFORE_FRAME: Pattern = [
  { edge: 'start' },
  { upTo: 6, of: [[...words('（ ( 但 而 不过 另 又 并 今天 同时'), ' ', '\u3000', '\n']] },
];
/** What ends a frame of opinion, and the whole of one. */
export const AS_SEEN = '看来';
export const SEEN_BY: Pattern = [
  { edge: 'start' },
  '在',
  { gap: 20, least: 2, without: '\n' },
  AS_SEEN,
  { edge: 'end' },
];

/** The first word of a frame that tells when, or on what, somebody speaks, and its last. */
export const FRAME_OPENS = words('就 在 当 对 被 于');
export const FRAME_CLOSES = words('时 时候 之际 后');
/** Whoever stands between it and a verb does not speak in the clause. */
export const TOPIC_OPENS = words('就 针对 围绕 关于');

/** Verbs of saying that repeat one before a comma. */
export const SAYS_AFTER_COMMA = words('指 称 说 指称 直指 表示 指出');
/** It merges with another verb of speech only right behind it. */
export const SAYS_NEXT = '指';
export const BETWEEN_VERBS = words('了 过 着 其 的 在 中 里 通');
/** …时说: what they did comes between. */
export const ENDS_IN_WHEN: Pattern = [{ edge: 'start' }, { gap: 8, without: '\n' }, words('时 后'), { edge: 'end' }];
/** Verbs that say, behind whoever is spoken to. */
export const SAYS_TO = words('说 称 指 道 说道 表示 指出 强调');
/** 回应记者提问时说: questions that others put. */
export const QUESTIONS = words('提问 追问 查询 询问 质询 质疑 问');
export const SAYS_THEN: Pattern = [
  { edge: 'start' },
  { maybe: words('时 后') },
  words('说 称 指 表示 指出 强调'),
  words('， ： : 「 “'),
];

/** Verbs of asking. */
export const ASKING: Pattern = [{ edge: 'start' }, words('问 追问 询问 提问 发问')];
/** 问及, 问到: what follows is what the question was about, and no question. */
export const ASKED_ABOUT: Pattern = [{ edge: 'start' }, words('及 到 起')];
/** Between a verb of speech and what is said. */
export const BEFORE_WORDS = words('了 过 着 道 说 称 到 出 如下 下列');
export const MARKS_BEFORE_WORDS: Pattern = [
  { edge: 'start' },
  {
    upTo: 12,
    of: [{ any: [[[...words('： : ， ,'), ' ', '\u3000', '\n', '如下', '下列']], ['指', { ahead: ['，'] }]] }],
  },
];
/** 「…」记者: the marks name a medium. */
export const MEDIUM_BEHIND: Pattern = [{ edge: 'start' }, '记者'];
/** 的话说, 的报道称, 分析: what leads from the one who is cited to what they said. */
export const BEHIND_CITED: Pattern = [
  { edge: 'start' },
  { maybe: ['的'] },
  { maybe: words('话 说法 报道 报导 消息 观点 分析 声明') },
  { maybe: words('说 称 指出 指 表示 分析 报道 认为') },
];

/** How far a document is told to have been given out: 某局昨日发出通知. */
export const ISSUING: Pattern = [words('发出 发布 发表 印发 下发 签发 颁布 公布 刊发 刊登 出台 作出 通过 提交 张贴')];
/** Figures are gathered by whoever the text says, not by whoever was named last. */
export const FIGURES: Pattern = [words('数据 统计 民调 研报'), { edge: 'end' }];
