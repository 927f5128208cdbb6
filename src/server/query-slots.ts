/** Lends stores to ask, so many at once and no more: each runs one query at a time. */
import type { QueryStore } from '../../graph/store/store.js';

export class QuerySlots {
  readonly #idle: QueryStore[] = [];
  readonly #all = new Set<QueryStore>();
  readonly #running = new Set<Promise<unknown>>();
  /** Ends with the slots: whatever still runs is stopped. */
  readonly #ended = new AbortController();

  constructor(private readonly open: () => Promise<QueryStore>) {}

  get running(): number {
    return this.#running.size;
  }

  use<T>(signal: AbortSignal, work: (store: QueryStore, signal: AbortSignal) => Promise<T>): Promise<T> {
    const done = this.#use(AbortSignal.any([signal, this.#ended.signal]), work);
    this.#running.add(done);
    const leave = (): void => void this.#running.delete(done);
    done.then(leave, leave);
    return done;
  }

  /** Lets what runs come to its end. */
  async retire(): Promise<void> {
    await Promise.allSettled(this.#running);
    await this.close();
  }

  async close(): Promise<void> {
    this.#ended.abort();
    await Promise.allSettled(this.#running);
    await Promise.allSettled([...this.#all].map((store) => store.close()));
    this.#all.clear();
  }

  async #use<T>(signal: AbortSignal, work: (store: QueryStore, signal: AbortSignal) => Promise<T>): Promise<T> {
    const store = this.#idle.pop() ?? (await this.open());
    this.#all.add(store);
    try {
      return await work(store, signal);
    } finally {
      this.#idle.push(store);
    }
  }
}
