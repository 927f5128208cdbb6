/** The embedded store asked about one thing reads no more when the rest grows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterAll, expect, test } from 'vitest';
import { openStore, type Value } from '../../../graph/store/index.js';
import { writeCorpus } from './corpus.js';
import { grown, readsOf, writeOthers } from './reads.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-reads-'));
const path = join(folder, 'graph');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function measured(): Promise<Record<string, number>> {
  const database = grafeo.GrafeoDB.openReadOnly(path);
  try {
    return await readsOf(
      async (cypher, parameters) => {
        const result = await database.executeCypher(cypher, parameters);
        return { columns: result.columns, rows: result.rows() as Value[][] };
      },
      async (cypher, parameters) => (await database.executeCypher(cypher, parameters)).rowsScanned ?? 0,
    );
  } finally {
    database.close();
  }
}

test('asking about one thing costs the same beside a hundred other articles', async () => {
  const small = await openStore(path);
  await writeCorpus(small);
  await small.close();
  const before = await measured();
  const large = await openStore(path);
  await writeOthers(large);
  await large.close();
  const after = await measured();
  expect(Object.values(before).every((reads) => reads > 0)).toBe(true);
  expect(grown(before, after)).toEqual([]);
});
