/** What can go wrong on the way to a server. */

import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../../graph/store/index.js';
import { testNeo4j } from '../../neo4j/client.js';

const neo4j = await testNeo4j();

async function failure(url: string, credentials = { username: 'neo4j', password: 'x' }): Promise<[unknown, number]> {
  const start = Date.now();
  const error: unknown = await openStore(url, credentials).catch((reason: unknown) => reason);
  return [error, Date.now() - start];
}

async function withServer(greeting: string | undefined, work: (port: number) => Promise<void>): Promise<void> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    if (greeting !== undefined) socket.end(greeting);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await work((server.address() as AddressInfo).port);
  server.close();
}

describe('a server that is not there', () => {
  const unreachable = (url: string) => ({
    code: 'store-unreachable',
    message: expect.stringContaining(url),
    hint: expect.stringMatching(new RegExp(`docker compose.*${url}`)),
  });

  test.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'bolt+s://127.0.0.1:1', 'bolt://no-such-host.invalid:7687'])(
    '%s fails at once',
    async (url) => {
      const [error, took] = await failure(url);
      expect(error).toMatchObject({ ...unreachable(url.replaceAll('+', '.')), message: expect.stringContaining(url) });
      expect(took).toBeLessThan(5000);
    },
  );

  test('one that speaks HTTP is not Neo4j', async () => {
    await withServer('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', async (port) => {
      const [error] = await failure(`bolt://127.0.0.1:${port}`);
      expect(error).toMatchObject(unreachable(`bolt://127.0.0.1:${port}`));
    });
  });

  test('one that accepts and keeps silent is given up within seconds', async () => {
    await withServer(undefined, async (port) => {
      const [error, took] = await failure(`bolt://127.0.0.1:${port}`);
      expect(error).toMatchObject(unreachable(`bolt://127.0.0.1:${port}`));
      expect(took).toBeLessThan(15_000);
    });
  });
});

describe.skipIf(neo4j === undefined)('a real Neo4j', () => {
  const { uri, username, password } = neo4j ?? { uri: '', username: '', password: '' };

  test('takes credentials from the address before those of the options', async () => {
    const store = await openStore(uri.replace('://', `://${username}:${password}@`), { username: 'x', password: 'y' });
    expect(store.url).toBe(uri.replace('://', `://${username}@`));
    expect(store.url).not.toContain(password);
    await store.close();
  });

  test.each([
    ['a wrong password', { username, password: 'wrong' }],
    ['a wrong name', { username: 'nobody', password }],
  ])('refuses %s', async (_, credentials) => {
    const [error] = await failure(uri, credentials);
    expect(error).toMatchObject({ code: 'store-credentials', hint: expect.stringContaining('NEO4J_PASSWORD') });
    expect(String(error)).not.toContain(credentials.password);
  });

  test('refuses to go without credentials', async () => {
    await expect(openStore(uri)).rejects.toMatchObject({ code: 'store-credentials' });
  });

  test('answers by routing, and on a database that is named', async () => {
    for (const url of [uri.replace('bolt', 'neo4j'), `${uri}/neo4j`]) {
      const store = await openStore(url, { username, password });
      expect((await store.query('RETURN 1 AS one', {}, { mode: 'read' })).rows).toEqual([[1]]);
      await store.close();
    }
    await expect(openStore(`${uri}/nosuchdatabase`, { username, password })).rejects.toMatchObject({
      code: 'store-url',
    });
  });

  test('gives up a query after its timeout', async () => {
    const store = await openStore(uri, { username, password });
    const endless =
      'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS x UNWIND range(1, 300) AS y RETURN sum(a * b % 7) AS total';
    const start = Date.now();
    await expect(store.query(endless, {}, { mode: 'read', timeout: 1000 })).rejects.toMatchObject({
      code: 'query-timeout',
    });
    expect(Date.now() - start).toBeLessThan(15_000);
    await store.close();
  });

  test('itself refuses what a read may not do', async () => {
    const store = await openStore(uri, { username, password });
    const { openNeo4j } = await import('../../../graph/store/neo4j/engine.js');
    const engine = await openNeo4j({ kind: 'neo4j', url: uri, uri, username, password, database: undefined });
    await expect(engine.query('CREATE (:X)', {}, { mode: 'read' })).rejects.toMatchObject({ code: 'query-refused' });
    await engine.close();
    await store.close();
  });
});
