/** What the server answers from: the reading of now, replaced as a whole when the store is read again. */
import { MAX_QUERIES_AT_ONCE, type Status } from '../../graph/model/index.js';
import { packageVersion } from '../package.js';
import { LayoutThread } from './layout-thread.js';
import { QuerySlots } from './query-slots.js';
import type { Reading } from './reading.js';
import { Snapshot } from './snapshot.js';

export class Desk {
  readonly #layout = new LayoutThread();
  #snapshot: Snapshot;
  #slots: QuerySlots | null;
  #refreshing: Promise<void> | undefined;
  /** Readings that were replaced while something was still asking them. */
  readonly #retiring = new Set<Promise<void>>();

  private constructor(
    reading: Reading,
    private readonly read: () => Promise<Reading>,
  ) {
    this.#snapshot = new Snapshot(reading, this.#layout);
    this.#slots = slotsOf(reading);
  }

  static async open(read: () => Promise<Reading>): Promise<Desk> {
    return new Desk(await read(), read);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Null when the graph has no store to ask. */
  get slots(): QuerySlots | null {
    return this.#slots;
  }

  get busy(): boolean {
    return (this.#slots?.running ?? 0) >= MAX_QUERIES_AT_ONCE;
  }

  async status(): Promise<Status> {
    const { generation, counts, reading } = this.#snapshot;
    const { store, asOf } = reading;
    const stale = await reading.changed();
    return { version: packageVersion(), store, ...counts, generation, asOf: asOf.toISOString(), stale };
  }

  /** Several that ask at once get the same new reading. */
  async refresh(): Promise<Status> {
    this.#refreshing ??= this.#replace().finally(() => {
      this.#refreshing = undefined;
    });
    await this.#refreshing;
    return this.status();
  }

  async close(): Promise<void> {
    await this.#refreshing?.catch(() => undefined);
    await this.#slots?.close();
    await this.#snapshot.reading.close();
    await Promise.allSettled(this.#retiring);
    await this.#layout.close();
  }

  async #replace(): Promise<void> {
    const reading = await this.read();
    const [former, slots] = [this.#snapshot, this.#slots];
    this.#snapshot = new Snapshot(reading, this.#layout);
    this.#slots = slotsOf(reading);
    const retired = this.#retire(former.reading, slots);
    this.#retiring.add(retired);
    void retired.finally(() => this.#retiring.delete(retired));
  }

  async #retire(reading: Reading, slots: QuerySlots | null): Promise<void> {
    await slots?.retire();
    await reading.close();
  }
}

function slotsOf({ openQueries }: Reading): QuerySlots | null {
  return openQueries === null ? null : new QuerySlots(openQueries);
}
