/** Lines in pieces: as the training cut them, and whatever the line is, in order and within it. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { END, Pieces } from '../../../src/encoder/pieces.js';
import { linesOf, REFERENCES, readPieces } from './reference.js';

/** Numbers 0 to 3 are the special pieces; the likelier piece has the higher number. */
const SMALL = new Pieces(
  ['\t0', '\t0', '\t0', '\t0', '▁\t-4', '大\t-5', '桥\t-5', '大桥\t-6', 'A\t-5', '▁A\t-6'].join('\n'),
);
const UNKNOWN = 3;

let pieces: Pieces;
beforeAll(async () => {
  pieces = await readPieces();
});

const shown = (line: string) => SMALL.of(line).map(({ id, start, end }) => [id, line.slice(start, end)]);

describe('pieces of a line', () => {
  it.each(REFERENCES)('are those of the training: $text', ({ text, pieces: expected }) => {
    const found = linesOf(text).flatMap((line) => [
      ...pieces
        .of(text.slice(line.start, line.end))
        .map(({ id, start, end }) => [id, line.start + start, line.start + end]),
      [END, line.end, line.end],
    ]);
    expect(found).toEqual(expected);
  });

  it('are the likeliest together, not the longest', () => {
    expect(shown('大桥')).toEqual([[7, '大桥']]);
    const rarer = new Pieces(['\t0', '\t0', '\t0', '\t0', '大\t-2', '桥\t-2', '大桥\t-9'].join('\n'));
    expect(rarer.of('大桥').map(({ id }) => id)).toEqual([4, 5]);
  });

  it('open with a space where no Han character opens, which is no place in the line', () => {
    expect(SMALL.of('A大')).toEqual([
      { id: 9, start: 0, end: 1 },
      { id: 5, start: 1, end: 2 },
    ]);
    expect(SMALL.of('大A')).toEqual([
      { id: 5, start: 0, end: 1 },
      { id: 8, start: 1, end: 2 },
    ]);
  });

  it('take white space of any length and kind for one space', () => {
    expect(shown('大 \t\u3000桥')).toEqual([
      [5, '大'],
      [4, ' '],
      [6, '桥'],
    ]);
    expect(shown('大\r')).toEqual([
      [5, '大'],
      [4, '\r'],
    ]);
  });

  it('read characters in their compatibility form, and place them where they stand', () => {
    expect(shown('大Ａ桥')).toEqual([
      [5, '大'],
      [8, 'Ａ'],
      [6, '桥'],
    ]);
  });

  it('keep a character of two code units whole, and one that nobody knows', () => {
    expect(shown('大𠮷桥😀')).toEqual([
      [5, '大'],
      [UNKNOWN, '𠮷'],
      [6, '桥'],
      [UNKNOWN, '😀'],
    ]);
    expect(shown('大\ud842')).toEqual([
      [5, '大'],
      [UNKNOWN, '\ud842'],
    ]);
  });

  it('are none of nothing, and one of nothing but space', () => {
    expect(pieces.of('')).toEqual([]);
    expect(SMALL.of(' \u3000 ')).toEqual([{ id: 4, start: 0, end: 1 }]);
  });

  it('come in order, lie within the line and leave out nothing to be seen, whatever the line', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'大桥说：“”…㍿①ｶﾞ 　\t\r\u200b\ufeff\ud83d\ude00#é'),
      fc.constantFrom('𠮷', '👩‍👩‍👧', 'e\u0301', 'ﷺ', 'Norvane', '２０３１年'),
    );
    const lines = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(lines, (line) => {
        const found = pieces.of(line);
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(line.length);
          last = start;
        }
        const covered = new Set(
          found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        const missed =
          [...line].length > 0 ? [...line.matchAll(/\S/gu)].filter(({ index }) => !covered.has(index)) : [];
        expect(missed).toEqual([]);
      }),
      { seed: 20261130, numRuns: 200 },
    );
  });
});
