/** Counted distances: 两周前, 三天后, 过去两年, 近十年来, 一个多月来, 前两个月, 未来三天. */
import { type Amount, ago, beside, counted, fromNow, later, untilNow } from '../../../times/amount.js';
import { alternatives, initials, type Rule, rule } from '../../../times/piece.js';
import { ZH } from '../../time-words.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from './numerals.js';

/** 三月 is March: months are counted with 个, or after 两, 几, 数 and 半. */
const UNIT = `(?<unit>${alternatives(Object.keys(ZH.units).filter((unit) => unit !== '月'))}|(?<=个[多余]? ?|[两几数半多余] ?)月)`;
const NUMBER = '(?:\\d{1,3}(?!\\d)|[一二两三四五六七八九十百]{1,4}|半|几|数)';
const COUNT = `(?<n>${NUMBER}) ?(?:个(?<half>半)|(?<more>[多余])?个?|个(?<more3>[多余])) ?${UNIT}(?<more2>多)?(?<half2>半)?`;
const AGO = '(?:之前|以前|前(?!往|赴|进|线|景|去|来|夕|后|首相|总统|总理))';
const LATER = '(?:之后|以后|后(?!卫|备|方|勤|台|来居))';
const SINCE = '(?:以来|来(?!华|访|京|沪|自|到|电|源|回|得|袭|看|说|临|台|港|往))';
/** 10日前 in digits is before the tenth. */
const NO_DATE = '(?!\\d+ ?日)';
/** 每三天后, 第三天前 are no distances from now. */
const NOT_BEFORE = '(?<!每|第)';

function amountOf({ groups }: RegExpExecArray): Amount {
  const unit = ZH.units[groups?.unit ?? ''] ?? 'day';
  const text = groups?.n ?? '';
  if (ZH.few.words.includes(text)) return { unit, least: ZH.few.least, most: ZH.few.most, few: true };
  const half = groups?.half || groups?.half2 ? 0.5 : 0;
  const count = text === '半' ? 0.5 : parseNumber(text) + half;
  return { unit, least: count, most: groups?.more || groups?.more2 || groups?.more3 ? count + 1 : count };
}

const lead = (words: readonly string[], tail = ''): string => `(?:${alternatives(words)})(?: ?的)? ?${COUNT}${tail}`;
const INSIDE = '(?:以?来|里|内|间|中(?!国|央))?';

const COUNTING = `${NUMERAL_STARTS}半几数`;
const START = `${WHOLE}${NOT_BEFORE}`;

export const offsetRules: readonly Rule[] = [
  rule('ago', { first: COUNTING, source: `${START}${NO_DATE}${COUNT}${AGO}` }, (match) => [
    counted(amountOf(match), ago),
  ]),
  rule('later', { first: COUNTING, source: `${START}${NO_DATE}${COUNT}${LATER}` }, (match) => [
    counted(amountOf(match), later),
  ]),
  rule('since-count', { first: COUNTING, source: `${START}${COUNT}${SINCE}` }, (match) => [
    counted(amountOf(match), untilNow),
  ]),
  rule('past-count', { first: initials(ZH.pastLeads), source: lead(ZH.pastLeads, INSIDE) }, (match) => [
    counted(amountOf(match), untilNow),
  ]),
  rule('coming-count', { first: initials(ZH.futureLeads), source: lead(ZH.futureLeads, INSIDE) }, (match) => [
    counted(amountOf(match), fromNow),
  ]),
  rule(
    'units-before',
    { first: initials(ZH.earlierUnits), source: `(?<!公元|提)${lead(ZH.earlierUnits)}` },
    (match) => [counted(amountOf(match), beside(-1))],
  ),
  rule('units-after', { first: initials(ZH.laterUnits), source: `(?<![延推押])${lead(ZH.laterUnits)}` }, (match) => [
    counted(amountOf(match), beside(1)),
  ]),
];
