/** Lines that hold nothing but when a page was published or updated, and by whom. */
import { weight } from './prose.js';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,9}\\.?';
const TIME_TOKENS = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?`,
    String.raw`(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?[日号]?`,
    String.raw`\d{1,2}月\d{1,2}[日号]`,
    String.raw`${MONTH}\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2}`,
    String.raw`\d{1,2}(?:st|nd|rd|th)?\s${MONTH},?\s(?:19|20)\d{2}`,
    String.raw`\d{1,2}[:：]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`,
    String.raw`\d{1,2}[时点]\d{1,2}分?`,
    '(?:星期|周|礼拜)[一二三四五六日天]',
    '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?',
    String.raw`\d{1,9}\s*(?:秒钟?|分钟?|个?小时|天|日|周|个?星期|个月|月|年)(?:之?前)`,
    String.raw`\d{1,9}\s*(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\s+ago`,
    '刚刚|昨天|前天|今天|今日|上午|下午|凌晨|晚上|中午|早上',
    '北京时间|香港时间|台北时间|台湾时间|东京时间|当地时间|美东时间',
    String.raw`\b(?:utc|gmt)\s?[+-]\d{1,2}(?::?\d{2})?`,
    String.raw`\b(?:hkt|cst|gmt|utc|jst|kst|sgt|est|edt|et|bst|cet|z)\b`,
    String.raw`[+-]\d{2}:?\d{2}`,
  ].join('|'),
  'gi',
);
const LABELS =
  /(?:最后|首次|最近|文章|网站|稿件|新闻)?(?:发布|发表|发稿|更新|修订|修改|刊登|刊载|出版|上载|建立|张贴|撰文|播出|编辑|时间|日期)(?:时间|日期)?[于在]?|\b(?:date|published|publication|posted|updated|update|last|modified|time|on|at|first)\b/gi;

/** `发布时间：2024-03-05 10:22 CST`, `43 分钟前`, `Friday, August 15, 2008`. */
export function isDateLine(plain: string): boolean {
  if (plain.length > 120) return false;
  const withoutTimes = plain.replace(TIME_TOKENS, '');
  if (withoutTimes === plain) return false;
  return /^[\s|,.·()[\]\-—/:：，、]*$/.test(withoutTimes.replace(LABELS, ''));
}

const FULL_DATE = /(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}/;
const CREDIT = /(?:来源|稿源|作者|记者|编辑|责编|阅读|浏览|浏览次数|点击)\s?[:：]/;
const CLOCK = /\d{1,2}[:：]\d{2}/;

/** What is left of a line without its times and their labels. */
export function withoutDate(plain: string): string {
  return plain.replace(TIME_TOKENS, '').replace(LABELS, '');
}

/** A date with who published it: `某报 2024-03-05 10:22 来源：某社 记者 某某`, `2024-03-05 某网`. */
export function isPublicationLine(plain: string): boolean {
  if (plain.length > 120 || !FULL_DATE.test(plain) || /[。；;！!？?]/.test(plain)) return false;
  return weight(withoutDate(plain)) <= (CLOCK.test(plain) || CREDIT.test(plain) ? 40 : 8);
}
