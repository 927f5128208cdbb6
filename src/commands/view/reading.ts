/** Reads a store for the view: the embedded one from a private copy, so that its file stays free for others. */
import { MAX_QUERY_MEMORY } from '../../../graph/model/index.js';
import { readEnvironment } from '../../options.js';
import type { Reading } from '../../server/index.js';
import type { StoreOptions } from '../shared/options.js';
import type { StoreChoice } from '../shared/store-choice.js';
import { openGraphStore } from '../shared/store-choice.js';
import { readingQueryStore, readingStore } from '../shared/stores.js';
import { copyGraph, fingerprint } from './graph-copy.js';

/** Milliseconds after which a process that waits for queries is ended. */
const IDLE = 60_000;
/** Milliseconds for which a server is not asked again whether it has changed. */
const REST = 1_000;

/** `folder` is where copies are kept. */
export async function readForView(options: StoreOptions, choice: StoreChoice, folder: string): Promise<Reading> {
  return choice.file === null ? readServer(options) : readEmbedded(options, choice.file, folder);
}

/** The copy is made while the file is held open for reading, which keeps writers away. */
async function readEmbedded(options: StoreOptions, file: string, folder: string): Promise<Reading> {
  const { copy, asOf, before, url } = await readingQueryStore({ ...options, asOwner: true }, 'read', async (store) => {
    const asOf = new Date();
    return { asOf, url: store.url, before: await fingerprint(file), copy: await copyGraph(file, folder) };
  });
  const { openQueryStore, openStore } = await import('../../../graph/store/open.js');
  const store = await openStore(copy.path, { mode: 'read' });
  const graph = await store.snapshot().finally(() => store.close());
  return {
    graph,
    asOf,
    store: url,
    embedded: true,
    openQueries: () => openQueryStore(copy.path, { mode: 'read', idle: IDLE, memory: MAX_QUERY_MEMORY }),
    changed: async () => (await fingerprint(file)) !== before,
    close: () => copy.remove(),
  };
}

async function readServer(options: StoreOptions): Promise<Reading> {
  return readingStore(options, async (read, choice) => {
    const asOf = new Date();
    // The sign comes first: what is written in between shows as a change, at worst once too often.
    const [before, graph] = [await read.sign(), await read.snapshot()];
    const { openQueryStore } = await import('../../../graph/store/open.js');
    const { username, password, token } = readEnvironment();
    const ask = await openGraphStore(choice, 'read');
    return {
      graph,
      asOf,
      store: read.url,
      embedded: false,
      openQueries: () => openQueryStore(choice.url, { username, password, token, mode: 'read' }),
      changed: rarely(async () => (await ask.sign()) !== before),
      close: () => ask.close(),
    };
  });
}

/** A server that cannot be asked just now says nothing of change. */
function rarely(look: () => Promise<boolean>): () => Promise<boolean> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer = Promise.resolve(false);
  return () => {
    if (Date.now() - asked < REST) return answer;
    asked = Date.now();
    answer = look().catch(() => false);
    return answer;
  };
}
