/** What docs/accuracy.md claims is reached, and confidences mean what they say. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { OWN_ARTICLES, readAnnotatedFolder, readAnnotation, SECOND_READER } from './annotated.js';
import { judged } from './calibration.js';
import { figures, TALLIES } from './counts.js';
import { type Evaluated, evaluateFolders } from './evaluate.js';
import { faultsOf } from './faults.js';
import { ACCURACY_PAGE, agreementTable, publishedF1 } from './publish.js';
import { rowsOf } from './rows.js';

/** Points of F1 that a change elsewhere may cost before the page must be measured anew. */
const SLACK = 2;

describe('on the annotated articles', () => {
  let all: Evaluated[] = [];
  beforeAll(async () => {
    all = await evaluateFolders([OWN_ARTICLES]);
  });

  it.each([['Chinese, simplified'], ['Chinese, traditional'], ['Chinese, both scripts']])(
    'the published figures are no better than the real ones: %s (npm run eval -- --publish)',
    (name) => {
      const row = rowsOf(all).find((one) => one.name === name);
      const published = publishedF1(ACCURACY_PAGE, name);
      const reached = TALLIES.map((key) => (row ? figures(row.counts[key]).f1 * 100 : 0));
      expect(published).toHaveLength(TALLIES.length);
      expect(published.filter((claimed, at) => claimed > (reached[at] ?? 0) + SLACK)).toEqual([]);
    },
  );

  // The rules know these articles, and are right here more often than on news that nobody has seen, for which confidences are meant.
  it.each(['actors', 'speakers', 'events', 'participants'] as const)(
    'a confidence promises no more than is kept: %s',
    (measure) => {
      const items = judged(all, measure);
      expect(items.length).toBeGreaterThan(200);
      const promised = items.reduce((sum, { confidence }) => sum + confidence, 0) / items.length;
      expect(promised).toBeLessThan(items.filter(({ isRight }) => isRight).length / items.length + 0.02);
    },
  );

  it.each([
    ['actors', 0.1],
    ['speakers', 0.15],
    ['events', 0.15],
    ['participants', 0.15],
  ] as const)('a high confidence is worth more than a low one: %s', (measure, gap) => {
    const share = (items: readonly { isRight: boolean }[]) =>
      items.filter(({ isRight }) => isRight).length / items.length;
    const items = judged(all, measure).sort((a, b) => a.confidence - b.confidence);
    const third = Math.floor(items.length / 3);
    expect(share(items.slice(-third))).toBeGreaterThan(share(items.slice(0, third)) + gap);
  });
});

describe('the second reader', () => {
  it('is published as it was read', () => {
    expect(readFileSync(ACCURACY_PAGE, 'utf8')).toContain(agreementTable());
  });

  it('names only what the text holds', () => {
    const texts = readAnnotatedFolder(OWN_ARTICLES).map((one) => ({ ...one, other: secondOf(one.file) }));
    const both = texts.filter(({ other }) => existsSync(other));
    expect(both).toHaveLength(4);
    for (const { text, file, other } of both) {
      expect(faultsOf({ annotation: readAnnotation(other), text, file })).toEqual([]);
    }
  });
});

function secondOf(file: string): string {
  return join(SECOND_READER, `${basename(file, '.txt')}.json`);
}
