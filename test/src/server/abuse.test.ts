/** What an attacker, a broken client or a great graph may do to the server: it answers within bounds, as data and nothing else. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BODY, MAX_QUERIES_AT_ONCE } from '../../../graph/model/index.js';
import { startViewer, type Viewer } from '../../../src/server/index.js';
import { fixtureArticle, fixtureGraph } from '../../viewer/fixture.js';
import { Contract } from './described.js';
import { ask, post, type Served, served } from './served.js';

const HEAVY =
  'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS x UNWIND range(1, 300) AS y RETURN count(*) AS c';

let server: Served;
let url: string;
let contract: Contract;

beforeAll(async () => {
  server = await served();
  url = server.viewer.url;
  contract = new Contract(JSON.parse((await ask(url, '/api/openapi.json')).body));
});

afterAll(() => server.close());

describe('an article of markup and script', () => {
  const NAME = '<b onclick="window.hacked=1">某甲</b>';
  const WORDS = '<script>window.hacked=1</script>';

  it.each([
    ['get /api/slice', '/api/slice?limit=1000'],
    ['get /api/neighbours', '/api/neighbours?id=actor:hostile'],
    ['get /api/nodes', '/api/nodes?id=actor:hostile'],
    ['get /api/search', `/api/search?q=${encodeURIComponent('<b onclick')}`],
    ['get /api/articles', '/api/articles'],
    ['get /api/articles/{id}', '/api/articles/article%3Ahostile'],
  ])('%s gives it as it is, as data', async (operation, path) => {
    const answer = await ask(url, path);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(JSON.stringify(contract.hold(operation, answer))).toMatch(/window\.hacked=1/);
  });

  it('is found and asked about by its own words, which never run as Cypher', async () => {
    for (const words of [NAME, WORDS, "'}) DETACH DELETE n //", '$actor', '\u0000', '\\', '`']) {
      const answer = await post(url, '/api/questions/search', { parameters: { text: words } });
      contract.hold('post /api/questions/{name}', answer);
      expect([200, 400]).toContain(answer.status);
    }
    const answer = await post(url, '/api/questions/said-by', { parameters: { actor: NAME } });
    expect(JSON.parse(answer.body).rows.flat()).toContain(WORDS.concat('应当写进标题'));
    const { body } = await post(url, '/api/query', { cypher: 'MATCH (n:Actor) RETURN count(n) AS actors' });
    expect(JSON.parse(body).rows[0][0]).toBeGreaterThan(10);
  });

  it('does not come back as anything but JSON from a mistaken request', async () => {
    const answer = await ask(url, `/api/neighbours?id=${encodeURIComponent(WORDS)}`);
    expect(answer).toMatchObject({ status: 404, headers: { 'content-type': 'application/json' } });
    expect(contract.hold('get /api/neighbours', answer).message).toContain(WORDS);
  });
});

describe('requests from elsewhere', () => {
  const body = JSON.stringify({ cypher: 'RETURN 1 AS one' });
  const json = { 'content-type': 'application/json' };
  const origin = (from: string, site = 'same-origin') => ({ ...json, origin: from, 'sec-fetch-site': site });

  it('its own page and programs are answered', async () => {
    const own = url.replace(/\/$/, '');
    for (const headers of [json, origin(own), { ...json, 'sec-fetch-site': 'none' }]) {
      expect(await ask(url, '/api/query', { method: 'POST', headers, body })).toMatchObject({ status: 200 });
    }
  });

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['another site', origin('https://evil.example', 'cross-site'), 403],
    ['another port of this machine', origin('http://127.0.0.1:1', 'same-site'), 403],
    ['a page from a file', origin('null', 'cross-site'), 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a form that sends text', { 'content-type': 'text/plain' }, 415],
    ['no type at all', {}, 415],
    ['a type that only begins so', { 'content-type': 'application/jsonp' }, 415],
    ['a name that points here', { ...json, host: 'evil.example' }, 421],
  ])('%s is refused', async (_who, headers, status) => {
    const answer = await ask(url, '/api/query', { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    contract.hold('post /api/query', answer);
  });

  it('another site cannot even have the graph looked up', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect(await ask(url, '/api/search?q=x', { headers })).toMatchObject({ status: 403 });
    expect(await ask(url, '/', { headers }), 'a link to the page works').toMatchObject({ status: 200 });
  });

  it.each([
    ['DELETE', '/api/nodes'],
    ['PUT', '/api/query'],
    ['GET', '/api/query'],
    ['GET', '/api/refresh'],
    ['POST', '/api/slice?limit=10'],
    ['OPTIONS', '/api/query'],
    ['TRACE', '/'],
  ])('%s %s is no method of it', async (method, path) => {
    const answer = await ask(url, path, { method, headers: json });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('what is too much', () => {
  it('a body beyond the limit, announced or not', async () => {
    const headers = { 'content-type': 'application/json' };
    const announced = await headersOnly({ ...headers, 'content-length': String(MAX_BODY + 1) });
    expect(announced).toBe(413);
    const body = JSON.stringify({ cypher: `RETURN '${'x'.repeat(MAX_BODY)}' AS x` });
    const chunked = { ...headers, 'transfer-encoding': 'chunked' };
    const answer = await ask(url, '/api/query', { method: 'POST', headers: chunked, body });
    expect(answer.status).toBe(413);
    contract.hold('post /api/query', answer);
  });

  it.each([
    ['{'],
    ['[]'],
    ['null'],
    ['{"cypher": 1}'],
    ['{"cypher": "RETURN 1", "mode": "write"}'],
    ['{"cypher":"RETURN 1 AS x","limit":10001}'],
  ])('the body %s', async (body) => {
    const answer = await ask(url, '/api/query', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(400);
    contract.hold('post /api/query', answer);
  });

  it.each([
    ['maps', '{"a":', '}'],
    ['lists', '[', ']'],
  ])('%s in each other, however deep', async (_, open, close) => {
    for (const depth of [40, 5_000, 100_000]) {
      const body = `{"cypher": "RETURN 1 AS one", "parameters": {"p": ${open.repeat(depth)}1${close.repeat(depth)}}}`;
      const answer = await ask(url, '/api/query', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(answer.status).toBe(400);
      expect(contract.hold('post /api/query', answer)).toMatchObject({ error: 'usage' });
    }
    const parameters = { list: [[1, { a: [2] }]] };
    expect(await post(url, '/api/query', { cypher: 'RETURN 1 AS one', parameters })).toMatchObject({ status: 200 });
  });

  it('an id that nothing can have', async () => {
    const id = 'x'.repeat(5_000);
    for (const path of [`/api/articles/${id}`, `/api/nodes?id=${id}`, `/api/mentions?id=${id}&limit=1`]) {
      expect(await ask(url, path)).toMatchObject({ status: 400 });
    }
  });

  it('an answer of more memory than one query may have, and one of too large a row', async () => {
    const many = { cypher: 'UNWIND range(1, 100000000) AS n RETURN collect(n) AS all', timeout: 60 };
    const wide = { cypher: 'UNWIND range(1, 5000000) AS n RETURN collect(n) AS all', timeout: 60 };
    for (const query of [many, wide]) {
      const answer = await post(url, '/api/query', query);
      expect(contract.hold('post /api/query', answer)).toMatchObject({
        error: 'query-failed',
        message: expect.stringMatching(/memory|larger than/),
      });
    }
    expect(await post(url, '/api/query', { cypher: 'RETURN 1 AS one' })).toMatchObject({ status: 200 });
  });

  it('more queries at once than it runs; those whose client goes away make room', async () => {
    const clients = Array.from({ length: MAX_QUERIES_AT_ONCE }, () => new AbortController());
    const headers = { 'content-type': 'application/json' };
    const heavy = JSON.stringify({ cypher: HEAVY, timeout: 300 });
    const running = clients.map(({ signal }) =>
      fetch(new URL('/api/query', url), { method: 'POST', headers, body: heavy, signal }).catch(() => 'gone'),
    );
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const refused = await post(url, '/api/query', { cypher: 'RETURN 1 AS one' });
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    expect(contract.hold('post /api/query', refused)).toMatchObject({ error: 'too-many-queries' });
    for (const client of clients) client.abort();
    expect(await Promise.all(running)).toEqual(clients.map(() => 'gone'));
    let status = 429;
    for (let tries = 0; status === 429 && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      ({ status } = await post(url, '/api/query', { cypher: 'RETURN 1 AS one' }));
    }
    expect(status).toBe(200);
  });
});

describe('what is sent', () => {
  it('is packed for who can unpack it', async () => {
    const plain = await ask(url, '/api/slice?limit=1000');
    const packed = await ask(url, '/api/slice?limit=1000', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringContaining('Accept-Encoding'),
    });
    expect(packed.body.length).toBeLessThan(plain.body.length / 3);
  });

  it('is not sent again while the graph is the same', async () => {
    const { headers } = await ask(url, '/api/slice?limit=10');
    const again = await ask(url, '/api/slice?limit=10', { headers: { 'if-none-match': String(headers.etag) } });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers).toHaveProperty('content-security-policy');
  });

  it('is kept for ever where its name changes with its content', async () => {
    const { headers } = await ask(url, '/assets/index-Ab3dEf_9.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask(url, '/')).headers).toMatchObject({ 'cache-control': 'no-cache', etag: expect.any(String) });
    expect((await ask(url, '/api/articles/article%3Atalks')).headers['cache-control']).toBe('no-store');
  });
});

describe('on an address that others can reach', () => {
  let open: Viewer;
  beforeAll(async () => {
    open = await startViewer({
      graph: fixtureGraph(),
      articles: fixtureArticle,
      port: 0,
      host: '0.0.0.0',
      remote: true,
    });
  });
  afterAll(() => open.close());

  it('only who knows the token is let in', async () => {
    const token = new URL(open.url).searchParams.get('token') ?? '';
    expect(token).toHaveLength(32);
    for (const path of ['/', '/api/status', '/assets/x.js', '/?token=wrong', `/?token=${token}x`]) {
      expect(await ask(open.local, path)).toMatchObject({ status: 401 });
    }
    const entered = await ask(open.local, `//evil.example/?token=${token}`);
    expect(entered).toMatchObject({ status: 303, headers: { location: '/' } });
    const [cookie = ''] = entered.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    expect(await ask(open.local, '/api/status', { headers })).toMatchObject({ status: 200 });
    expect(await ask(open.local, '/api/status', { headers: { authorization: `Bearer ${token}` } })).toMatchObject({
      status: 200,
    });
    expect(await ask(open.local, '/api/status', { headers: { authorization: 'Bearer wrong' } })).toMatchObject({
      status: 401,
    });
  });

  it('answers to its own names only', async () => {
    const { host } = new URL(open.url);
    expect(await ask(open.local, '/', { headers: { host } })).toMatchObject({ status: 401 });
    expect(await ask(open.local, '/', { headers: { host: 'evil.example' } })).toMatchObject({ status: 421 });
  });
});

/** The server need not read a body to know that it is too large. */
function headersOnly(headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: '/api/query', method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      asked.destroy();
    });
    asked.on('error', reject);
    asked.flushHeaders();
  });
}
