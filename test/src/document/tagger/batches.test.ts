/** What reaches the encoder: bounded batches of bounded sequences, whatever comes in. */
import { expect, it } from 'vitest';
import { Lexicon } from '../../../../src/document/tagger/lexicon.js';
import { LacTagger } from '../../../../src/document/tagger/tagger.js';

const lexicon = Lexicon.parse(
  JSON.stringify({
    characters: '。，甲',
    folding: { from: '曱', to: '甲' },
    labels: ['n-B', 'w-B'],
    transitions: [
      [0, 0],
      [0, 0],
    ],
  }),
);

/** Reads the texts and tells the sizes of the batches: the lengths of their rows. */
async function batchesFor(texts: readonly string[]): Promise<number[][]> {
  const batches: number[][] = [];
  const encoder = async (rows: readonly Int32Array[], width: number) => {
    batches.push(rows.map(({ length }) => length));
    return new Float32Array(rows.length * width * 2);
  };
  await new LacTagger(encoder, lexicon).tag(texts);
  return batches;
}

it('keeps each batch and each sequence in bounds', async () => {
  const texts = Array.from({ length: 300 }, (_, index) => '甲'.repeat((index * 37) % 900));
  const batches = await batchesFor(texts);
  for (const rows of batches) expect(rows.length * Math.max(...rows)).toBeLessThanOrEqual(2048);
  expect(Math.max(...batches.flat())).toBe(400);
  expect(batches.flat().reduce((sum, length) => sum + length)).toBe(texts.join('').length);
});

it('never asks the encoder about texts without words', async () => {
  expect(await batchesFor(['', ' ', '\n', '　😀'])).toEqual([]);
});

it.each([
  ['after a sentence', `${'甲'.repeat(300)}。${'甲'.repeat(40)}，${'甲'.repeat(200)}`, [301, 241]],
  ['after the mark that closes a sentence', `${'甲'.repeat(300)}。”${'甲'.repeat(200)}`, [302, 200]],
  ['after a clause', `${'甲'.repeat(300)}，${'甲'.repeat(40)} ${'甲'.repeat(200)}`, [301, 241]],
  ['at white space', `${'甲'.repeat(300)} ${'甲'.repeat(200)}`, [300, 200]],
  ['at the limit, if there is no better place', '甲'.repeat(500), [400, 100]],
])('cuts a long text %s', async (_, text, lengths) => {
  expect((await batchesFor([text])).flat()).toEqual(lengths);
});
