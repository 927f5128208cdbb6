/** The viewer's server: what it serves, and all that it refuses. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleViewSchema, sliceSchema } from '../../../graph/model/index.js';
import { startViewer, type Viewer } from '../../../src/server/index.js';
import { readingOf } from '../../../src/server/reading.js';
import { fixtureArticle, fixtureGraph } from '../../viewer/fixture.js';

let folder: string;
let viewer: Viewer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-server-'));
  const page = join(folder, 'page');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(page, 'index.html'), '<!doctype html><title>onrecord</title>');
  await writeFile(join(page, 'assets', 'page.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const articles = (id: string) => {
    if (id === 'article:broken') throw new Error('the workspace is gone');
    return fixtureArticle(id);
  };
  viewer = await startViewer({ graph: fixtureGraph(), articles, port: 0, page });
});

afterAll(async () => {
  await viewer.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** fetch would tidy the path and forbid the Host header, which is what these tests are about. */
function ask(path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { hostname, port } = new URL(viewer.url);
  const headers = options.host === undefined ? {} : { host: options.host };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method: options.method ?? 'GET', headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the page', () => {
  it('is served with its assets, each with its type', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(await ask('/assets/page.js')).toMatchObject({
      status: 200,
      body: 'export {};',
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
  });

  it('may load and run only what it brings', async () => {
    const { headers } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '//etc/passwd',
    '/assets',
    '/nothing',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });
});

describe('the data', () => {
  it('is a slice of the graph', async () => {
    const { status, body } = await ask('/api/slice?limit=10');
    expect(status).toBe(200);
    expect(sliceSchema.parse(JSON.parse(body))).toMatchObject({ shown: 10, total: 63, order: 'hubs' });
  });

  it.each(['', '?limit=', '?limit=0', '?limit=-1', '?limit=1.5', '?limit=1e9', '?limit=all'])(
    'needs a limit, not %s',
    async (query) => {
      expect((await ask(`/api/slice${query}`)).status).toBe(400);
    },
  );

  it('is an article by its id, or 404', async () => {
    const { status, body } = await ask('/api/articles/article%3Atalks');
    expect(status).toBe(200);
    expect(articleViewSchema.parse(JSON.parse(body))).toEqual(fixtureArticle('article:talks'));
    expect((await ask('/api/articles/article%3Anone')).status).toBe(404);
    expect((await ask('/api/articles/..%2f..%2fsecret.txt')).status).toBe(404);
  });

  it('that cannot be read is an error with a message, and no stack', async () => {
    const { status, body } = await ask('/api/articles/article%3Abroken');
    expect(status).toBe(500);
    expect(JSON.parse(body)).toEqual({ error: 'internal', message: expect.not.stringContaining('workspace') });
  });
});

describe('the door', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example'])(
    'is shut to the host name %s',
    async (host) => {
      expect(await ask('/api/slice?limit=10', { host })).toMatchObject({ status: 421 });
    },
  );

  it('is open to the names of loopback', async () => {
    const { port } = new URL(viewer.url);
    expect((await ask('/', { host: `localhost:${port}` })).status).toBe(200);
    expect((await ask('/', { host: `[::1]:${port}` })).status).toBe(200);
  });

  it('answers to reading only', async () => {
    expect(await ask('/api/slice?limit=10', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('is on loopback only', async () => {
    expect(new URL(viewer.url).hostname).toBe('127.0.0.1');
    const open = startViewer({
      graph: fixtureGraph(),
      articles: fixtureArticle,
      port: 0,
      host: '0.0.0.0',
      page: folder,
    });
    await expect(open).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('starting', () => {
  it('on a port in use says so', async () => {
    const port = Number(new URL(viewer.url).port);
    const again = startViewer({ graph: fixtureGraph(), articles: fixtureArticle, port, page: join(folder, 'page') });
    await expect(again).rejects.toMatchObject({ code: 'port-in-use', hint: expect.stringContaining('--port') });
  });

  it('without the built page says what to do', async () => {
    const bare = startViewer({ graph: fixtureGraph(), articles: fixtureArticle, port: 0, page: join(folder, 'none') });
    await expect(bare).rejects.toMatchObject({ code: 'asset-damaged' });
  });

  it('can listen before a large graph is read, and lets who asks wait for it', async () => {
    let give = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      give = resolve;
    });
    const read = () => gate.then(() => readingOf(fixtureGraph()));
    const early = await startViewer({
      read,
      articles: fixtureArticle,
      port: 0,
      page: join(folder, 'page'),
      behind: true,
    });
    const answer = fetch(new URL('/api/status', early.url));
    const first = await Promise.race([answer.then(() => 'answer'), wait(100).then(() => 'nothing yet')]);
    expect(first).toBe('nothing yet');
    give();
    expect((await answer).status).toBe(200);
    await early.reading;
    await early.close();
  });

  it('and a graph that cannot be read afterwards fails the reading', async () => {
    const read = () => Promise.reject(new Error('gone'));
    const page = join(folder, 'page');
    const early = await startViewer({ read, articles: fixtureArticle, port: 0, page, behind: true });
    await expect(early.reading).rejects.toThrow('gone');
    await early.close().catch(() => undefined);
  });

  it('and closing frees the port', async () => {
    const page = join(folder, 'page');
    const first = await startViewer({ graph: fixtureGraph(), articles: fixtureArticle, port: 0, page });
    await fetch(first.url);
    await first.close();
    const port = Number(new URL(first.url).port);
    const second = await startViewer({ graph: fixtureGraph(), articles: fixtureArticle, port, page });
    expect(second.url).toBe(first.url);
    await second.close();
  });
});
