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

export interface Flow {
  readonly body: ReadableStream<Uint8Array>;
  /** Resolves when all is read, or nobody reads any more. */
  readonly ended: Promise<void>;
}

/**
 * At the pace of its reader. One that goes away ends the query; one that takes nothing for so many milliseconds is given
 * up, since it would keep others from asking.
 */
export function flowOf(chunks: AsyncGenerator<Uint8Array, void, void>, patience: number): Flow {
  const { promise: ended, resolve: end } = withResolvers();
  let timer: NodeJS.Timeout | undefined;
  const finish = (): void => {
    clearTimeout(timer);
    void chunks.return().then(end, end);
  };
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(timer);
        const { done, value } = await chunks.next();
        if (done === true) {
          controller.close();
          return finish();
        }
        controller.enqueue(value);
        timer = setTimeout(() => {
          controller.error(new Error('the reader takes nothing'));
          finish();
        }, patience);
      },
      cancel: finish,
    },
    { highWaterMark: 0 },
  );
  return { body, ended };
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((resolved) => {
    resolve = resolved;
  });
  return { promise, resolve };
}
