/** Days: 11日, 昨日, 今晚, 翌日, 昨（12）日, 今明两天. */
import { dayPart } from '../../../times/clock.js';
import { type DayPart, daysFrame } from '../../../times/frame.js';
import { dependent, type Piece, piece, type Rule, rule, wordRule } from '../../../times/piece.js';
import { anaphoric, calendarDay, numberedDay, relative } from '../../../times/pieces.js';
import { mapOf, ZH } from '../../time-words.js';
import { NUMERAL_STARTS, parseNumber, WHOLE } from './numerals.js';

const DAY =
  '(?:3[01](?!\\d)|[12]\\d(?!\\d)|0?[1-9](?!\\d)|三十一?|[二廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';
const TO = ' ?(?:[-–—~～至到]|——) ?';
/** 明日之星 and 后日本 are other words; 恍如昨日 is a figure. */
const NOT_AFTER =
  '(?<!(?:如|似|若|犹在)昨[日天])(?!头条|之星|之后》|方舟|黄花|重现|世界》|俄罗斯》|说法|美国报|本(?!报|下|上|来)|军方)';

/** 三日 may be three days: alone it is a date only in digits, or where no length of time is that odd. */
function bareDay(match: RegExpExecArray, text: string): boolean {
  const { input, index } = match;
  const before = input.slice(Math.max(0, index - 3), index);
  const after = input.slice(index + match[0].length, index + match[0].length + 3);
  if (match.groups?.unit === '号')
    return /(?:^|[在于到至从自，。、；：（(\s])$/u.test(before) && !/^\p{Script=Han}/u.test(after);
  return /^\d/.test(text) || parseNumber(text) > 10 || /^(?:凌晨|早|上午|中午|下午|傍晚|晚)/u.test(after);
}

function partOfDay(word: string): DayPart {
  return ZH.dayParts[word] ?? 'night';
}

function bareOrNot(match: RegExpExecArray): Piece {
  const text = match.groups?.day ?? '';
  return { ...calendarDay(parseNumber(text)), alone: bareDay(match, text), mayCount: true };
}

function daySpan([from, to]: readonly [number, number]): Piece {
  return piece('day', 'day', (_, { publication }) => {
    return publication && daysFrame(publication.plus({ day: from }), publication.plus({ day: to }), 'publication');
  });
}

export const dayRules: readonly Rule[] = [
  rule(
    'day',
    { first: NUMERAL_STARTS, source: `${WHOLE}(?<day>${DAY})(?: ?(?<unit>日|号)|(?=${TO}${DAY} ?[日号]))` },
    (match) => [bareOrNot(match)],
  ),
  rule(
    'day-in-words',
    {
      first: '十二廿三',
      source: `${WHOLE}(?<day>[二廿]?十[一二三四五六七八九]|廿[一二三四五六七八九]?|三十一?)(?![\\p{Script=Han}])`,
    },
    ({ groups }) => [dependent(calendarDay(parseNumber(groups?.day ?? '')))],
  ),
  rule(
    'bracketed-day',
    { first: '昨今明前', source: '(?<word>[昨今明前])(?: ?[（(] ?(?<day>\\d{1,2}) ?[日号]? ?[）)] ?)[日天]?' },
    ({ groups }) => [numberedDay(ZH.days[`${groups?.word}天`] ?? 0, Number(groups?.day))],
  ),
  wordRule('relative-day', { words: mapOf(ZH.days), guard: NOT_AFTER }, (offset) => [relative('day', offset)]),
  rule('yesterday', { first: '昨', source: '(?<!今是|如|似|若|畴|今非)昨(?!非|是)' }, () => [relative('day', -1)]),
  wordRule('part-of-relative-day', { words: mapOf(ZH.daysWithPart), guard: '(?!报|宴|辈|会)' }, ([offset, part]) => [
    relative('day', offset),
    dayPart(partOfDay(part)),
  ]),
  wordRule('anaphoric-day', { words: mapOf(ZH.daysAnaphoric) }, (offset) => [anaphoric('day', offset)]),
  wordRule('part-of-anaphoric-day', { words: mapOf(ZH.daysAnaphoricWithPart) }, ([offset, part]) => [
    anaphoric('day', offset),
    dayPart(partOfDay(part)),
  ]),
  wordRule('day-span', { words: mapOf(ZH.daySpans) }, (span) => [daySpan(span)]),
];
