/** How somebody's talk runs on, what ends it, and what lies in it. */
import { characters, type Pattern, words } from '../../../rule.js';
import { SIDES } from '../../words/actors/people.js';

/** 宣布全国哀悼 is an act and done; 宣布，… is talk. */
export const ANNOUNCING = words('宣布 宣告 公布 发布 颁布 公告');
export const OPENS_TALK: Pattern = [{ edge: 'start' }, characters('，：:“「说称指')];

/** Reporters do not say we: whoever is reported still speaks. */
export const IN_FIRST_PERSON: Pattern = [
  { edge: 'start' },
  { any: [['我', { maybe: ['们'] }, { not: characters('国省市县区校院馆军党') }], ['咱们']] },
];
/** What has to be done is still demanded by whoever spoke. */
export const OBLIGING = words('要 必须 应当 应该 务必 不得 严禁');
/** 对此有何评论？: whoever asks is back with the question. */
export const INTERVIEWERS_QUESTION: Pattern = [words('是否 有何 能否 可否 如何 怎么看')];

export const AT_THAT_TIME: Pattern = [{ edge: 'start' }, words('当时 其时 那时 届时')];
/** A day or an hour. */
export const DAY_OR_HOUR: Pattern = [
  { any: [[words('日 周 星期 礼拜 上午 下午 早 午 晚 夜 时 点 分')], [characters('昨今当翌次明前')]] },
];
/** 今年, 当前: as long a time as whoever talks may mean. */
export const THESE_DAYS: Pattern = [
  { edge: 'start' },
  { any: [[characters('今当'), { maybe: ['前'] }, { edge: 'end' }], [words('今年 当前')]] },
];

/** 中方, 双方: whose side somebody speaks for. */
export const IS_SIDE: Pattern = [
  { edge: 'start' },
  { any: [[{ gap: 3, least: 1, without: '\n' }, '方'], [SIDES]] },
  { edge: 'end' },
];

/** A conjunction that joins a second act of speech to the first. */
export const CHAINED: Pattern = [
  { edge: 'start' },
  { upTo: 1, of: [characters('他她'), { maybe: ['们'] }] },
  words('并 还 也 又 同时 亦 且 而且 并且 但 不过 此外 另外'),
];
/** 尽管甲声称正在撤军，但…: what is granted, and where the main clause turns against it. */
export const CONCEDES: Pattern = [{ edge: 'start' }, words('尽管 虽然 虽 固然 即便 即使 纵然')];
export const TURNS_AGAINST: Pattern = ['，', words('但 却 然而 不过 可是 仍 还是 也')];
/** A clause of its own by which the reporter turns to the next speaker: ，对此，. */
export const TURN_CLAUSE: Pattern = [
  characters('，；'),
  words('对此 至于 另一方面 与此同时 不过 同时'),
  '，',
  { edge: 'end' },
];
/** 而某某则称: by which the reporter turns from one speaker to another. */
export const TURNS_TO_OTHER: Pattern = [
  {
    any: [
      [{ edge: 'start' }, words('而 但 则 另 不过 同时 对此 其后 随后')],
      ['则', words('称 说 指 表示 认为 批 回')],
    ],
  },
];
/** By which the reporter goes on to what happened next. */
export const NEXT_HAPPENED: Pattern = [words('其后 随即 随后 之后 遂 于是 当场 最终 终于 事后 同时亦 接报')];
/** 已要求营办商…: an act of speech that the speaker reports is part of the report. */
export const ALREADY: Pattern = [{ edge: 'start' }, words('已 曾 会 将 正 早前已 日前已 并已 亦已 也已')];

/** “…”的口号: what stands behind quoted words that are no talk. */
export const BEHIND_NO_TALK: Pattern = [{ edge: 'start' }, words('的 是 成 这 那 等 之 一词 一语 一句 被 作为 为 、')];
/** Spoken by or to somebody. */
export const SPOKEN: Pattern = [characters('我你您咱俺吗呢吧啊呀')];
