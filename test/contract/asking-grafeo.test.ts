/** Asking the embedded store through its own process, and what happens to that process. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
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
});
