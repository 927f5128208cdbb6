/** How the kept findings and what to expect of them are put into words. */
import { expect, it } from 'vitest';
import { type Expectation, expectationText } from '../../../src/commands/shared/expectation.js';

const of = (kept: number, found: number, precision: number | null): Expectation => ({ kept, found, precision });

it.each([
  [
    of(123, 456, 0.91),
    of(30, 41, 0.78),
    0.7,
    'Kept what is at least 70% sure: 123 of 456 statements (about 9 in 10 right by their confidence) and 30 of 41 events (about 8 in 10)',
  ],
  [
    of(1456, 1456, 0.64),
    of(1, 1, 0.72),
    0,
    'Kept 1,456 statements (about 6 in 10 right by their confidence) and 1 event (about 7 in 10)',
  ],
  [
    of(1, 2, 0.97),
    of(0, 3, null),
    0.955,
    'Kept what is at least 95.5% sure: 1 of 2 statements (nearly all right by their confidence) and none of 3 events',
  ],
  [
    of(0, 4, null),
    of(2, 2, 0.9),
    0.8,
    'Kept what is at least 80% sure: none of 4 statements and 2 of 2 events (about 9 in 10 right by their confidence)',
  ],
  [of(0, 0, null), of(0, 0, null), 0, 'Kept no statements and no events'],
])('%j and %j by %d', (statements, events, least, words) => {
  expect(expectationText({ statements, events }, least)).toBe(words);
});
