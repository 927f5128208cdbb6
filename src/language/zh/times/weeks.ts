/** Weeks, weekdays and weekends: 上周, 本周二, 星期六, 周末, 下下周日. */
import { weekdayIn } from '../../../times/calendar.js';
import { daysFrame } from '../../../times/frame.js';
import { alternatives, initials, type Piece, piece, type Rule, rule } from '../../../times/piece.js';
import { relative, thisUnit, weekday } from '../../../times/pieces.js';
import { ZH } from '../../time-words.js';

const leads = Object.keys(ZH.weeks);
const WEEK = '(?:周|星期|礼拜)';
/** 上周三名学生 counts students, 上周一些 is no Monday, 上周日本 is Japan, 星期日报 a paper. */
const DAY =
  '(?<day>(?:一(?!些|起|共|度|直|旦|致|般|样|边|定|连|再|举)|[二三四五六])(?![名个艘架枚])|日(?!本(?!报)|元|媒|美|韩|报|益|常|军|俄|朝|欧|方|内瓦)|天)';
/** 本周边, 周刊, 上周年 are other words. */
const WEEK_ONLY = '(?!边|刊|年|期|报|转|岁|密|全|遭|围|日报)';
/** 每周一, 一周一次, 四周 are no dates. */
const BARE = '(?<![每逢一二两三四五六七八九十几数\\d个双全])';

function dayOfWeek(offset: number, weekday: number): Piece {
  return piece('day', 'day', (_, scene) => {
    const frame = thisUnit('week', offset, scene);
    return frame && weekdayIn(frame, weekday, scene);
  });
}

function weekend(offset: number): Piece {
  return piece('day', 'day', (frame, scene) => {
    const base = frame?.precision === 'week' ? frame : thisUnit('week', offset, scene);
    return base && daysFrame(base.start.plus({ day: 5 }), base.start.plus({ day: 6 }), base.anchor);
  });
}

/** 周末 on a Monday is the one just over, unless the clause looks ahead. */
const bareWeekend = piece('day', 'day', (_, scene) => {
  const early = scene.publication !== null && scene.publication.weekday < 5 && !scene.future;
  return weekend(early ? -1 : 0).narrow(null, scene);
});

/** The one just over, on a Sunday too. */
const lastWeekend = piece('day', 'day', (_, scene) => {
  const over = (scene.publication?.weekday ?? 1) === 7 ? 0 : -1;
  return weekend(over).narrow(null, scene);
});

function offsetOf(lead: string | undefined): number {
  return ZH.weeks[lead ?? ''] ?? 0;
}

const LEAD = `(?<lead>${alternatives(leads)})个?`;

export const weekRules: readonly Rule[] = [
  rule('weekday-of-week', { first: initials(leads), source: `${LEAD}${WEEK}${DAY}` }, ({ groups }) => [
    dayOfWeek(offsetOf(groups?.lead), ZH.weekdays[groups?.day ?? ''] ?? 1),
  ]),
  rule('weekend-of-week', { first: initials(leads), source: `${LEAD}${WEEK}末` }, ({ groups }) => [
    weekend(offsetOf(groups?.lead)),
  ]),
  rule('half-week', { first: '上下', source: '(?<half>[上下])半周' }, ({ groups }) => [
    piece('week', 'week', (_, scene) => {
      const frame = thisUnit('week', 0, scene);
      const days = groups?.half === '上' ? [0, 3] : [3, 6];
      return frame && daysFrame(frame.start.plus({ day: days[0] }), frame.start.plus({ day: days[1] }), frame.anchor);
    }),
  ]),
  rule('week', { first: initials(leads), source: `${LEAD}${WEEK}${WEEK_ONLY}` }, ({ groups }) => [
    relative('week', offsetOf(groups?.lead)),
  ]),
  rule('weekday', { first: '周星礼', source: `${BARE}${WEEK}${DAY}` }, ({ groups }) => [
    weekday(ZH.weekdays[groups?.day ?? ''] ?? 1),
  ]),
  rule('weekend', { first: '周', source: `${BARE}周末(?!版|刊|画报)` }, () => [bareWeekend]),
  rule('last-weekend', { first: '刚过', source: '刚?刚?过去的周末' }, () => [lastWeekend]),
];
