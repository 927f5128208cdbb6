/** The contract, held by the embedded store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore } from '../../graph/store/index.js';
import { storeContract } from './store.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('embedded store', () => {
  storeContract(() => openStore(join(folder, 'new', 'graph.grafeo')));
});
