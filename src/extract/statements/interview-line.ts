/** What a line of an interview is by its look: a question, an answer with its label, or the name and office of whoever is asked. */
import type { Span } from '../../../graph/model/index.js';
import type { Reference } from '../../document/document.js';
import { loadGazetteer } from '../actors/gazetteer.js';
import type { CueSearch } from './cue.js';

export interface Line extends Span {
  /** Its place among the paragraphs. */
  readonly index: number;
  readonly words: string;
  /** Whom the line names and describes, and nothing else. */
  readonly introduces: Reference | undefined;
  readonly asks: 'label' | 'look' | undefined;
}

const LABEL_ASKS =
  /^(?:(?:问|提问|Q)\s?\d{0,2}|(?:本[报刊台网])?记者|主持人|本[报刊台网]|《[^》：:]{2,10}》|[\u4e00-\u9fff]{2,6}(?:日报|晚报|时报|周末|周刊|新闻网?|社))\s?[：:]/i;
const LABEL_ANSWERS = /^(?:答|回答|答复|A)\s?\d{0,2}\s?[：:]\s?/i;
/** 请您谈谈…。: a question without its mark. */
const REQUEST = /^(?:请|能否请|可否请)(?:您|你|先|再|给|谈|介绍|说|简|具体|问)[^。！]*。?$/;
const LONGEST_QUESTION = 120;
const LONGEST_NAME_LINE = 40;
const ASKED = /(?:受访者|受访人|被访者|受访嘉宾|嘉宾|采访对象|对话人物|对话嘉宾)$/;
/** Who made the article or is to be called is asked nothing. */
const CREDIT = /(?:记者|编辑|作者|编者|责编|摄影|撰文|翻译|校对|审核|制图|联系人|联络人|主讲人|通讯员|主持人)$/;

export function readLine(search: CueSearch, index: number, { start, end }: Span): Line {
  const words = search.reading.shadow.slice(start, end).trim();
  return { index, start, end, words, introduces: introduced(search, { start, end }, words), asks: asking(words) };
}

function asking(words: string): Line['asks'] {
  if (LABEL_ASKS.test(words)) return 'label';
  const isQuestion = /[？?]$/.test(words) || REQUEST.test(words);
  return isQuestion && words.length <= LONGEST_QUESTION ? 'look' : undefined;
}

/** How long the label before an answer is: 答：, or 周： before the words of one whose name begins so. */
export function answerLabel({ words }: Line, name: string): number | undefined {
  const own = /^([^：:，。]{1,2})[：:]\s?/.exec(words);
  if (own?.[1] !== undefined && name.startsWith(own[1]) && name.length > own[1].length) return own[0].length;
  return LABEL_ANSWERS.exec(words)?.[0].length;
}

/** 某公司总裁：张某; 张某，某公司总裁; 某公司总裁 张某; 张某（某公司总裁）; 受访者：张某. */
function introduced({ reading, speakers }: CueSearch, span: Span, words: string): Reference | undefined {
  if (words.length > LONGEST_NAME_LINE || /[。！!？?；;]/.test(words)) return undefined;
  const person = speakers.in(span).find(({ kind, form }) => kind === 'person' && form === 'name');
  if (!person) return undefined;
  const before = reading.shadow.slice(span.start, person.start).trim();
  const after = reading.shadow.slice(person.end, span.end).trim();
  if (after === '') return isOffice(before.replace(/[：:|｜/]$/, '').trim()) ? person : undefined;
  const described = /^(?:[：:，,|｜/]\s?|\s)?(?:[（(]([^（()）]+)[）)]|([^（()）]+))$/.exec(after);
  return before === '' && described && isOffice((described[1] ?? described[2] ?? '').trim()) ? person : undefined;
}

function isOffice(words: string): boolean {
  return !CREDIT.test(words) && (ASKED.test(words) || loadGazetteer().titles.endsWithOne(words));
}
