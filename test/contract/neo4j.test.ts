/** The contract, held by a real Neo4j. All of it stands in one file: there is one server, and every part begins by clearing it. */
import neo4jDriver, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GraphStore, openQueryStore, openStore } from '../../graph/store/index.js';
import { toDriver } from '../../graph/store/neo4j/values.js';
import { testNeo4j } from '../neo4j/client.js';
import { askingContract } from './asking.js';
import { differentialContract } from './differential/contract.js';
import { articleGraph } from './graphs.js';
import { orderContract } from './order.js';
import { processesContract } from './processes.js';
import { questionsContract } from './questions/contract.js';
import { writeCorpus } from './questions/corpus.js';
import { grown, readsOf, writeOthers } from './questions/reads.js';
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

  test('asking about one thing costs the same beside a hundred other articles', { timeout: 120_000 }, async () => {
    const store = await open();
    const driver = driverOf(neo4j);
    const measured = () =>
      readsOf(
        (cypher, parameters) => store.query(cypher, parameters, { mode: 'read' }),
        async (cypher, parameters) => {
          const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, toDriver(parameters));
          return hitsOf(summary.profile);
        },
      );
    try {
      await store.clear();
      await writeCorpus(store);
      const before = await measured();
      await writeOthers(store);
      expect(grown(before, await measured())).toEqual([]);
    } finally {
      await driver.close();
      await store.close();
    }
  });

  if (neo4j !== undefined) processesContract(neo4j);

  differentialContract(open);
});

function driverOf(instance: typeof neo4j): Driver {
  return neo4jDriver.driver(uri, neo4jDriver.auth.basic(instance?.username ?? '', instance?.password ?? ''));
}

function hitsOf(plan: ProfiledPlan | false): number {
  return plan === false ? 0 : plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
