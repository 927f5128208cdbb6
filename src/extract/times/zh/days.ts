/** Days: 11日, 昨日, 今晚, 翌日, 昨（12）日, 今明两天. */
import { dayIn } from '../calendar.js';
import { daysFrame, unitFrame } from '../frame.js';
import { mapOf, ZH } from '../lexicon.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from '../numerals.js';
import { type Narrow, type Piece, piece, type Rule, rule, wordRule } from '../piece.js';
import { dayPart } from './clocks.js';

const DAY =
  '(?:3[01](?!\\d)|[12]\\d(?!\\d)|0?[1-9](?!\\d)|三十一?|[二廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';
const TO = ' ?(?:[-–—~～至到]|——) ?';
/** With these before it, a number of days is a length of time or a place in a row. */
const LENGTH_BEFORE = /(?:第|连续|为期|长达|每|近|逾|满|共|历时|持续|连|一连|超过|约|达|逢) ?$/u;
const LENGTH_AFTER = /^ ?(?:游|内|间|龄|无|票|均|元|圆|租|线|之内|为限|谈)/u;
/** 明日之星 and 后日本 are other words. */
const NOT_AFTER = '(?!头条|之星|之后》|方舟|黄花|重现|世界》|俄罗斯》|说法|美国报|本(?!报|下|上|来)|军方)';

/** 三日 may be three days: alone it is a date only in digits, or where no length of time is that odd. */
function bareDay(match: RegExpExecArray, text: string): boolean {
  const { input, index } = match;
  const before = input.slice(Math.max(0, index - 3), index);
  const after = input.slice(index + match[0].length, index + match[0].length + 3);
  if (LENGTH_BEFORE.test(before) || LENGTH_AFTER.test(after)) return false;
  if (match.groups?.unit === '号')
    return /(?:^|[在于到至从自，。、；：（(\s])$/u.test(before) && !/^\p{Script=Han}/u.test(after);
  return /^\d/.test(text) || parseNumber(text) > 10 || /^(?:凌晨|早|上午|中午|下午|傍晚|晚)/u.test(after);
}

function calendarDay(match: RegExpExecArray): Piece {
  const text = match.groups?.day ?? '';
  const day = parseNumber(text);
  return piece('day', 'day', (frame, scene) => dayIn(frame, day, scene), { alone: bareDay(match, text) });
}

function relativeDay(offset: number): Piece {
  return piece('day', 'day', (_, { publication }) => {
    return publication && unitFrame(publication.plus({ day: offset }), 'day', 'publication');
  });
}

function anaphoricDay(offset: number): Piece {
  const narrow: Narrow = (frame, scene) => {
    if (frame) return frame.precision === 'day' && offset === 0 ? frame : null;
    const previous = scene.previous('day');
    if (!previous) return null;
    const day = offset > 0 ? previous.end.minus({ second: 1 }) : previous.start;
    return unitFrame(day.plus({ day: offset }), 'day', 'previous');
  };
  return piece('day', 'day', narrow, { open: true });
}

function daySpan([from, to]: readonly [number, number]): Piece {
  return piece('day', 'day', (_, { publication }) => {
    return publication && daysFrame(publication.plus({ day: from }), publication.plus({ day: to }), 'publication');
  });
}

export const dayRules: readonly Rule[] = [
  rule('day', NUMERAL_STARTS, `${WHOLE}(?<day>${DAY})(?: ?(?<unit>日|号)|(?=${TO}${DAY} ?[日号]))`, (match) => [
    calendarDay(match),
  ]),
  rule(
    'bracketed-day',
    '昨今明前',
    '(?<word>[昨今明前])(?: ?[（(] ?(?<day>\\d{1,2}) ?[日号]? ?[）)] ?)[日天]?',
    ({ groups }) => [numberedDay(groups?.word ?? '', Number(groups?.day))],
  ),
  wordRule('relative-day', mapOf(ZH.days), (offset) => [relativeDay(offset)], NOT_AFTER),
  rule('yesterday', '昨', '(?<!今是|如|似|若|畴|今非)昨(?!非|是)', () => [relativeDay(-1)]),
  wordRule(
    'part-of-relative-day',
    mapOf(ZH.daysWithPart),
    ([offset, part]) => [relativeDay(offset), dayPart(part)],
    '(?!报|宴|辈|会)',
  ),
  wordRule('anaphoric-day', mapOf(ZH.daysAnaphoric), (offset) => [anaphoricDay(offset)]),
  wordRule('part-of-anaphoric-day', mapOf(ZH.daysAnaphoricWithPart), ([offset, part]) => [
    anaphoricDay(offset),
    dayPart(part),
  ]),
  wordRule('day-span', mapOf(ZH.daySpans), (span) => [daySpan(span)]),
];

/** 昨（12）日: the number says which day; the word says from where it is near. */
function numberedDay(word: string, day: number): Piece {
  const offset = ZH.days[`${word}天`] ?? 0;
  return piece('day', 'day', (_, scene) => {
    const near = relativeDay(offset).narrow(null, scene);
    return near && dayIn(null, day, { ...scene, near });
  });
}
