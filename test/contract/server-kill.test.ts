/** A Neo4j of its own that is killed in the middle of loading and started again: the loading goes on, nothing is lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../graph/build.js';
import { openStore } from '../../graph/store/index.js';
import { syntheticExtraction } from '../bench/synthetic.js';
import { fetchJars, launch, portOf } from '../neo4j/maven.js';
import { run } from '../neo4j/run.js';
import { waitForNeo4j } from '../neo4j/wait.js';
import { plainGraph, union } from './graphs.js';

const hasJava = (await run('java', ['-version'])).code === 0 && (await fetchJars()) === undefined;
const EXTRACTIONS = Array.from({ length: 12 }, (_, i) => syntheticExtraction(i, { articles: 12, busy: 3 }));
const KILLED_AT = 6;

describe.skipIf(!hasJava)('a server that is killed (needs Java 17 and Maven)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-server-'));
  const password = 'killed-and-started';
  let server: ReturnType<typeof launch> | undefined;
  afterAll(() => {
    server?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('and started again holds every article that was acknowledged', { timeout: 300_000 }, async () => {
    const port = await freePort();
    server = launch(folder, password, port);
    expect(await portOf(server)).toBe(port);
    const where = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
    expect(await waitForNeo4j(where)).toBe(true);
    const store = await openStore(where.uri, where);
    for (const [i, extraction] of EXTRACTIONS.entries()) {
      const written = store.write(extraction.article.id, buildGraph([extraction]));
      if (i === KILLED_AT) {
        const gone = new Promise((resolve) => server?.once('exit', resolve));
        server.kill('SIGKILL');
        await gone;
        server = launch(folder, password, port);
      }
      await written;
    }
    const expected = plainGraph(union(...EXTRACTIONS.map((extraction) => buildGraph([extraction]))));
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
