/** Every kind of time expression with the days it means; the cases are data beside this file. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../../src/extract/times/index.js';

type Case = readonly [
  sentence: string,
  words: string,
  start: string | null,
  end: string | null,
  precision: string,
  anchor: string,
];
interface Group {
  readonly meaning: string;
  readonly reference: string | null;
  readonly cases: readonly Case[];
}

const { groups } = JSON.parse(readFileSync(new URL('./expressions.json', import.meta.url), 'utf8')) as {
  groups: Group[];
};

describe.each(groups)('$meaning', ({ reference, cases }) => {
  it.each(cases)('%s', (sentence, words, start, end, precision, anchor) => {
    const [time] = findTimes(sentence, { reference });
    const textStart = sentence.indexOf(words);
    const textEnd = textStart + words.length;
    expect(time).toEqual({ text: words, start, end, precision, anchor, textStart, textEnd });
  });
});
