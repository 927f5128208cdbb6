/** How fast each store takes articles in and answers, and the ratio of the two: 200 made-up articles with shared actors. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { type GraphStore, openStore } from '../../graph/store/index.js';
import { articleGraph } from '../contract/graphs.js';
import { testNeo4j } from '../neo4j/client.js';

const ARTICLES = 200;
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
const neo4j = await testNeo4j();
const stores: [string, GraphStore][] = [['embedded', await openStore(join(folder, 'graph'))]];
if (neo4j !== undefined) stores.push(['Neo4j', await openStore(neo4j.uri, neo4j)]);

afterAll(async () => {
  for (const [, store] of stores) {
    await store.clear();
    await store.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Twelve actors of a cast of 120, one of them in every article; 20 statements. */
const graphs = Array.from({ length: ARTICLES }, (_, i) => {
  const cast = ['外交部', ...Array.from({ length: 11 }, (_, k) => `人物${(i * 7 + k * 11) % 120}`)];
  const actors = [...new Set(cast)].map((name) => ({ name, aliases: [`${name}${i % 3}`], roles: ['发言人'] }));
  const statements = Array.from({ length: 20 }, (_, k) => `第${i}篇第${k}条：双方将继续会谈`);
  return { id: `article:${i}`, graph: articleGraph({ id: `article:${i}`, actors, statements, place: `城市${i % 9}` }) };
});

async function load(store: GraphStore): Promise<void> {
  for (const { id, graph } of graphs) await store.write(id, graph);
}

const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };

describe(`load of ${ARTICLES} articles`, () => {
  for (const [name, store] of stores) {
    bench(
      name,
      async () => {
        await store.clear();
        await load(store);
      },
      once,
    );
  }
});

describe('the same again', () => {
  for (const [name, store] of stores) bench(name, () => load(store), once);
});

describe('one node by its id', () => {
  const cypher = 'MATCH (n:OnRecord {id: $id}) RETURN n';
  for (const [name, store] of stores) {
    bench(name, async () => {
      await store.query(cypher, { id: 'actor:外交部' }, { mode: 'read' });
    });
  }
});

describe('who said what about one event', () => {
  const cypher = `MATCH (e:OnRecord {id: $id})<-[:ABOUT]-(s:Statement)<-[:SAID]-(a:Actor)
RETURN a.name AS who, s.text AS what ORDER BY what`;
  for (const [name, store] of stores) {
    bench(name, async () => {
      await store.query(cypher, { id: 'event:article:100' }, { mode: 'read' });
    });
  }
});

describe('the whole graph', () => {
  for (const [name, store] of stores) {
    bench(
      name,
      async () => {
        await store.snapshot();
      },
      { ...once, iterations: 3 },
    );
  }
});
