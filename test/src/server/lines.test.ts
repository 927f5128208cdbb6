/** A response is written at the pace of its reader, and not for ever for one that takes nothing. */
import { expect, it } from 'vitest';
import { flowOf } from '../../../src/server/lines.js';

/** Tells how many chunks were asked for, and whether the source was let go of. */
function source(chunks: number) {
  const seen = { asked: 0, closed: false };
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      for (; seen.asked < chunks; seen.asked += 1) yield new Uint8Array(10);
    } finally {
      seen.closed = true;
    }
  }
  return { seen, chunks: all() };
}

it('gives all of it to a reader that takes its time', async () => {
  const { seen, chunks } = source(20);
  const { body, ended } = flowOf(chunks, 500);
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await ended;
  expect({ bytes, ...seen }).toEqual({ bytes: 200, asked: 20, closed: true });
});

it('gives up a reader that takes nothing, lets go of the source, and tells the reader', async () => {
  const { seen, chunks } = source(1_000_000);
  const { body, ended } = flowOf(chunks, 50);
  const reader = body.getReader();
  await reader.read();
  await ended;
  expect(seen.closed).toBe(true);
  expect(seen.asked).toBeLessThan(10);
  await expect(reader.read()).rejects.toThrow('takes nothing');
});

it('gives up one that goes away, at once', async () => {
  const { seen, chunks } = source(1_000_000);
  const { body, ended } = flowOf(chunks, 60_000);
  const reader = body.getReader();
  await reader.read();
  await reader.cancel();
  await ended;
  expect(seen.closed).toBe(true);
});
