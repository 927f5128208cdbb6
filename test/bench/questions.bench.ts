/** How long each question of the library takes on each store, beside ONRECORD_ARTICLES made-up articles (1,000 unless given). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { articleGraph } from '../../graph/build.js';
import type { Extraction } from '../../graph/model/index.js';
import { completeParameters, readQuestions } from '../../graph/queries/index.js';
import { type ArticleGraph, type GraphStore, load, openStore, type Parameters } from '../../graph/store/index.js';
import { testNeo4j } from '../neo4j/client.js';
import { personName, syntheticExtraction } from './synthetic.js';

const ARTICLES = Number(process.env.ONRECORD_ARTICLES ?? 1000);
const WORLD = { articles: ARTICLES, busy: 20 };
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
const neo4j = process.env.ONRECORD_EMBEDDED_ONLY ? undefined : await testNeo4j();
const stores: [string, GraphStore][] = [['embedded', await openStore(join(folder, 'graph'))]];
if (neo4j !== undefined) stores.push(['Neo4j', await openStore(neo4j.uri, neo4j)]);

async function* extractions(): AsyncGenerator<Extraction> {
  for (let i = 0; i < ARTICLES; i += 1) yield syntheticExtraction(i, WORLD);
}

const articleOf = (extraction: Extraction): ArticleGraph => [extraction.article.id, articleGraph(extraction)];
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

for (const [name, store] of stores) {
  await store.clear();
  const start = performance.now();
  let rows = 0;
  for await (const [, written] of load(store, extractions(), articleOf)) {
    rows += (written?.nodes ?? 0) + (written?.edges ?? 0);
  }
  const speed = Math.round(rows / ((performance.now() - start) / 1000)).toLocaleString('en');
  const heap = name === 'Neo4j' ? `, its heap ${megabytes(await heapOf(store))}` : '';
  process.stdout.write(`${name}: ${speed} rows/s, this process ${megabytes(process.memoryUsage().rss)}${heap}\n`);
}

/** What the server's own heap holds; the procedure is not among those that are known to read only. */
async function heapOf(store: GraphStore): Promise<number> {
  const cypher = `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
RETURN attributes.HeapMemoryUsage.value.properties.used AS used`;
  const { rows } = await store.query(cypher, {}, { mode: 'write' });
  return Number(rows[0]?.[0] ?? 0);
}

afterAll(async () => {
  for (const [, store] of stores) {
    await store.clear();
    await store.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

const { article, events, statements } = syntheticExtraction(5, WORLD);
const GIVEN: Parameters = {
  actor: personName(7),
  from: personName(7),
  to: personName(9),
  event: events[1]?.id ?? '',
  id: events[1]?.id ?? '',
  statement: statements[0]?.id ?? '',
  article: article.id,
  words: '第5个说法',
};

for (const question of readQuestions()) {
  const needed = question.parameters.filter(({ default: standard }) => standard === undefined);
  const given = Object.fromEntries(needed.map(({ name }) => [name, GIVEN[name] ?? '']));
  describe(question.name, () => {
    for (const [name, store] of stores) {
      const ask = (cypher: string, parameters: Parameters) => store.query(cypher, parameters, { mode: 'read' });
      bench(
        name,
        async () => {
          const { values } = await completeParameters(question, given, ask);
          await ask(question.cypher, values);
        },
        { iterations: 5, warmupIterations: 2, time: 0, warmupTime: 0 },
      );
    }
  });
}
