/** Asking a real Neo4j. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openQueryStore, openStore } from '../../graph/store/index.js';
import { testNeo4j } from '../neo4j/client.js';
import { askingContract } from './asking.js';
import { articleGraph } from './graphs.js';

const neo4j = await testNeo4j();

describe.skipIf(neo4j === undefined)('Neo4j', () => {
  const uri = neo4j?.uri ?? '';
  beforeAll(async () => {
    const store = await openStore(uri, neo4j);
    await store.clear();
    await store.write('article:a', articleGraph({ id: 'article:a' }));
    await store.close();
  });

  askingContract((mode) => openQueryStore(uri, { ...neo4j, mode }));

  test('a query that was given up no longer runs on the server', async () => {
    const store = await openQueryStore(uri, { ...neo4j, mode: 'read' });
    const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 11) AS total';
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 500);
    await expect(store.query(endless, {}, { mode: 'read', signal: controller.signal })).rejects.toThrow('stopped');
    const { rows } = await store.query(
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS '% 11' AND status = 'Running' RETURN currentQuery",
      {},
      { mode: 'read' },
    );
    expect(rows.filter(([query]) => !String(query).startsWith('SHOW'))).toEqual([]);
    await store.close();
  });
});
