/** Markup at the ends of a line: set aside, in whatever heap it comes, and never past the ends of the line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markupEnds } from '../../../src/ingest/regions/markup.js';

const words = (line: string) => {
  const { start, end } = markupEnds(line);
  return line.slice(start, end);
};

describe('the words of a line', () => {
  it.each([
    ['**渡轮停航**', '渡轮停航'],
    ['## 渡轮停航', '渡轮停航'],
    ['<p><b>渡轮停航</b></p>', '渡轮停航'],
    ['{{ad}} 渡轮停航 {{ad}}', '渡轮停航'],
    ['渡轮**停**航', '渡轮**停**航'],
  ])('are those of %s without its markup', (line, expected) => {
    expect(words(line)).toBe(expected);
  });

  it.each(['**', '***', '****', '* *', '**>', '}}', '{{}}', '{{', '> **', '<hr>', '---'])('are none in %s', (line) => {
    expect(words(line).replace(/[*}{>]/g, '')).toBe('');
  });

  it('lie within the line, whatever marks it is made of', () => {
    const marks = fc.array(fc.constantFrom('*', '**', '}}', '{{', '<', '>', '</b>', '#', ' ', '_', '字'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(marks, (parts) => {
        const line = parts.join('');
        const { start, end } = markupEnds(line);
        expect(0 <= start && start <= end && end <= line.length).toBe(true);
      }),
      { seed: 20261130, numRuns: 3000 },
    );
  });
});
