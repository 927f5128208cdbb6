/** Windows over the pieces of a text: as the training cut them, every piece decided on once, and places found again. */
import { beforeAll, describe, expect, it } from 'vitest';
import { END, type Pieces } from '../../../src/encoder/pieces.js';
import { deciding, piecesIn, seeing, type Tokenised, tokenised, windowsOf } from '../../../src/encoder/windows.js';
import { madeUpNews } from '../../support/made-up-news.js';
import { linesOf, REFERENCES, readPieces } from './reference.js';

let pieces: Pieces;
beforeAll(async () => {
  pieces = await readPieces();
});

/** Pieces of one character each. */
function plain(length: number, stops: readonly number[] = []): Tokenised {
  const places = Array.from({ length }, (_, i) => i);
  return {
    ids: places.map(() => 7),
    starts: places,
    ends: places.map((i) => i + 1),
    stops: places.map((i) => stops.includes(i)),
  };
}

describe('the windows of a text', () => {
  it.each(REFERENCES)('are those of the training: $text', ({ text, pieces: expected, window }) => {
    const tokens = tokenised(text, linesOf(text), pieces);
    expect(tokens.ids.map((id, i) => [id, tokens.starts[i], tokens.ends[i]])).toEqual(expected);
    expect(windowsOf(tokens)).toEqual([window]);
  });

  it('are found by the pieces that they decide on, and by those that they see', () => {
    const windows = windowsOf(plain(1000, [150, 290, 610]));
    for (let start = 0; start < 1000; start++) {
      const window = windows[deciding(windows, start)];
      expect(window && window.coreStart <= start && start < window.coreEnd).toBe(true);
      const range = { start, end: Math.min(1000, start + 1 + (start % 40)) };
      const all = windows.flatMap((one, i) => (one.start <= range.start && range.end <= one.end ? [i] : []));
      expect(seeing(windows, range)).toEqual(all);
    }
  });

  it('decide on every piece of a long text once, and see some around it', () => {
    const text = madeUpNews(30_000);
    const tokens = tokenised(text, linesOf(text), pieces);
    const windows = windowsOf(tokens);
    expect(windows.length).toBeGreaterThan(50);
    expect(windows.map(({ coreStart }) => coreStart)).toEqual([
      0,
      ...windows.slice(0, -1).map(({ coreEnd }) => coreEnd),
    ]);
    expect(windows.at(-1)?.coreEnd).toBe(tokens.ids.length);
    for (const { start, coreStart, coreEnd, end } of windows) {
      expect(coreEnd - coreStart).toBeGreaterThan(0);
      expect(coreEnd - coreStart).toBeLessThanOrEqual(184);
      expect([start, end]).toEqual([Math.max(0, coreStart - 104), Math.min(tokens.ids.length, coreEnd + 14)]);
    }
  });

  it('are cut at the last sentence end of the second half of the core, else where the core is full', () => {
    const cores = (stops: readonly number[]) => windowsOf(plain(300, stops)).map(({ coreEnd }) => coreEnd);
    expect(cores([40, 120, 150])).toEqual([151, 300]);
    expect(cores([40])).toEqual([184, 300]);
    expect(windowsOf(plain(184))).toHaveLength(1);
  });

  it('are none of a text without lines', () => expect(windowsOf(tokenised('', [], pieces))).toEqual([]));

  it('mark the end of each line once, also of one without pieces', () => {
    const tokens = tokenised(
      '甲\n\n乙',
      [
        { start: 0, end: 1 },
        { start: 2, end: 2 },
        { start: 3, end: 4 },
      ],
      pieces,
    );
    expect(tokens.ids.filter((id) => id === END)).toHaveLength(2);
    expect(tokens.stops).toEqual(tokens.ids.map((id) => id === END));
  });
});

describe('the pieces between two places', () => {
  /** 云溪|大桥|。| and the end mark. */
  const tokens: Tokenised = {
    ids: [5, 6, 7, END],
    starts: [0, 2, 4, 5],
    ends: [2, 4, 5, 5],
    stops: [false, false, true, true],
  };

  it.each([
    ['as they are cut', 0, 4, [0, 2]],
    ['a piece cut in the middle of the left edge is left out', 1, 4, [1, 2]],
    ['one cut in the middle of the right edge comes along', 0, 3, [0, 2]],
    ['without the end mark', 2, 5, [1, 3]],
    ['none of nothing', 5, 9, undefined],
    ['none before the first', 0, 0, undefined],
  ] as const)('%s', (_, start, end, expected) => {
    expect(piecesIn(tokens, { start, end })).toEqual(expected && { start: expected[0], end: expected[1] });
  });

  it('belong where more of them lies', () => {
    const long: Tokenised = { ids: [5, 6], starts: [0, 4], ends: [4, 8], stops: [false, false] };
    expect(piecesIn(long, { start: 1, end: 5 })).toEqual({ start: 0, end: 1 });
    expect(piecesIn(long, { start: 3, end: 7 })).toEqual({ start: 1, end: 2 });
  });
});
