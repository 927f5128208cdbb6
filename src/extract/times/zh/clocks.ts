/** Parts of the day and times of day: 晚, 凌晨, 上午9时许, 15:30, 晚8时30分. */
import { type DayPart, type Frame, unitFrame } from '../frame.js';
import { mapOf, ZH } from '../lexicon.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from '../numerals.js';
import { alternatives, initials, type Piece, piece, type Rule, rule } from '../piece.js';
import type { Scene } from '../scene.js';

const parts = mapOf(ZH.dayParts);
/** 晚会, 早餐, 夜景, 上午版 … */
const NOT_AFTER = '(?!会|宴|报|餐|饭|年|期|辈|婚|些|景|市|班|稻|已|前|在|就|了|点(?!\\d)|版|茶|课|场|店)';
const HOUR = '(?:2[0-4]|1\\d|0?\\d|[零〇一二两三四五六七八九十]{1,3})';
const MINUTE = `(?:[0-5]?\\d|[零〇一二三四五六七八九十]{1,3})`;
const ABOUT = '(?:许|左右|前后(?!卫))?';

/** Names the part of the day that a following hour is counted in. */
export function dayPart(word: string): Piece {
  return piece('dayPart', 'day', (frame, scene) => withPart(frame ?? thatDay(scene), parts.get(word)), {
    alone: false,
  });
}

function withPart(frame: Frame | null, part: DayPart | undefined): Frame | null {
  return frame?.precision === 'day' && part ? { ...frame, dayPart: part } : null;
}

/** An hour without a day belongs to the range, to the day told of in this paragraph, or to the day of publication. */
function thatDay(scene: Scene): Frame | null {
  const { following, publication } = scene;
  if (following) return unitFrame(following.start, 'day', following.anchor);
  return scene.continued('day') ?? (publication && unitFrame(publication, 'day', 'publication'));
}

interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
}

function clock(time: Clock, alone: boolean): Piece {
  const precision = time.second !== null ? 'second' : time.minute !== null ? 'minute' : 'hour';
  const narrow = (frame: Frame | null, scene: Scene): Frame | null => {
    const day = frame ?? thatDay(scene);
    if (day?.precision !== 'day' || time.hour > 24 || (time.minute ?? 0) > 59) return null;
    const hour = frame ? hourOf(time.hour, day.dayPart) : laterHour(time, scene.following);
    const start = day.start.startOf('day').plus({ hour, minute: time.minute ?? 0, second: time.second ?? 0 });
    return { start, end: start.plus({ [precision]: 1 }), precision, anchor: day.anchor };
  };
  return piece('clock', precision, narrow, { alone });
}

function hourOf(hour: number, part: DayPart | undefined): number {
  if (part === 'afternoon' || (part === 'noon' && hour < 10)) return hour < 12 ? hour + 12 : hour;
  if (part !== 'night') return hour;
  if (hour < 5 || hour === 12) return (hour % 12) + 24;
  return hour < 12 ? hour + 12 : hour;
}

/** 下午2时至4时: the second hour is in the afternoon too; 晚11时至2时 ends on the next day. */
function laterHour({ hour, minute }: Clock, following: Frame | undefined): number {
  if (!following) return hour;
  const from = following.start.hour + following.start.minute / 60;
  const until = hour + (minute ?? 0) / 60;
  if (until >= from) return hour;
  return from >= 12 && hour < 12 && until + 12 > from ? hour + 12 : hour + 24;
}

function readClock({ groups }: RegExpExecArray): Clock {
  const value = (text: string | undefined): number | null => (text === undefined ? null : parseNumber(text));
  return {
    hour: value(groups?.hour) ?? 0,
    minute: groups?.half ? 30 : groups?.sharp ? 0 : value(groups?.minute),
    second: value(groups?.second),
  };
}

const names = [...parts.keys()];

export const clockRules: readonly Rule[] = [
  rule('day-part', initials(names), `(?<part>${alternatives(names)})${NOT_AFTER}`, ({ groups }) => [
    dayPart(groups?.part ?? ''),
  ]),
  rule(
    'clock',
    NUMERAL_STARTS,
    `${WHOLE}(?<!第|每|[一-龥]0)(?<hour>${HOUR}) ?(?<unit>时|点钟?)(?!间|段|期|代|差|速|任|而|候|名|燃|火|评|赞|多|空|局)(?:(?<half>半)|(?<sharp>整)|(?: ?(?<minute>${MINUTE})(?: ?分(?!之)(?: ?(?<second>${MINUTE}) ?秒)?|(?![\\d个%．.])))?)${ABOUT}`,
    (match) => [clock(readClock(match), aloneClock(match))],
  ),
  rule(
    'digital-clock',
    '0123456789',
    `(?<![\\d:.-])(?<hour>2[0-4]|1\\d|0?\\d):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?![\\d:])分?${ABOUT}`,
    (match) => [clock(readClock(match), true)],
  ),
];

/** 9时 in digits stands alone; 5点 may be five points and 一时 means for a while. */
function aloneClock({ groups }: RegExpExecArray): boolean {
  const exact = groups?.minute !== undefined && /^\d/.test(groups.minute);
  return /^\d/.test(groups?.hour ?? '') && (groups?.unit === '时' || exact);
}
