/** What a line of an interview looks like: a question, an answer, whoever is asked. */
import { type Pattern, words } from '../../../rule.js';
import { DIGITS } from '../../words/places.js';

const NUMBER: Pattern = [{ maybe: [' ', '\u3000'] }, { upTo: 2, of: [DIGITS] }];
const COLON: Pattern = [{ maybe: [' ', '\u3000'] }, words('： :')];

export const LABEL_ASKS: Pattern = [
  { edge: 'start' },
  {
    any: [
      [words('问 提问 Q q'), ...NUMBER],
      [words('本报记者 本刊记者 本台记者 本网记者 记者 主持人 本报 本刊 本台 本网')],
      ['《', { gap: 10, least: 2, without: '》：:' }, '》'],
      [{ gap: 6, least: 2, han: true }, words('日报 晚报 时报 周末 周刊 新闻网 新闻 社')],
    ],
  },
  ...COLON,
];
export const LABEL_ANSWERS: Pattern = [
  { edge: 'start' },
  words('答 回答 答复 A a'),
  ...NUMBER,
  ...COLON,
  { maybe: [' ', '\u3000'] },
];
/** 请您谈谈…。: a question without its mark. */
export const REQUESTS: Pattern = [
  { edge: 'start' },
  words('请 能否请 可否请'),
  words('您 你 先 再 给 谈 介绍 说 简 具体 问'),
  { gap: 120, without: '。！' },
  { maybe: ['。'] },
  { edge: 'end' },
];
/** 受访者：张某. */
export const ASKED: Pattern = [words('受访者 受访人 被访者 受访嘉宾 嘉宾 采访对象 对话人物 对话嘉宾'), { edge: 'end' }];
/** Who made the article or is to be called is asked nothing. */
export const CREDITED: Pattern = [
  words(`
    记者 编辑 作者 编者 责编 摄影 撰文 翻译 校对 审核 制图 联系人 联络人 主讲人 通讯员 主持人`),
  { edge: 'end' },
];
/** Somebody is asked here: a list of questions for the public has no such word. */
export const INTERVIEW: Pattern = [
  {
    any: [
      [words('采访 专访 访谈 对话 对谈 受访 访问了 记者会 记者问 发布会 问答录')],
      ['接受', { gap: 12, without: '\n' }, '访问'],
    ],
  },
];
/** 本报记者王某: whoever asks is not asked. */
export const ASKER_BEFORE: Pattern = [
  words('记者 编辑 主持人 主播 撰文 作者'),
  { maybe: ['：', ':', ' ', '\u3000', '\n'] },
  { edge: 'end' },
];
/** Who asks in a transcript. */
export const ENDS_AS_ASKER: Pattern = [words('记者 问 主持人 网民 听众 观众'), { edge: 'end' }];
