/** Counted parts of a year or month: 十月第一个星期一, 2021年的第一周, 明年第九个月, 去年的前10天. */
import { nthWeekday } from '../../../times/calendar.js';
import { type Frame, unitFrame } from '../../../times/frame.js';
import { alternatives, dependent, type Piece, piece, type Rule, rule } from '../../../times/piece.js';
import { ZH } from '../../time-words.js';
import { parseNumber } from './numerals.js';

const ORDINAL = '(?:第(?<n>[一二三四五六七八九十]{1,3}|\\d{1,2})|(?<last>最后一)|(?<first>首))个?';
const COUNT = '(?:(?<front>前|头)|(?<back>最后)) ?(?<n>[一二两三四五六七八九十]{1,3}|\\d{1,2}) ?个?';
const UNIT = `(?<unit>${alternatives(Object.keys(ZH.units))})`;

function inside(narrow: (frame: Frame) => Frame | null, precision: Piece['precision']): Piece {
  return dependent(piece('week', precision, (frame) => frame && narrow(frame)));
}

function ordinal(groups: RegExpExecArray['groups']): number {
  if (groups?.last) return -1;
  return groups?.first ? 1 : parseNumber(groups?.n ?? '');
}

function weekdayOf(groups: RegExpExecArray['groups']): Piece {
  const weekday = ZH.weekdays[groups?.day ?? ''] ?? 1;
  return inside((frame) => (frame.precision === 'month' ? nthWeekday(frame, ordinal(groups), weekday) : null), 'day');
}

/** The nth week, month or day that belongs to the frame; a week belongs where its Thursday lies. */
function unitOf(groups: RegExpExecArray['groups']): Piece {
  const unit = ZH.units[groups?.unit ?? ''] ?? 'day';
  const nth = ordinal(groups);
  return inside((frame) => {
    const first = unit === 'week' ? firstWeek(frame) : frame.start;
    const start = nth < 0 ? frame.end.minus({ [unit]: 1 }) : first.plus({ [unit]: nth - 1 });
    const found = unitFrame(start, unit, frame.anchor);
    return found.start < frame.end ? found : null;
  }, unit);
}

function unitsOf(groups: RegExpExecArray['groups']): Piece {
  const unit = ZH.units[groups?.unit ?? ''] ?? 'day';
  const length = { [unit]: parseNumber(groups?.n ?? '') };
  return inside((frame) => {
    const first = unit === 'week' ? firstWeek(frame) : frame.start;
    const bounds = groups?.front
      ? { start: first, end: first.plus(length) }
      : { start: frame.end.minus(length), end: frame.end };
    return bounds.end <= frame.end && bounds.start >= frame.start.minus({ week: 1 })
      ? { ...frame, ...bounds, precision: unit }
      : null;
  }, unit);
}

function firstWeek(frame: Frame): Frame['start'] {
  const week = frame.start.startOf('week');
  return frame.start.weekday <= 4 ? week : week.plus({ week: 1 });
}

export const ordinalRules: readonly Rule[] = [
  rule(
    'nth-weekday',
    { first: '第最首', source: `${ORDINAL}(?:星期|周|礼拜)(?<day>[一二三四五六日天])` },
    ({ groups }) => [weekdayOf(groups)],
  ),
  rule('nth-unit', { first: '第最首', source: `${ORDINAL}${UNIT}` }, ({ groups }) => [unitOf(groups)]),
  rule('first-units', { first: '前头最', source: `${COUNT}${UNIT}` }, ({ groups }) => [unitsOf(groups)]),
];
