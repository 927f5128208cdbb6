/** The dateline and byline that open a news paragraph: `新华社北京3月5日电（记者 甲 乙）`, `【本报讯】`. */
import { signatureLength } from './bylines.js';
import { leadBylineLength } from './lead-bylines.js';
import { MEDIUM } from './media.js';

const DESK = String.raw`(?:本[报台网刊社]|${MEDIUM}|[\p{Script=Han}A-Za-z0-9]{1,8}(?:社|报|网|台|新闻|在线|客户端|晨报|晚报|日报))`;
const DIGITS = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
const DAY = String.raw`(?:(?:\d{4}年)?${DIGITS}月)?${DIGITS}日`;
const CORRESPONDENTS = '[（(][^（()）。]{0,6}(?:记者|通讯员|特派员|编译|撰稿|编辑)[^（()）。]{1,60}[）)]';
/** Names alone, behind a dateline: （王某 李某） */
const NAMES = String.raw`[（(]\s?\p{Script=Han}{2,4}(?:[\s、,，/／]{1,3}\p{Script=Han}{2,4}){0,3}\s?[）)]`;
const SEPARATOR = String.raw`[\s:：,，—–-]*`;

const DATELINES: readonly RegExp[] = [
  // 新华社北京3月5日电; 某报9月7日信息：
  new RegExp(
    String.raw`^(?![据由在对与向从经])${DESK}\s?[\p{Script=Han}]{0,10}?\s?${DAY}\s?(?:(?:综合|专)?电(?![话视子影报力商脑])|讯(?!号)|(?:消息|信息)(?=[\s:：（(]))${SEPARATOR}`,
    'u',
  ),
  // 本报讯; 央视网消息：
  new RegExp(String.raw`^本[报台网刊社](?:综合)?(?:讯(?!号)|消息(?=[\s:：（(]))${SEPARATOR}`, 'u'),
  // 某某网消息（晚间新闻）：
  new RegExp(String.raw`^(?:${MEDIUM})(?:讯|消息|快讯)(?:\s?[（(][^（()）。]{1,12}[）)])?[\s:：]+`, 'u'),
  // 某某网-某某客户端讯
  new RegExp(String.raw`^${DESK}[-－—][\p{Script=Han}A-Za-z]{2,12}(?:讯|消息|电)(?=[\s:：（(])${SEPARATOR}`, 'u'),
  // 某某晚报讯（记者某某）; 某某晚报讯 …; 某某社电 …
  new RegExp(String.raw`^${DESK}讯(?=\s?[（(]\s?(?:记者|通讯员|首席|见习|实习))`, 'u'),
  new RegExp(String.raw`^(?![据由在对与向从经])(?:${DESK}讯|(?:${MEDIUM})电)[\s:：]{1,3}`, 'u'),
  // 青江3月18日电 …
  new RegExp(String.raw`^(?![据由在对与向从经])\p{Script=Han}{2,6}${DAY}(?:综合|专)?电(?=[\s:：（(])${SEPARATOR}`, 'u'),
  // （某某之声中文网）
  new RegExp(String.raw`^[（(](?:${MEDIUM}|[\p{Script=Han}A-Za-z]{2,10}(?:网|社|报|电台))[）)]${SEPARATOR}`, 'u'),
  // 【本报讯】 ［记者某某／台北报道］ （某社华盛顿5日电）
  new RegExp(
    String.raw`^[【\[［（(〔](?:[^】\]］）)〕。]{0,30}(?:讯|电|消息|报[道导])|(?:本[报台网刊社]|${MEDIUM})[^】\]］）)〕。]{0,30}|记者[^】\]］）)〕。]{2,30})[】\]］）)〕]${SEPARATOR}`,
    'u',
  ),
  // WASHINGTON, March 5 (Xinhua) --; LONDON (Reuters) -
  /^\p{Lu}[\p{Lu}\s.,'-]{2,40}(?:,\s\p{L}{3,9}\.?\s\d{1,2})?\s\([A-Z][A-Za-z\s]{1,20}\)\s?[-–—]+\s?/u,
  /^\([A-Z]{2,8}\)\s?[-–—]+\s?/u,
];
const LEADING_CORRESPONDENTS = new RegExp(`^${CORRESPONDENTS}${SEPARATOR}`, 'u');
const AFTER_DATELINE = new RegExp(`^(?:${CORRESPONDENTS}|${NAMES})${SEPARATOR}`, 'u');

/** How many characters of a simplified paragraph its dateline takes up. */
export function datelineLength(folded: string): number {
  const head = folded.slice(0, 160);
  const first = oneDateline(head);
  // Pages whose address block repeats the dateline hold it twice.
  const dateline =
    first + (head.startsWith(head.slice(0, first).trimEnd(), first) ? oneDateline(head.slice(first)) : 0);
  const leading = dateline > 0 ? AFTER_DATELINE : LEADING_CORRESPONDENTS;
  const correspondents = dateline + (leading.exec(head.slice(dateline))?.[0].length ?? 0);
  return correspondents + leadBylineLength(head.slice(correspondents));
}

function oneDateline(head: string): number {
  const signed = signatureLength(head);
  if (signed > 0) return signed;
  return DATELINES.map((pattern) => pattern.exec(head)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
}
