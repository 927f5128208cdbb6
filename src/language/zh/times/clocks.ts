/** Parts of the day and times of day: 晚, 凌晨, 上午9时许, 15:30, 晚8时30分. */
import { type Clock, clockPiece, dayPart } from '../../../times/clock.js';
import { type Rule, rule, wordRule } from '../../../times/piece.js';
import { mapOf, ZH } from '../../time-words.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from './numerals.js';

/** 晚会, 早餐, 夜景, 上午版 are other words. */
const NOT_AFTER = '(?!会|宴|报|餐|饭|年|期|辈|婚|些|景|市|班|稻|已|前|在|就|了|点(?!\\d)|版|茶|课|场|店)';
const HOUR = '(?<hour>2[0-4]|1\\d|0?\\d|[零〇一二两三四五六七八九十]{1,3})';
const MINUTE = '(?:[0-5]?\\d|[零〇一二三四五六七八九十]{1,3})';
/** 时间, 时代 and 点名 are other words. */
const HOUR_WORD = ' ?(?<unit>时|点钟?)(?!间|段|期|代|差|速|任|而|候|名|燃|火|评|赞|多|空|局)';
const MINUTES = ` ?(?<minute>${MINUTE})(?: ?分(?!之)(?: ?(?<second>${MINUTE}) ?秒)?|(?![\\d个%．.]))`;
const ABOUT = '(?:许|左右|前后(?!卫))?';

function readClock({ groups }: RegExpExecArray): Clock {
  const value = (text: string | undefined): number | null => (text === undefined ? null : parseNumber(text));
  const minute = groups?.half ? 30 : value(groups?.minute);
  return { hour: value(groups?.hour) ?? 0, minute: groups?.sharp ? 0 : minute, second: value(groups?.second) };
}

/** 9时 in digits stands alone; 5点 may be five points and 一时 means for a while. */
function standsAlone({ groups }: RegExpExecArray): boolean {
  const exact = groups?.minute !== undefined && /^\d/.test(groups.minute);
  return /^\d/.test(groups?.hour ?? '') && (groups?.unit === '时' || exact);
}

export const clockRules: readonly Rule[] = [
  wordRule('day-part', { words: mapOf(ZH.dayParts), guard: NOT_AFTER }, (part) => [dayPart(part)]),
  rule(
    'clock',
    {
      first: NUMERAL_STARTS,
      source: `${WHOLE}(?<![第每])${HOUR}${HOUR_WORD}(?:(?<half>半)|(?<sharp>整)|(?:${MINUTES}))?${ABOUT}`,
    },
    (match) => [{ ...clockPiece(readClock(match)), alone: standsAlone(match) }],
  ),
  rule(
    'digital-clock',
    {
      first: '0123456789',
      source: `(?<![\\d:.-])${HOUR}:(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?![\\d:])分?${ABOUT}`,
    },
    // 2:24:50 alone is how long a race took.
    (match) => [{ ...clockPiece(readClock(match)), ...(match.groups?.second !== undefined && { alone: false }) }],
  ),
];
