/** Months: 9月, 三月份, 上个月, 同月. */
import { monthIn } from '../calendar.js';
import { unitFrame } from '../frame.js';
import { mapOf, ZH } from '../lexicon.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from '../numerals.js';
import { type Piece, piece, type Rule, rule, wordRule } from '../piece.js';

const MONTH = '(?:1[0-2](?!\\d)|0?[1-9](?!\\d)|十[一二]?|[一二三四五六七八九](?!十))';
/** 每年9月 comes back every year; 第9月 counts. */
const ONCE = '(?<!每|每年|历年|逢|第)';
const NOT_AFTER = '(?!饼|嫂|球|亮|光|龄|龄|票|天|一次|一度|大的)';

function calendarMonth(month: number): Piece {
  return piece('month', 'month', (frame, scene) => monthIn(frame, month, scene));
}

/** After a year, 本月 is that year's: 去年本月. */
function relativeMonth(offset: number): Piece {
  return piece('month', 'month', (frame, { publication }) => {
    if (!publication) return null;
    const month = publication.startOf('month').plus({ month: offset });
    return unitFrame(frame ? month.set({ year: frame.start.year }) : month, 'month', 'publication');
  });
}

function anaphoricMonth(offset: number): Piece {
  const narrow: Piece['narrow'] = (_, scene) => {
    const previous = scene.previous('month');
    return previous && unitFrame(previous.start.startOf('month').plus({ month: offset }), 'month', 'previous');
  };
  return piece('month', 'month', narrow, { open: true });
}

export const monthRules: readonly Rule[] = [
  rule(
    'month',
    NUMERAL_STARTS,
    `${WHOLE}${ONCE}(?<month>${MONTH})(?: ?月份?${NOT_AFTER}|(?= ?[-–—~～至到] ?${MONTH} ?月))`,
    ({ groups }) => [calendarMonth(parseNumber(groups?.month ?? ''))],
  ),
  wordRule('relative-month', mapOf(ZH.months), (offset) => [relativeMonth(offset)], NOT_AFTER),
  wordRule('anaphoric-month', mapOf(ZH.monthsAnaphoric), (offset) => [anaphoricMonth(offset)]),
];
