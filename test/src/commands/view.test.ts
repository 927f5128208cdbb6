/** `onrecord view` serves the page, leaves the store to others, and ends cleanly. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { run, start } from '../../support/cli.js';
import { ingestedFolder } from './articles.js';

describe('view', () => {
  it('prints its address, serves graph and articles, lets others use the store, and stops on Ctrl-C', async () => {
    const folder = await ingestedFolder();
    const child = start(['view'], folder);
    const [printed] = (await once(child.stdout, 'data')) as [Buffer];
    const url = printed.toString().trim();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/?$/);
    const slice = await (await fetch(new URL('/api/slice?limit=100', url))).json();
    expect(JSON.stringify(slice)).toContain('林海明');
    const found = await run(['query', 'MATCH (a:Article) RETURN a.id AS id', '--format', 'json'], folder);
    const [{ id }] = JSON.parse(found.stdout);
    const article = await (await fetch(new URL(`/api/articles/${encodeURIComponent(id)}`, url))).json();
    expect(article).toMatchObject({ id, regions: expect.any(Array), text: expect.stringContaining('。') });
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('has a port of its own, the next free one where that is taken, and says so; a port that was asked for is no other', async () => {
    const folder = await ingestedFolder();
    const held: Server[] = [];
    // Whoever holds it, another test or this one: it is in use.
    await new Promise<void>((resolve) => {
      const server = createServer();
      server.once('error', () => resolve());
      server.listen(4870, '127.0.0.1', () => resolve());
      held.push(server);
    });
    const child = start(['view'], folder);
    const told = text(child.stderr);
    const [printed] = (await once(child.stdout, 'data')) as [Buffer];
    const port = Number(new URL(printed.toString().trim()).port);
    expect(port).toBeGreaterThan(4870);
    child.kill('SIGINT');
    expect(await told).toContain(`Port 4870 is in use; this view has ${port}.`);
    expect(await run(['view', '--port', '4870'], folder)).toMatchObject({
      code: 75,
      stderr: expect.stringContaining('in use'),
    });
    for (const server of held) server.close();
  });

  it('refuses an address that others could reach', async () => {
    const folder = await ingestedFolder();
    const { code, stderr } = await run(['view', '--host', '0.0.0.0'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('loopback only');
  });

  it.each([
    ['a name that nobody has', 'no-such-host.invalid'],
    ['an address of another machine', '192.0.2.1'],
  ])('says so when it is to listen on %s', async (_, host) => {
    const folder = await ingestedFolder();
    const { code, stderr } = await run(['view', '--allow-remote', '--host', host], folder);
    expect(code).toBe(69);
    expect(stderr).toContain(`cannot listen on ${host}`);
    expect(stderr).toContain('Give --host');
  });
});
