/** The contract, held by the embedded store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { type GraphStore, openStore } from '../../graph/store/index.js';
import { orderContract } from './order.js';
import { questionsContract } from './questions/contract.js';
import { storeContract } from './store.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('embedded store', () => {
  describe('written', () => storeContract(() => openStore(join(folder, 'new', 'graph.grafeo'))));

  describe('filled with the corpus', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openStore(join(folder, 'corpus.grafeo'));
    });
    afterAll(() => store.close());
    questionsContract(() => store);
    orderContract(() => store, { runs: 60 });
  });
});
