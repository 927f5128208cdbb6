// Loads Extractions, one JSON array on standard input, into the store named by the arguments: one of several processes at once.
import { text } from 'node:stream/consumers';
import { buildGraph } from '../../dist/graph/build.js';
import { openStore } from '../../dist/graph/store/index.js';

const [uri, username, password] = process.argv.slice(2);
const store = await openStore(uri, { username, password });
await store.prepare();
for (const extraction of JSON.parse(await text(process.stdin))) {
  await store.write(extraction.article.id, buildGraph([extraction]));
  process.stdout.write(`${extraction.article.id}\n`);
}
await store.close();
