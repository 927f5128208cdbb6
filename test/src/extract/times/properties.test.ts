/** Whatever the text, times keep their contract. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeSchema } from '../../../../graph/model/index.js';
import { findTimes } from '../../../../src/extract/times/index.js';

const fragments = [
  ...'年月日时分周号前后来内至到的（）()，。、 \n-—/:.今昨明上下本去初底中末旬晚早春夏第几半多一二三十〇廿0123456789',
  ...[
    '星期',
    '世纪',
    '年代',
    '春节',
    '中秋',
    '正月',
    '初一',
    '公元',
    '民国',
    '当天',
    '翌日',
    '同年',
    '过去',
    '未来',
    '个月',
    '小时',
  ],
  ...[
    '当地时间',
    '北京时间',
    '期间',
    '以来',
    '将于',
    '季度',
    'May ',
    'the end of ',
    'two weeks later',
    '1990s',
    'between ',
    ' and ',
  ],
];
const text = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''));
const reference = fc.constantFrom(
  null,
  '2024-02-29',
  '2024-05-15T23:59:59-11:00',
  '2023-12-31T00:00:00Z',
  '2025-01-01T00:30:00+14:00',
);

describe('findTimes', () => {
  it('never fails, never overlaps, quotes its words and ends no earlier than it starts', () => {
    fc.assert(
      fc.property(text, reference, (words, date) => {
        let at = 0;
        for (const time of findTimes(words, { reference: date })) {
          expect(timeSchema.parse(time)).toEqual(time);
          expect(words.slice(time.textStart, time.textEnd)).toBe(time.text);
          expect(time.textStart).toBeGreaterThanOrEqual(at);
          expect(time.start === null).toBe(time.end === null);
          expect((time.start ?? '') <= (time.end ?? '')).toBe(true);
          at = time.textEnd;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same times twice', () => {
    fc.assert(
      fc.property(text, reference, (words, date) => {
        expect(findTimes(words, { reference: date })).toEqual(findTimes(words, { reference: date }));
      }),
      { numRuns: 200 },
    );
  });
});
