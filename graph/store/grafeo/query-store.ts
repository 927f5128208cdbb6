/** The embedded store for asking: each query runs in another process, which can be killed without harm to the file. */

import { collectStream, stopped, tookTooLong } from '../cypher/stream.js';
import { runnable } from '../cypher/text/guard.js';
import type { Parameters, QueryResult, QueryStore, QueryStream, StreamOptions, Value } from '../store.js';
import type { GrafeoAddress } from '../url.js';
import { HostProcess } from './child.js';
import type { Mode } from './protocol.js';

interface Options {
  /** `read` opens the file for reading alone: the database refuses every change. */
  readonly mode: Mode;
  readonly script?: string | undefined;
  /** After so many milliseconds without a query the file is given free, so that others can write to it meanwhile. */
  readonly idle?: number | undefined;
  /** Bytes that one query may take. */
  readonly memory?: number | undefined;
}

export async function openGrafeoQueryStore(address: GrafeoAddress, options: Options): Promise<QueryStore> {
  const store = new GrafeoQueryStore(address, options);
  await store.open();
  return store;
}

class GrafeoQueryStore implements QueryStore {
  readonly url: string;
  #host: HostProcess | undefined;
  #rest: NodeJS.Timeout | undefined;

  constructor(
    private readonly address: GrafeoAddress,
    private readonly options: Options,
  ) {
    this.url = address.url;
  }

  /** A process that was killed is replaced by a new one. */
  async open(): Promise<HostProcess> {
    clearTimeout(this.#rest);
    if (this.#host?.alive !== true) this.#host = await HostProcess.start({ path: this.address.path, ...this.options });
    return this.#host;
  }

  async query(cypher: string, parameters: Parameters, options: StreamOptions): Promise<QueryResult> {
    return collectStream(await this.stream(cypher, parameters, options));
  }

  async stream(cypher: string, parameters: Parameters, options: StreamOptions): Promise<QueryStream> {
    const checked = runnable(cypher, options.mode);
    const host = await this.open();
    const limits = limited(host, options);
    const release = (): void => {
      limits.lift();
      this.#restLater(host);
    };
    try {
      const { memory } = this.options;
      const reply = await host.ask({ kind: 'run', cypher: checked, parameters, memory });
      if (reply.kind !== 'columns') throw new Error(`unexpected ${reply.kind}`);
      // The answer is there: from now on only the reader can be slow.
      limits.liftTime();
      return { columns: reply.columns, total: reply.total, batches: batchesOf(host, release) };
    } catch (error) {
      release();
      throw error;
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#rest);
    await this.#host?.close();
  }

  #restLater(host: HostProcess): void {
    const { idle } = this.options;
    if (idle !== undefined) this.#rest = setTimeout(() => host.close().catch(() => undefined), idle);
  }
}

interface Limits {
  liftTime(): void;
  lift(): void;
}

/** Kills the process at the time limit or at the signal. */
function limited(host: HostProcess, { timeout, signal }: StreamOptions): Limits {
  const kill = (why: Error) => (): void => void host.kill(why);
  const stop = kill(stopped());
  const timer = timeout === undefined ? undefined : setTimeout(kill(tookTooLong(timeout)), timeout);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  const liftTime = (): void => clearTimeout(timer);
  const lift = (): void => {
    liftTime();
    signal?.removeEventListener('abort', stop);
  };
  return { liftTime, lift };
}

/** The reader sets the pace: the next batch is made only when it is asked for. */
async function* batchesOf(
  host: HostProcess,
  release: () => void,
): AsyncGenerator<readonly (readonly Value[])[], void, void> {
  try {
    for (let last = false; !last; ) {
      const reply = await host.ask({ kind: 'next' });
      if (reply.kind !== 'batch') throw new Error(`unexpected ${reply.kind}`);
      last = reply.last;
      yield reply.rows;
    }
  } finally {
    release();
  }
}
