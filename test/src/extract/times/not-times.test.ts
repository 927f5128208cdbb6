/** What looks like a time and is none. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../../src/extract/times/index.js';

const { phrases } = JSON.parse(readFileSync(new URL('./not-times.json', import.meta.url), 'utf8')) as {
  phrases: string[];
};

describe('no time is found in', () => {
  it.each(phrases)('%s', (phrase) => {
    expect(findTimes(phrase, { reference: '2024-05-15T10:30:00+08:00' })).toEqual([]);
  });
});
