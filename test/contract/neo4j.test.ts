/** The contract, held by a real Neo4j. All of it stands in one file: there is one server, and every part begins by clearing it. */
import neo4jDriver, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GraphStore, openQueryStore, openStore } from '../../graph/store/index.js';
import { toDriver } from '../../graph/store/neo4j/values.js';
import { testNeo4j } from '../neo4j/client.js';
import { askingContract } from './asking.js';
import { connectionContract } from './connection.js';
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

    test('words are found by the full-text index, two characters at a time', async () => {
      await store.clear();
      await writeCorpus(store);
      const cypher = `CALL db.index.fulltext.queryNodes('onrecord_words', $words) YIELD node
RETURN node.id AS id ORDER BY id`;
      const found = await store.query(cypher, { words: '"拖欠工资"' }, { mode: 'read' });
      expect(found.rows).toEqual([['event:arrears'], ['statement:no-arrears']]);
    });

    test('foreign data is the same before and after all that is done to ours', async () => {
      const others = "none(label IN labels(f) WHERE label STARTS WITH 'OnRecord')";
      const foreign = `MATCH (f) WHERE ${others}
OPTIONAL MATCH (f)-[r]->(g) RETURN labels(f) AS l, properties(f) AS p, type(r) AS t, properties(r) AS q, g.name AS g`;
      const seen = async () =>
        (await store.query(foreign, {}, { mode: 'read' })).rows.map((row) => JSON.stringify(row)).sort();
      const change = (cypher: string) => store.query(cypher, {}, { mode: 'write' });
      await change(`CREATE (:Actor:Person {id: 'actor:chen', name: '陈立', aliases: ['x']})-[:SAID {articleId: 'article:strike'}]->
(:Statement {id: 'statement:strike', name: 's', articleId: 'article:strike'})-[:KNOWS]->(:Movie {name: '海'})`);
      try {
        const before = await seen();
        await writeCorpus(store);
        await store.remove('article:strike');
        await store.clear();
        await store.prepare();
        expect(before).toHaveLength(3);
        expect(await seen()).toEqual(before);
      } finally {
        await change(`MATCH (f) WHERE ${others} DETACH DELETE f`);
      }
    });

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
      const endless =
        'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS x UNWIND range(1, 300) AS y RETURN sum(a * b % 11) AS total';
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
  if (neo4j !== undefined) connectionContract(neo4j);

  differentialContract(open);
});

function driverOf(instance: typeof neo4j): Driver {
  return neo4jDriver.driver(uri, neo4jDriver.auth.basic(instance?.username ?? '', instance?.password ?? ''));
}

function hitsOf(plan: ProfiledPlan | false): number {
  return plan === false ? 0 : plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
