/** Who wrote an article, where the name shares the line with the first words of it: `记者王某／青江报道　…`, `文／王某　…`. */
import { MEDIUM } from './media.js';

const NAME = String.raw`\p{Script=Han}{2,4}`;
const NAMES = String.raw`${NAME}(?:[\s、,，/／]{1,3}${NAME}){0,3}`;
const EMPLOYER = String.raw`(?:(?:本[报台网刊社]|${MEDIUM}|\p{Script=Han}{2,6}[社报网台])\s?)?`;
const POST = String.raw`(?:驻\p{Script=Han}{2,6})?(?:特约|首席|见习|实习|特派|高级|资深)?(?:记者|通讯员|特派员)`;
const REPORTS = `(?:综合|现场|专题)?(?:报[道导]|专电|撰文)`;
/** The lead goes on behind it with a sentence of its own. */
const LEAD = String.raw`(?=[^\s:：，。][^\n]{7})`;

interface LeadByline {
  /** What such a line holds: the form is long to compile, and most lines are prose. */
  readonly words: RegExp;
  readonly form: RegExp;
}

const LEAD_BYLINES: readonly LeadByline[] = [
  {
    // 本报记者 张三 北京报道 …; 记者张三／台北报导　…; 记者张三报道：…
    words: /(?:记者|通讯员|特派员)[^。]{2,24}(?:报[道导]|专电|撰文)[\s:：]/,
    form: new RegExp(
      String.raw`^${EMPLOYER}${POST}\s?${NAMES}[\s/／|｜]{0,3}\p{Script=Han}{0,8}?${REPORTS}[\s:：]{1,3}${LEAD}`,
      'u',
    ),
  },
  {
    // 张三／综合报导　…
    words: /^.{2,6}[/／]/,
    form: new RegExp(String.raw`^${NAMES}[/／]\p{Script=Han}{0,8}?${REPORTS}[\s:：]{1,3}${LEAD}`, 'u'),
  },
  {
    // 文／张三　…; 作者：张三 …
    words: /^(?:[图文]|撰文|作者|编译|采写|整理)/,
    form: new RegExp(String.raw`^(?:图?文图?|撰文|作者|编译|采写|整理)\s?[/／|｜:：]\s?${NAMES}\s{1,3}${LEAD}`, 'u'),
  },
  {
    // 来源：某报 …; 2026-03-18 10:20 来源：某报 …
    words: /来源[:：]/,
    form: new RegExp(
      String.raw`^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{1,3}(?:\d{1,2}:\d{2}(?::\d{2})?\s{1,3})?)?(?:文章|稿件|新闻)?来源[:：]\s?[^\s:：，。]{2,16}\s{1,3}${LEAD}`,
      'u',
    ),
  },
  {
    // 【某报社论】…
    words: /^[【[［（(〔].{0,12}(?:[社短时快述]评|社论|特稿|综述|专访)/,
    form: /^[【[［（(〔][^】\]］）)〕，。]{0,12}(?:[社短时快述]评|社论|特稿|综述|专访)[】\]］）)〕]\s?/u,
  },
];

/** How many characters the byline at the head of a simplified line takes up. */
export function leadBylineLength(head: string): number {
  for (const { words, form } of LEAD_BYLINES) {
    const found = words.test(head) ? form.exec(head) : null;
    if (found !== null) return found[0].length;
  }
  return 0;
}
