/** Scores of tags as chances, and the spans that the likeliest sequence of tags makes. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunWindow } from '../../../src/encoder/session.js';
import { COLUMNS, softmax, Tags } from '../../../src/encoder/tags.js';
import { REFERENCES, type Reference, readModel } from './reference.js';

const GROUPS = { mention: [0, 9], outer: [9, 12], inner: [12, 15], trigger: [15, 18] } as const;

let run: RunWindow;
beforeAll(async () => {
  run = await readModel();
}, 60_000);

describe('the tags of a window', () => {
  it.each(REFERENCES)('are those that the training measured, where they are clear: $text', async (reference) => {
    const { rows, tags } = await run(idsOf(reference));
    const { chances } = new Tags(tags.slice(), rows);
    for (const [name, [from, to]] of Object.entries(GROUPS)) {
      const expected = reference.tags[name as keyof typeof GROUPS];
      const best = expected.map((_, row) => argmax(chances.subarray(row * COLUMNS + from, row * COLUMNS + to)));
      expect(best.map((tag, row) => (expected[row] === null ? null : tag))).toEqual(expected);
      expect(expected.filter((tag) => tag !== null).length).toBeGreaterThan(rows / 2);
    }
    for (const [name, column] of [
      ['starts', 18],
      ['ends', 19],
    ] as const) {
      const expected = reference.tags[name];
      const edges = expected.map((tag, row) =>
        tag === null ? null : Number((chances[row * COLUMNS + column] ?? 0) > 0.5),
      );
      expect(edges).toEqual(expected);
    }
  });
});

function idsOf({ pieces, window }: Reference): number[] {
  return pieces.slice(window.start, window.end).map(([id]) => id);
}

function argmax(values: Float32Array): number {
  return values.indexOf(Math.max(...values));
}

type Row = Partial<Record<number, number>>;

/** Scores of nothing but what is given, by column; each group's first column is its outside. */
function tagsOf(rows: readonly Row[]): Tags {
  const scores = new Float32Array(rows.length * COLUMNS);
  rows.forEach((row, i) => {
    for (const [column, score] of Object.entries(row)) scores[i * COLUMNS + Number(column)] = score ?? 0;
  });
  return new Tags(scores, rows.length);
}

const [BEGIN_PERSON, IN_PERSON, BEGIN_BODY, IN_BODY] = [1, 2, 3, 4];
const [OUTSIDE_WORDS, BEGIN_WORDS, IN_WORDS] = [9, 10, 11];

describe('spans', () => {
  it('begin with a begin, go on with insides of their kind, and stand side by side', () => {
    const tags = tagsOf([{ 0: 9 }, { [BEGIN_PERSON]: 9 }, { [IN_PERSON]: 9 }, { [BEGIN_BODY]: 9 }, { [IN_BODY]: 9 }]);
    expect(tags.spans('mention')).toMatchObject([
      { start: 1, end: 3, kind: 0 },
      { start: 3, end: 5, kind: 1 },
    ]);
  });

  it('never begin with an inside: the likeliest lawful sequence is taken', () => {
    expect(tagsOf([{ [IN_PERSON]: 9 }, { 0: 9 }]).spans('mention')).toEqual([]);
    const [only] = tagsOf([{ 0: 9 }, { [IN_PERSON]: 9, [BEGIN_PERSON]: 5 }, { [IN_PERSON]: 9 }]).spans('mention');
    expect(only).toMatchObject({ start: 1, end: 3, kind: 0 });
    const mixed = tagsOf([{ [BEGIN_PERSON]: 9 }, { [IN_BODY]: 4, [IN_PERSON]: 3 }]).spans('mention');
    expect(mixed).toMatchObject([{ start: 0, end: 2, kind: 0 }]);
  });

  it('of words that are said are not broken for a little', () => {
    const broken = [
      { [BEGIN_WORDS]: 9 },
      { [OUTSIDE_WORDS]: 5, [IN_WORDS]: 4.5 },
      { [IN_WORDS]: 9, [BEGIN_WORDS]: 8.8 },
    ];
    expect(tagsOf(broken).spans('outer')).toMatchObject([{ start: 0, end: 3 }]);
    const apart = [{ [BEGIN_WORDS]: 9 }, { [OUTSIDE_WORDS]: 9 }, { [IN_WORDS]: 0, [BEGIN_WORDS]: 9 }];
    expect(tagsOf(apart).spans('outer')).toMatchObject([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ]);
  });

  it('carry the mean chance of their tags', () => {
    const [span] = tagsOf([{ [BEGIN_WORDS]: Math.log(2) }, { [IN_WORDS]: Math.log(6) }]).spans('outer');
    expect(span?.score).toBeCloseTo((2 / 4 + 6 / 8) / 2, 5);
  });

  it('are none of no rows', () => expect(tagsOf([]).spans('outer')).toEqual([]));
});

describe('chances', () => {
  it('of each group add up to one, and edges stand for themselves', () => {
    const tags = tagsOf([{ [IN_WORDS]: Math.log(2), 18: 0, 19: 100 }]);
    expect(tags.within(0, 'outer')).toBeCloseTo(3 / 4, 5);
    expect(tags.within(0, 'mention')).toBeCloseTo(8 / 9, 5);
    expect([tags.startsContent(0), tags.endsContent(0)]).toEqual([0.5, 1]);
  });

  it('survive scores without measure', () => {
    const values = Float32Array.from([1e30, 0, -1e30]);
    softmax(values, 0, 3);
    expect([...values]).toEqual([1, 0, 0]);
  });
});
