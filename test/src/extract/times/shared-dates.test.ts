/** Accuracy on the shared collection of 541 Chinese time expressions, where it lies beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Time } from '../../../../graph/model/index.js';
import { simplifiedShadow } from '../../../../src/document/index.js';
import { findTimes } from '../../../../src/extract/times/index.js';

interface Line {
  readonly text: string;
  readonly reference: string;
  /** The end is exclusive. */
  readonly expected?: readonly { readonly start: string; readonly end: string }[];
  readonly accept?: { readonly start: readonly string[]; readonly endInclusive: readonly string[] } | null;
  readonly grain: string;
  readonly source: string;
}

const FILE = join(
  process.env.ONRECORD_SHARED ?? join(import.meta.dirname, '../../../../../shared'),
  'dates/dates.jsonl',
);
const DAY = 86_400_000;

function read(line: Line, before: string): Time[] {
  const found = findTimes(before + simplifiedShadow(line.text), { reference: `${line.reference}+00:00` });
  return found.filter(({ textStart }) => textStart >= before.length);
}

/** As its README says: right start, end within a day; by the minute, start within one and end within an hour. */
function right(line: Line, times: readonly Time[]): boolean {
  const [time] = times;
  if (line.accept === null) return times.length === 0;
  if (times.length !== 1 || !time?.start || !time.end) return false;
  const [start, end] = [time.start, time.end].map((moment) => moment.slice(0, 10)) as [string, string];
  if (line.accept) {
    const [first, last] = [line.accept.start, line.accept.endInclusive];
    return between(start, first) && between(end, last);
  }
  return (line.expected ?? []).some((each) =>
    line.grain === 'minute'
      ? apart(time.start, `${each.start}Z`) <= 60_000 && apart(time.end, `${each.end}Z`) <= DAY / 24
      : apart(start, each.start.slice(0, 10)) === 0 && apart(end, `${each.end}Z`, DAY) <= DAY,
  );
}

function between(day: string, [from, to]: readonly string[]): boolean {
  return (from ?? '') <= day && day <= (to ?? '');
}

function apart(a: string | null, b: string, shift = 0): number {
  return Math.abs(Date.parse(a ?? '') + shift - Date.parse(b));
}

/** An anaphor is read after the mention that the line names; everything else alone. */
function report(line: Line): boolean {
  return right(line, read(line, line.grain.startsWith('anaphor') ? '上月24日启程，' : ''));
}

/** Two candidates, as with other libraries: the reading of a report and that of an announcement. */
function either(line: Line): boolean {
  return report(line) || (line.accept !== null && right(line, read(line, '定于')));
}

describe.skipIf(!existsSync(FILE))('the shared dates (skipped where the collection is absent)', () => {
  const lines = existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line)
    : [];

  it('resolves at least 79 of 100, with the past and the future reading', () => {
    expect(lines.filter(either).length).toBeGreaterThanOrEqual(428);
  });

  it('resolves 29 of our own 31, with the one reading that news have', () => {
    expect(lines.filter(({ source }) => source === 'own').filter(report).length).toBeGreaterThanOrEqual(29);
  });
});
