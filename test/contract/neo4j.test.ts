/** The contract, held by a real Neo4j. All of it stands in one file: there is one server, and every part begins by clearing it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GraphStore, openQueryStore, openStore } from '../../graph/store/index.js';
import { testNeo4j } from '../neo4j/client.js';
import { askingContract } from './asking.js';
import { differentialContract } from './differential/contract.js';
import { articleGraph } from './graphs.js';
import { orderContract } from './order.js';
import { questionsContract } from './questions/contract.js';
import { storeContract } from './store.js';

const neo4j = await testNeo4j();
const uri = neo4j?.uri ?? '';
const open = () => openStore(uri, neo4j);

describe.skipIf(neo4j === undefined)('Neo4j', () => {
  describe('written', () => storeContract(open));

  describe('filled with the corpus', () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());
    questionsContract(() => store);
    orderContract(() => store, { runs: 12 });
  });

  describe('asked', () => {
    beforeAll(async () => {
      const store = await open();
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
        "SHOW TRANSACTIONS YIELD currentQuery, status WHERE status = 'Running' RETURN currentQuery",
        {},
        { mode: 'read' },
      );
      expect(rows.filter(([query]) => String(query).includes('% 11'))).toEqual([]);
      await store.close();
    });
  });

  differentialContract(open);
});
