/** Reads a publication date as pages write it; gives a time only together with the zone it was in. */
import { DateTime } from 'luxon';

/** What a zone's name means in minutes east of Greenwich; CST only on Chinese pages. */
const ZONES: Readonly<Record<string, number>> = {
  hkt: 480,
  北京时间: 480,
  香港时间: 480,
  台北时间: 480,
  台湾时间: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  东京时间: 540,
  gmt: 0,
  utc: 0,
  z: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  est: -300,
  edt: -240,
  pst: -480,
  pdt: -420,
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

const NUMERIC_DATE = /(?<!\d)((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const MONTH_DAY = new RegExp(String.raw`\b${MONTH}\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d{2})`, 'i');
const DAY_MONTH = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s${MONTH},?\s((?:19|20)\d{2})`, 'i');
/** 01/14/2015 or 14/01/2015, where only one reading is possible. */
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?![\d/])/;
const TIME = /(?<!\d|\d:)(\d{1,2})[:：时点](\d{2})(?:[:：分](\d{2})(?:\.\d+)?)?(?![\d:])\s?([ap])?\.?m?\.?/i;
const OFFSET = /(?<=\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?)([+-])(\d{2}):?(\d{2})?(?!\d)/i;
/** UTC+8, GMT+08:00 */
const FROM_GREENWICH = /(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/i;
const ZONE =
  /(?<![a-z])(hkt|sgt|jst|kst|gmt|utc|bst|cet|cest|est|edt|pst|pdt|cst)(?![a-z])|(北京时间|香港时间|台北时间|台湾时间|东京时间)|\d{2}(z)\b/i;

/**
 * The first date in simplified text, as `YYYY-MM-DD`, or with time and offset if both are given
 * (`发布时间：08:58 2025-12-13 HKT` → `2025-12-13T08:58:00+08:00`). Null if there is no such day.
 * `page` is what the line stands in: its language tells which CST is meant.
 */
export function readMoment(text: string, page = text): string | null {
  const day = readDay(text);
  if (day === null) return null;
  const [hour, minute, second] = readTime(text) ?? [];
  const offset = readOffset(text, page);
  if (hour === undefined || offset === null) return day.toISODate();
  const moment = day.set({ hour, minute: minute ?? 0, second: second ?? 0 }).setZone(offset, { keepLocalTime: true });
  return moment.isValid ? moment.toISO({ suppressMilliseconds: true }) : day.toISODate();
}

function readDay(text: string): DateTime<true> | null {
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric) return day(numeric[1], numeric[2], numeric[3]);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return day(monthDay[3], monthNumber(monthDay[1]), monthDay[2]);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return day(dayMonth[3], monthNumber(dayMonth[2]), dayMonth[1]);
  const slashed = SLASHED.exec(text);
  return slashed && slashedDay(Number(slashed[1]), Number(slashed[2]), slashed[3]);
}

/** Months first as in America, days first elsewhere: null where it could be either. */
function slashedDay(first: number, second: number, year?: string): DateTime<true> | null {
  if (first > 12 || first === second) return day(year, second, first);
  return second > 12 ? day(year, first, second) : null;
}

function day(year?: string, month?: string | number, dayOfMonth?: string | number): DateTime<true> | null {
  const date = DateTime.utc(Number(year), Number(month), Number(dayOfMonth));
  return date.isValid ? date : null;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1;
}

function readTime(text: string): [number, number, number] | null {
  const time = TIME.exec(text);
  if (time === null) return null;
  const hour = Number(time[1]);
  const isAfternoon = time[4]?.toLowerCase() === 'p' || /(?:下午|晚上|傍晚)/.test(text.slice(0, time.index));
  const isMidnight = time[4]?.toLowerCase() === 'a' && hour === 12;
  return [isMidnight ? 0 : hour + (isAfternoon && hour < 12 ? 12 : 0), Number(time[2]), Number(time[3] ?? 0)];
}

function readOffset(text: string, page: string): string | null {
  const offset = FROM_GREENWICH.exec(text) ?? OFFSET.exec(text);
  if (offset) return `UTC${offset[1]}${Number(offset[2])}:${offset[3] ?? '00'}`;
  const zone = ZONE.exec(text);
  const name = (zone?.[1] ?? zone?.[2] ?? zone?.[3])?.toLowerCase();
  if (name === undefined) return null;
  // In Chinese CST is China Standard Time; in English it is as often Central Standard Time, so it is left open.
  const minutes = name === 'cst' ? (/\p{Script=Han}{4}/u.test(page) ? 480 : undefined) : ZONES[name];
  if (minutes === undefined) return null;
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '-' : '+'}${hours}:${String(rest).padStart(2, '0')}`;
}

/** A date as `--published` takes it: `YYYY-MM-DD`, or an ISO date-time with offset. Null if it is neither. */
export function readIsoMoment(text: string): string | null {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  const moment = DateTime.fromISO(text, { setZone: true });
  if (!moment.isValid || !(isDay || isMoment)) return null;
  return isDay ? text : moment.toISO({ suppressMilliseconds: true });
}
