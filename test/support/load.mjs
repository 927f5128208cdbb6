// Loads Extractions, one JSON array on standard input, into the store named by the arguments: one of several processes at once.
import { text } from 'node:stream/consumers';
import { buildGraph } from '../../dist/graph/build.js';
import { load, openStore } from '../../dist/graph/store/index.js';

const [uri, username, password] = process.argv.slice(2);
const store = await openStore(uri, { username, password });
await store.prepare();

// One after the other, as articles are read: some are written alone, some together.
async function* extractions() {
  for (const extraction of JSON.parse(await text(process.stdin))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    yield extraction;
  }
}

const articleOf = (extraction) => [extraction.article.id, buildGraph([extraction])];
for await (const [extraction] of load(store, extractions(), articleOf))
  process.stdout.write(`${extraction.article.id}\n`);
await store.close();
