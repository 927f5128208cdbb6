/** Festivals, fixed, floating and lunar, and dates of the lunar calendar: 国庆, 母亲节, 中秋, 正月十五. */
import { DateTime } from 'luxon';
import { nearest, nthWeekday } from '../../../times/calendar.js';
import { dateFrame, type Frame, unitFrame } from '../../../times/frame.js';
import { lunarDay } from '../../../times/lunar.js';
import { initials, type Piece, piece, type Rule, rule } from '../../../times/piece.js';
import type { Scene } from '../../../times/scene.js';
import { type Festival, ZH } from '../../time-words.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from './numerals.js';

type DayOfYear = (year: Frame) => Frame | null;

function dayOf(festival: Festival): DayOfYear {
  return (year) => {
    const at = (month: number, day: number): Frame | null => dateFrame(year.start.set({ month, day }), year.anchor);
    if (festival.solar) return at(...festival.solar);
    if (festival.lunar) return lunar(year, festival.lunar);
    if (festival.nth) return nthIn(year, festival.nth);
    return at(4, clearAndBright(year.start.year));
  };
}

function nthIn(year: Frame, [month, nth, weekday]: readonly [number, number, number]): Frame | null {
  return nthWeekday(unitFrame(year.start.set({ month }), 'month', year.anchor), nth, weekday);
}

function lunar(year: Frame, [month, day]: readonly [number, number]): Frame | null {
  const found = lunarDay(year.start.year, month, day);
  return found && dateFrame(DateTime.fromObject(found, { zone: year.start.zone }), year.anchor);
}

/** The solar term 清明 by the usual formula; right for 1901 to 2099. */
function clearAndBright(year: number): number {
  const short = year % 100;
  return Math.floor(short * 0.2422 + (year < 2000 ? 5.59 : 4.81)) - Math.floor((year < 2000 ? short - 1 : short) / 4);
}

/** Without a year a festival is the nearest one, or the next where the clause looks ahead. */
function festivalDay(day: DayOfYear): Piece {
  return piece('week', 'day', (frame, scene) => (frame ? day(frame) : nearby(day, scene)));
}

/** 春节期间 is the week of the holiday. */
function holidayWeek(day: DayOfYear): Piece {
  const { narrow } = festivalDay(day);
  return piece('week', 'week', (frame, scene) => {
    const first = narrow(frame, scene);
    return first && { ...first, end: first.start.plus({ week: 1 }), precision: 'week' };
  });
}

function nearby(day: DayOfYear, scene: Scene): Frame | null {
  const { publication, following, future } = scene;
  const continued = scene.continued('year');
  if (continued && continued.start.year !== publication?.year) return day(continued);
  if (!publication) return null;
  const year = unitFrame(publication, 'year', 'publication');
  const days = [-1, 0, 1].map((shift) => day({ ...year, start: year.start.plus({ year: shift }) }));
  const from = following?.start ?? publication.startOf('day');
  if (following || future) return days.find((each) => each !== null && each.start >= from) ?? null;
  return nearest(days, from);
}

const LUNAR_MONTH = '(?:正|冬|腊|十[一二]?|[一二三四五六七八九])';
const LUNAR_DAY = '(?:初[一二三四五六七八九十]|[廿二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]|三十)';
const NAMED_MONTHS = new Map([
  ['正', 1],
  ['冬', 11],
  ['腊', 12],
]);

function readLunar({ groups }: RegExpExecArray): Piece {
  const name = groups?.month ?? groups?.early ?? '';
  const month = NAMED_MONTHS.get(name) ?? parseNumber(name);
  const day = parseNumber((groups?.day ?? groups?.first ?? '').replace('初', ''));
  return festivalDay((year) => lunar(year, [month, day]));
}

const names = ZH.festivals.flatMap((festival) => festival.names.map((name) => ({ name, festival })));

export const festivalRules: readonly Rule[] = [
  ...names.map(({ name, festival }) => {
    const guard = festival.notBefore ? `(?!${festival.notBefore})` : '';
    const source = `[“"「『]?${name}[”"」』]?${guard}(?<holiday>期间|假期|长假|黄金周|假日)?`;
    return rule('festival', { first: initials([name]), source }, ({ groups }) => [
      groups?.holiday ? holidayWeek(dayOf(festival)) : festivalDay(dayOf(festival)),
    ]);
  }),
  rule(
    'lunar-date',
    {
      first: `农旧阴正腊冬${NUMERAL_STARTS}`,
      source: `${WHOLE}(?:(?:农历|旧历|阴历)(?<month>${LUNAR_MONTH})月(?<day>${LUNAR_DAY})|(?<early>[正腊]|${LUNAR_MONTH}(?=月初))月(?<first>${LUNAR_DAY}))日?`,
    },
    (match) => [readLunar(match)],
  ),
];
