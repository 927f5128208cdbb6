/** An answer as lines of JSON, as they come and as many as there are: the columns, then one row a line. */
import type { QueryStream } from '../../graph/store/store.js';
import { asFailure } from './failure.js';

export const LINES = 'application/x-ndjson';

/** What goes wrong after the first row is told in the last line. */
export async function* linesOf({ columns, batches }: QueryStream): AsyncGenerator<Uint8Array, void, void> {
  const encoder = new TextEncoder();
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
  yield encoder.encode(line({ columns }));
  try {
    for await (const batch of batches) yield encoder.encode(batch.map(line).join(''));
  } catch (error) {
    const [failure] = asFailure(error);
    yield encoder.encode(line({ failure }));
  }
}
