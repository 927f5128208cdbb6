/** Accuracy on the shared collection of 541 Chinese time expressions, where it lies beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../../src/package.js';
import { type DateLine, judgeAny, readDateLines } from '../../../eval/dates/dates.js';
import { datesTable } from '../../../eval/dates/dates-table.js';

const FILE = join(
  process.env.ONRECORD_SHARED ?? join(import.meta.dirname, '../../../../../shared'),
  'dates/dates.jsonl',
);

describe.skipIf(!existsSync(FILE))('the shared dates (skipped where the collection is absent)', () => {
  const lines: DateLine[] = existsSync(FILE) ? readDateLines(FILE) : [];

  it('resolves at least 79 of 100, with the past and the future reading', () => {
    const right = lines.filter((line) => judgeAny(line, ['report', 'announcement']).interval);
    expect(right.length).toBeGreaterThanOrEqual(428);
  });

  it('resolves 29 of our own 31, with the one reading that news have', () => {
    const own = lines.filter(({ source }) => source === 'own');
    expect(own.filter((line) => judgeAny(line, ['report']).interval).length).toBeGreaterThanOrEqual(29);
  });

  it('is published as measured', () => {
    const page = readFileSync(join(packageFolder(), 'docs', 'dates.md'), 'utf8');
    expect(page).toContain(datesTable(lines));
  });
});
