/** How long each question of the library takes on each store, beside ONRECORD_ARTICLES made-up articles (1,000 unless given). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { completeParameters, readQuestions } from '../../graph/queries/index.js';
import { type GraphStore, openStore, type Parameters } from '../../graph/store/index.js';
import { testNeo4j } from '../neo4j/client.js';
import { personName, syntheticExtraction } from './synthetic.js';

const ARTICLES = Number(process.env.ONRECORD_ARTICLES ?? 1000);
const WORLD = { articles: ARTICLES, busy: 20 };
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
const neo4j = process.env.ONRECORD_EMBEDDED_ONLY ? undefined : await testNeo4j();
const stores: [string, GraphStore][] = [['embedded', await openStore(join(folder, 'graph'))]];
if (neo4j !== undefined) stores.push(['Neo4j', await openStore(neo4j.uri, neo4j)]);

for (const [name, store] of stores) {
  await store.clear();
  const start = performance.now();
  for (let i = 0; i < ARTICLES; i += 1) {
    const extraction = syntheticExtraction(i, WORLD);
    await store.write(extraction.article.id, buildGraph([extraction]));
  }
  const each = (performance.now() - start) / ARTICLES;
  process.stdout.write(
    `${name}: ${each.toFixed(1)} ms an article, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB\n`,
  );
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
