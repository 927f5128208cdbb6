/** What precision to expect, as a share and in tenths. */
import { describe, expect, it } from 'vitest';
import { expectedPrecision, tenths, UNWEIGHED, weighed } from '../../../graph/model/index.js';

const of = (...confidences: readonly number[]) => confidences.map((confidence) => ({ confidence }));

describe('expected precision', () => {
  it('is the mean confidence, however the findings are taken together', () => {
    const [one, other] = [of(0.5, 0.9), of(1)];
    const together = weighed(weighed(UNWEIGHED, one), other);
    expect(together.count).toBe(3);
    expect(expectedPrecision(together)).toBeCloseTo(0.8);
    expect(weighed(UNWEIGHED, [...one, ...other])).toEqual(together);
  });

  it('is nothing where there is nothing', () => {
    expect(expectedPrecision(UNWEIGHED)).toBeNull();
  });

  it.each([
    [0.04, 0],
    [0.05, 1],
    [0.849, 8],
    [0.85, 9],
    [0.94, 9],
    [0.96, 10],
  ])('%d is told as %d tenths', (precision, expected) => expect(tenths(precision)).toBe(expected));
});
