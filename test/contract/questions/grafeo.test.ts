/** The question library on the embedded store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { type GraphStore, openStore } from '../../../graph/store/index.js';
import { questionsContract } from './contract.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-questions-'));
let store: GraphStore;
beforeAll(async () => {
  store = await openStore(join(folder, 'graph.grafeo'));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('embedded store', () => {
  questionsContract(() => store);
});
