/** The link heads in plain arithmetic: what the training measured, and chances that add up. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Link, type Links, readLinks, type States, WIDTH } from '../../../src/encoder/links.js';
import type { RunWindow } from '../../../src/encoder/session.js';
import { readAsset } from '../../../src/onnx/asset.js';
import { FOLDER, REFERENCES, type Reference, readModel } from './reference.js';

let run: RunWindow;
let links: Links;
beforeAll(async () => {
  run = await readModel();
  links = readLinks(await readAsset(FOLDER, 'links.bin'));
}, 60_000);

async function statesOf({ pieces, window }: Reference): Promise<States> {
  const { hidden, rows } = await run(pieces.slice(window.start, window.end).map(([id]) => id));
  return { hidden, rows };
}

const span = ([start, end]: readonly [number, number]) => ({ start, end });
const sum = (row: Float32Array | undefined) => row?.reduce((total, chance) => total + chance, 0);

describe('the states and links of a window', () => {
  it.each(REFERENCES)('are those that the training measured: $text', async (reference) => {
    const states = await statesOf(reference);
    expect(states.rows).toBe(reference.pieces.length + 2);
    for (const { row, column, value } of reference.hidden)
      expect(Math.abs((states.hidden[row * WIDTH + column] ?? Infinity) - value)).toBeLessThan(0.15);
    const { content, mentions, scores, chances } = reference.speaker;
    const [row] = links.speaker.chances(
      states,
      [span(content.rows)],
      mentions.map(({ rows }) => span(rows)),
    );
    expect(row).toHaveLength(chances.length);
    for (const [i, chance] of chances.entries()) {
      const found = row?.[i] ?? 0;
      expect(Math.abs(found - chance)).toBeLessThan(0.01);
      // Chances near one tell little of how they came about; by how much each score leads tells more.
      const [first = 0, score = 0] = [scores[0], scores[i]];
      expect(Math.abs(Math.log((row?.[0] ?? 0) / found) - (first - score))).toBeLessThan(0.4);
    }
  });

  it('leave all to nobody where nobody is named, and share it out where somebody is', async () => {
    const [reference] = REFERENCES as [Reference, ...Reference[]];
    const states = await statesOf(reference);
    const content = span(reference.speaker.content.rows);
    expect([...(links.via.chances(states, [content], [])[0] ?? [])]).toEqual([1]);
    const mentions = reference.speaker.mentions.map(({ rows }) => span(rows));
    const rows = links.via.chances(states, [content, content], mentions);
    expect(rows.map(sum).map((total) => total?.toFixed(4))).toEqual(['1.0000', '1.0000']);
    expect(rows[1]).toEqual(rows[0]);
  });

  it('stay within the window at its edges', async () => {
    const [reference] = REFERENCES as [Reference, ...Reference[]];
    const states = await statesOf(reference);
    const rows = links.speaker.chances(states, [{ start: 0, end: states.rows }], [{ start: 0, end: states.rows }]);
    expect(sum(rows[0])).toBeCloseTo(1, 4);
  });
});

describe('the file of the links', () => {
  it('is read to its last number, and refused where it holds more or fewer', async () => {
    const bytes = await readAsset(FOLDER, 'links.bin');
    expect(() => readLinks(bytes)).not.toThrow();
    expect(() => readLinks(Buffer.concat([bytes, Buffer.alloc(2)]))).toThrow(/bytes/);
    expect(() => readLinks(bytes.subarray(0, -2))).toThrow();
  });
});

describe('how far a mention stands from the words', () => {
  /** Heads that see nothing but the distance: the score of a mention is the number of its bucket. */
  const zeros = (rows: number, columns: number) => ({
    weight: new Float32Array(rows * columns),
    bias: new Float32Array(rows),
  });
  const buckets = Float32Array.from({ length: 48 * 128 }, (_, i) => (i % 128 === 0 ? 10 * Math.floor(i / 128) : 0));
  const score = {
    weight: Float32Array.from({ length: 128 }, (_, i) => (i === 0 ? 0.1 : 0)),
    bias: new Float32Array(1),
  };
  const head = {
    ...{ source: zeros(128, WIDTH * 5), mention: zeros(128, WIDTH * 4), bilinear: new Float32Array(128 * 128) },
    ...{ distance: buckets, score },
  };
  const link = new Link(head, zeros(1, 128));
  const states = { hidden: new Float32Array(WIDTH * 400), rows: 400 };
  const content = { start: 250, end: 300 };

  it.each([
    ['right before', 245, 250, 0],
    ['one piece before', 244, 249, 1],
    ['ten pieces before', 235, 240, 4],
    ['far before', 0, 3, 12],
    ['right after', 300, 305, 16],
    ['three pieces after', 303, 305, 18],
    ['at the beginning of them', 250, 252, 32],
    ['within them', 269, 271, 37],
    ['across their beginning', 248, 252, 32],
  ])('is told apart: %s', (_, start, end, bucket) => {
    const [row] = link.chances(states, [content], [{ start, end }]);
    // Nobody scores 0.
    expect(Math.log((row?.[0] ?? 0) / (row?.[1] ?? 0))).toBeCloseTo(bucket, 2);
  });
});
