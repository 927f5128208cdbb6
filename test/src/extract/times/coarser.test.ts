/** Which parts of a month or a year are customary ones, and which stretches only happen to be as long. */
import { describe, expect, it } from 'vitest';
import { coarser } from '../../../../src/extract/times/coarser.js';

const time = (start: string | null, end: string | null) => ({
  ...{ start, end, precision: 'vague' as const, text: '初', textStart: 0, textEnd: 1, anchor: 'none' as const },
});

describe('what a time is the customary part of', () => {
  it.each([
    ['2026-03-01', '2026-03-10', '2026-03-01/2026-03-31'],
    ['2026-03-11', '2026-03-20', '2026-03-01/2026-03-31'],
    ['2024-02-21', '2024-02-29', '2024-02-01/2024-02-29'],
    ['2026-04-01', '2026-06-30', '2026-01-01/2026-12-31'],
  ])('%s to %s is part of %s', (start, end, whole) => {
    const found = coarser(time(start, end));
    expect(`${found?.start}/${found?.end}`).toBe(whole);
  });

  it.each([
    ['2026-03-01', '2026-03-31'],
    ['2026-03-01', '2026-03-09'],
    ['2024-02-21', '2024-02-28'],
    ['2026-03-02', '2026-03-11'],
    ['2026-02-01', '2026-04-30'],
    ['2025-12-01', '2026-02-28'],
    ['2026-03-08', '2026-03-08'],
    [null, null],
  ])('%s to %s is part of nothing', (start, end) => {
    expect(coarser(time(start, end))).toBeNull();
  });
});
