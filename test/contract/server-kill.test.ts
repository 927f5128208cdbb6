/** A Neo4j of its own that is killed in the middle of loading and started again: the loading goes on, nothing is lost. */
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { articleGraph, buildGraph } from '../../graph/build.js';
import { openStore } from '../../graph/store/index.js';
import { syntheticExtraction } from '../bench/synthetic.js';
import { hasJava, OwnServer } from '../neo4j/own-server.js';
import { plainGraph, withSortedLists } from './graphs.js';

const EXTRACTIONS = Array.from({ length: 12 }, (_, i) => syntheticExtraction(i, { articles: 12, busy: 3 }));
const KILLED_AT = 6;

describe.skipIf(!(await hasJava()))('a server that is killed (needs Java 17 and Maven)', () => {
  const server = new OwnServer();

  test('and started again holds every article that was acknowledged', { timeout: 300_000 }, async () => {
    const port = await freePort();
    const where = await server.start({ port });
    const store = await openStore(where.uri, where);
    for (const [i, extraction] of EXTRACTIONS.entries()) {
      const written = store.write(extraction.article.id, articleGraph(extraction));
      if (i === KILLED_AT) {
        await server.kill();
        server.restart(server.folder, { port });
      }
      await written;
    }
    const expected = plainGraph(withSortedLists(buildGraph(EXTRACTIONS)));
    expect(plainGraph(await store.snapshot())).toEqual(expected);
    await store.close();
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
