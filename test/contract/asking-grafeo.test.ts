/** Asking the embedded store through its own process, and what happens to that process. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HostProcess } from '../../graph/store/grafeo/child.js';
import { openQueryStore, openStore } from '../../graph/store/index.js';
import { ROOT } from '../support/sources.js';
import { askingContract } from './asking.js';
import { articleGraph } from './graphs.js';

const script = join(ROOT, 'dist/graph/store/grafeo/host.js');
if (!existsSync(script)) throw new Error(`${script} is missing: run \`npm run build\` before these tests`);

const READ = { mode: 'read' } as const;
/** Opens a store and holds it until it is killed. */
const ENGINE = join(ROOT, 'dist/graph/store/index.js');
const HOLD = `const { openStore } = await import(process.argv[1]);
const store = await openStore(process.argv[2], { mode: 'read' });
setInterval(() => store, 1e6);
console.log('open');`;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-asking-'));
const path = join(folder, 'graph.grafeo');
beforeAll(async () => {
  const store = await openStore(path);
  await store.write('article:a', articleGraph({ id: 'article:a' }));
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('embedded store', () => {
  askingContract((mode) => openQueryStore(path, { mode, script }));
});

describe('the process that holds the embedded store', () => {
  test('its handle itself refuses to write, whatever the words', async () => {
    const host = await HostProcess.start({ path, mode: 'read', script });
    const run = (cypher: string) => host.ask({ kind: 'run', cypher, parameters: {} });
    for (const cypher of [
      'CREATE (:X)',
      'MATCH (n) SET n.x = 1',
      'MATCH (n) DETACH DELETE n',
      'CREATE INDEX i FOR (n:X) ON (n.x)',
    ]) {
      await expect(run(cypher)).rejects.toMatchObject({
        code: 'query-refused',
        hint: expect.stringContaining('--write'),
      });
    }
    expect(await run('MATCH (a:Article) RETURN a.id AS id')).toMatchObject({ kind: 'columns', columns: ['id'] });
    await host.close();
  });

  test('several can read at once, and a writer waits for them', async () => {
    const readers = await Promise.all([1, 2].map(() => openQueryStore(path, { mode: 'read', script })));
    for (const reader of readers) {
      expect((await reader.query('RETURN 1 AS one', {}, { mode: 'read' })).rows).toEqual([[1]]);
    }
    await expect(openQueryStore(path, { mode: 'write', script })).rejects.toMatchObject({ code: 'store-in-use' });
    for (const reader of readers) await reader.close();
    await (await openQueryStore(path, { mode: 'write', script })).close();
  });

  test('a process that dies is told, and replaced for the next query', async () => {
    const host = await HostProcess.start({ path, mode: 'read', script });
    const pending = host.ask({
      kind: 'run',
      cypher: 'UNWIND range(1, 1000000000) AS a RETURN sum(a) AS s',
      parameters: {},
    });
    setTimeout(() => host.kill(), 300);
    await expect(pending).rejects.toMatchObject({ code: 'query-failed', hint: expect.stringContaining('memory') });
    await expect(host.ask({ kind: 'next' })).rejects.toMatchObject({ code: 'query-failed' });
  });

  test('a query that needs more memory than it may have is given up, and the next one is answered', async () => {
    const store = await openQueryStore(path, { mode: 'read', script, memory: 100 * 2 ** 20 });
    const collect = (n: number) => store.query(`UNWIND range(1, ${n}) AS n RETURN collect(n) AS all`, {}, READ);
    await expect(collect(100_000_000)).rejects.toMatchObject({
      code: 'query-failed',
      message: expect.stringContaining('more than 100 MB of memory'),
    });
    expect((await collect(1_000)).rows[0]?.[0]).toHaveLength(1_000);
    await store.close();
  });

  test('rows come in batches of bounded size, and one that is larger than that is refused', async () => {
    const store = await openQueryStore(path, { mode: 'read', script });
    const line = 'x'.repeat(1_000);
    const wide = `UNWIND range(1, 400) AS n RETURN [i IN range(1, 100) | $line] AS lines`;
    const batches: number[] = [];
    for await (const batch of (await store.stream(wide, { line }, READ)).batches) batches.push(batch.length);
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.reduce((sum, n) => sum + n, 0)).toBe(400);
    const tooWide = `RETURN [i IN range(1, 20000) | $line] AS lines`;
    await expect(store.query(tooWide, { line }, READ)).rejects.toMatchObject({ code: 'query-failed' });
    expect((await store.query('RETURN 1 AS one', {}, READ)).rows).toEqual([[1]]);
    await store.close();
  });

  test('leaves nothing in the temporary folder, however it ends', async () => {
    const spills = () => readdirSync(tmpdir()).filter((name) => name.startsWith('grafeo-left.grafeo-'));
    const left = join(folder, 'left.grafeo');
    await (await openStore(left)).close();
    const host = await HostProcess.start({ path: left, mode: 'read', script });
    expect(spills()).toHaveLength(1);
    await host.kill();
    expect(spills()).toEqual([]);
    const loader = spawn(process.execPath, ['--input-type=module', '--eval', HOLD, ENGINE, left]);
    await once(loader.stdout, 'data');
    loader.kill('SIGKILL');
    await once(loader, 'close');
    expect(spills(), 'nobody was left to sweep it').toHaveLength(1);
    await (await openStore(left)).close();
    expect(spills()).toEqual([]);
  });
});
