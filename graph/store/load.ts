/** Loads many articles, several in one transaction, and tells of each once it is kept. */
import type { ArticleGraph, GraphStore, WriteResult } from './store.js';

/** Nodes and edges in one transaction: more gain little, and hold their locks longer against others who load. */
const ROWS = 5000;
/** After so many milliseconds the store gets what there is: whoever watches shall not wait long for a word. */
const PATIENCE = 200;
/** The first article goes alone, so that it shows at once whether all is well. */
const AT_FIRST = 0;

type Loaded<T> = readonly [item: T, written: WriteResult | null];

/**
 * In the order of the items; the next ones are fetched while the store writes. `articleOf` gives null for what only
 * passes through, to be told of in its place.
 */
export async function* load<T>(
  store: Pick<GraphStore, 'writeAll'>,
  items: AsyncIterable<T>,
  articleOf: (item: T) => ArticleGraph | null,
): AsyncGenerator<Loaded<T>, void, void> {
  const batches = batchesOf(items, articleOf);
  let next = batches.next();
  try {
    for (let batch = await next; batch.done !== true; batch = await next) {
      next = batches.next();
      // It fails where it is awaited, which may be a while after.
      next.catch(() => undefined);
      yield* await writeBatch(store, batch.value);
    }
  } finally {
    await batches.return();
  }
}

type Gathered<T> = readonly [item: T, article: ArticleGraph | null];

async function* batchesOf<T>(
  items: AsyncIterable<T>,
  articleOf: (item: T) => ArticleGraph | null,
): AsyncGenerator<readonly Gathered<T>[], void, void> {
  let batch = new Batch<T>(AT_FIRST);
  for await (const item of items) {
    const article = articleOf(item);
    if (article !== null && batch.holds(article)) {
      yield batch.gathered;
      batch = new Batch(PATIENCE);
    }
    batch.add(item, article);
    if (!batch.isFull) continue;
    yield batch.gathered;
    batch = new Batch(PATIENCE);
  }
  yield batch.gathered;
}

class Batch<T> {
  readonly gathered: Gathered<T>[] = [];
  readonly #begun = performance.now();
  readonly #ids = new Set<string>();
  #rows = 0;

  constructor(private readonly patience: number) {}

  add(item: T, article: ArticleGraph | null): void {
    this.gathered.push([item, article]);
    if (article === null) return;
    const [id, graph] = article;
    this.#ids.add(id);
    this.#rows += graph.order + graph.size;
  }

  /** Another version of the same article has to wait for its turn. */
  holds([id]: ArticleGraph): boolean {
    return this.#ids.has(id);
  }

  get isFull(): boolean {
    return this.#rows >= ROWS || performance.now() - this.#begun >= this.patience;
  }
}

async function writeBatch<T>(store: Pick<GraphStore, 'writeAll'>, batch: readonly Gathered<T>[]): Promise<Loaded<T>[]> {
  const articles = batch.flatMap(([, article]) => (article === null ? [] : [article]));
  const results = articles.length === 0 ? [] : await store.writeAll(articles);
  let next = 0;
  return batch.map(([item, article]) => [item, article === null ? null : (results[next++] ?? null)] as const);
}
