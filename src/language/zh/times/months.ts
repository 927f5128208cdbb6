/** Months: 9月, 三月份, 上个月, 同月. */

import { type Rule, rule, wordRule } from '../../../times/piece.js';
import { anaphoric, calendarMonth, relative } from '../../../times/pieces.js';
import { mapOf, ZH } from '../../time-words.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from './numerals.js';

const MONTH = '(?:1[0-2](?!\\d)|0?[1-9](?!\\d)|十[一二]?|[一二三四五六七八九](?!十))';
/** 每年9月 comes back every year; 第9月 counts. */
const ONCE = '(?<!每|每年|历年|逢|第)';
const NOT_AFTER = '(?!饼|嫂|球|亮|光|龄|票|天|花号|革命|一次|一度|大的)';

export const monthRules: readonly Rule[] = [
  rule(
    'month',
    {
      first: NUMERAL_STARTS,
      source: `${WHOLE}${ONCE}(?<month>${MONTH})(?: ?月份?${NOT_AFTER}|(?= ?[-–—~～至到] ?${MONTH} ?月))`,
    },
    ({ groups }) => [calendarMonth(parseNumber(groups?.month ?? ''))],
  ),
  wordRule('relative-month', { words: mapOf(ZH.months), guard: NOT_AFTER }, (offset) => [relative('month', offset)]),
  wordRule('anaphoric-month', { words: mapOf(ZH.monthsAnaphoric) }, (offset) => [anaphoric('month', offset)]),
];
