/** The JSON API over a real store: what each address answers, and that it is what the server's own description says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureGraph } from '../../viewer/fixture.js';
import { Contract } from './described.js';
import { type Answer, ask, post, type Served, served } from './served.js';

let server: Served;
let contract: Contract;
const get = (path: string): Promise<Answer> => ask(server.viewer.url, path);
const send = (path: string, body: unknown): Promise<Answer> => post(server.viewer.url, path, body);

beforeAll(async () => {
  server = await served();
  contract = new Contract(JSON.parse((await get('/api/openapi.json')).body));
});

afterAll(() => server.close());

// biome-ignore lint/suspicious/noExplicitAny: the shape was checked against the description
async function held(operation: string, answer: Promise<Answer>): Promise<any> {
  return contract.hold(operation, await answer);
}

describe('status', () => {
  it('counts what is served', async () => {
    const status = await held('get /api/status', get('/api/status'));
    expect(status).toMatchObject({ articles: 3, stale: false, nodes: { Article: 3 } });
    expect(status.store).toMatch(/^grafeo:/);
  });
});

describe('parts of the graph', () => {
  it('a node with what lies round it, nearest first', async () => {
    const part = await held('get /api/neighbours', get('/api/neighbours?id=statement:he-1'));
    expect(part.nodes[0]).toMatchObject({ id: 'statement:he-1', label: 'Statement' });
    const ids = part.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['actor:he', 'statement:luo-1']));
    expect(part).toMatchObject({ centre: 'statement:he-1', depth: 1, shown: ids.length, total: ids.length });
    const wider = await held('get /api/neighbours', get('/api/neighbours?id=statement:he-1&depth=2'));
    expect(wider.total).toBeGreaterThan(part.total);
    const bounded = await held('get /api/neighbours', get('/api/neighbours?id=statement:he-1&depth=2&limit=3'));
    expect(bounded).toMatchObject({ shown: 3, total: wider.total });
  });

  it('the shortest path, or none', async () => {
    const path = await held('get /api/path', get('/api/path?from=actor:he&to=actor:luo'));
    expect(path.found).toBe(true);
    expect([path.steps[0], path.steps.at(-1)]).toEqual(['actor:he', 'actor:luo']);
    expect(path.nodes).toHaveLength(path.steps.length);
    for (const [i, step] of path.steps.slice(1).entries()) {
      const ends = path.edges.map(({ from, to }: { from: string; to: string }) => [from, to].sort().join());
      expect(ends).toContain([path.steps[i], step].sort().join());
    }
    const none = await held('get /api/path', get('/api/path?from=actor:rare&to=actor:luo'));
    expect(none).toMatchObject({ found: false, steps: [], nodes: [] });
    const itself = await held('get /api/path', get('/api/path?from=actor:luo&to=actor:luo'));
    expect(itself).toMatchObject({ found: true, steps: ['actor:luo'] });
  });

  it('a path along the arrows alone', async () => {
    const along = await held('get /api/path', get('/api/path?from=actor:he&to=statement:luo-1&directed=true'));
    expect(along.found).toBe(true);
    const against = await held('get /api/path', get('/api/path?from=statement:he-1&to=actor:he&directed=true'));
    expect(against.steps).not.toEqual(['statement:he-1', 'actor:he']);
  });

  it('nodes by their ids, by either method, naming those that are missing', async () => {
    const few = await held('get /api/nodes', get('/api/nodes?id=actor:he&id=statement:he-1&id=actor:nobody'));
    expect(few).toMatchObject({ shown: 2, missing: ['actor:nobody'] });
    expect(few.edges.some(({ type }: { type: string }) => type === 'SAID')).toBe(true);
    const same = await held(
      'post /api/nodes',
      send('/api/nodes', { ids: ['actor:he', 'statement:he-1', 'actor:nobody'] }),
    );
    expect(same).toEqual(few);
  });

  it('the edges that join two sets of nodes, whichever way they run', async () => {
    const [ids, others] = [['statement:he-1'], ['actor:he', 'statement:luo-1', 'actor:nobody']];
    const joined = await held('post /api/edges', send('/api/edges', { ids, others }));
    const ends = joined.edges.map(({ from, to }: { from: string; to: string }) => [from, to].sort().join(' '));
    expect([...new Set(ends)].sort()).toEqual(['actor:he statement:he-1', 'statement:he-1 statement:luo-1']);
    expect(joined.articles.length).toBeGreaterThan(0);
    expect(await held('post /api/edges', send('/api/edges', { ids: others, others: ids }))).toEqual(joined);
    expect((await send('/api/edges', { ids })).status).toBe(400);
    expect((await get('/api/edges')).status).toBe(405);
  });

  it('the mentions of a node, page by page', async () => {
    const all = await held('get /api/mentions', get('/api/mentions?id=actor:luo'));
    expect(all.total).toBe(all.mentions.length);
    expect(all.articles).toMatchObject([{ id: 'article:talks' }, { id: 'article:trial' }]);
    const second = await held('get /api/mentions', get('/api/mentions?id=actor:luo&limit=1&offset=1'));
    expect(second).toMatchObject({ mentions: [all.mentions[1]], shown: 1, total: all.total, offset: 1 });
  });

  it('articles, the latest first', async () => {
    const list = await held('get /api/articles', get('/api/articles'));
    const dates = list.articles.map(({ publishedAt }: { publishedAt: string | null }) => publishedAt ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    expect(list).toMatchObject({ shown: 3, total: 3 });
    await held('get /api/articles/{id}', get('/api/articles/article%3Atalks'));
    await held('get /api/slice', get('/api/slice?limit=1000'));
  });

  it.each([
    ['/api/neighbours?id=actor:nobody', 404],
    ['/api/neighbours', 400],
    ['/api/neighbours?id=actor:luo&depth=4', 400],
    ['/api/neighbours?id=actor:luo&depth=x', 400],
    ['/api/neighbours?id=actor:luo&wrong=1', 400],
    ['/api/path?from=actor:luo', 400],
    ['/api/path?from=actor:luo&to=actor:nobody', 404],
    ['/api/nodes', 400],
    ['/api/search?q=x&limit=0', 400],
    [`/api/search?q=${'x'.repeat(201)}`, 400],
    ['/api/mentions?id=article:talks', 404],
  ])('%s is refused with %i', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    const failure = contract.hold(`get ${path.replace(/\?.*/, '')}`, answer);
    expect(failure.hint).toEqual(expect.any(String));
  });
});

describe('search', () => {
  const find = async (query: string) => {
    const result = await held('get /api/search', get(`/api/search?q=${encodeURIComponent(query)}`));
    return Object.fromEntries(result.groups.map((group: { kind: string }) => [group.kind, group]));
  };

  it('groups what it finds by kind', async () => {
    const groups = await find('渔');
    expect(Object.keys(groups)).toEqual(expect.arrayContaining(['actors', 'statements', 'articles']));
  });

  it.each([
    ['羅安德', '罗安德', 'words'],
    ['lad', '罗安德', 'initials'],
    ['luo an', '罗安德', 'pinyin'],
    ['xuruolan', '许若澜', 'pinyin'],
  ])('finds by %s', async (query, name, by) => {
    const { actors } = await find(query);
    expect(actors.hits[0]).toMatchObject({ matched: name, by, alias: name === '罗安德' });
  });

  it('says how many there are beyond those it gives', async () => {
    const result = await held('get /api/search', get('/api/search?q=%E7%9A%84&limit=1'));
    const group = result.groups.find(({ total }: { total: number }) => total > 1);
    expect(group).toMatchObject({ shown: 1 });
  });
});

describe('questions', () => {
  it('are listed with what they need', async () => {
    const { questions } = await held('get /api/questions', get('/api/questions'));
    expect(questions.length).toBeGreaterThan(24);
    expect(questions.find(({ name }: { name: string }) => name === 'said-by').parameters[0]).toMatchObject({
      type: 'actor',
    });
  });

  it('are asked with any part of a name, and name the nodes of their answer', async () => {
    const answer = await held(
      'post /api/questions/{name}',
      send('/api/questions/said-by', { parameters: { actor: '羅安德' } }),
    );
    expect(answer.taken).toMatchObject([{ parameter: 'actor', id: 'actor:luo' }]);
    expect(answer.rows.length).toBe(answer.total);
    expect(answer.nodes).toContain('statement:luo-1');
  });

  it.each([
    ['no-such-question', {}, 404],
    ['said-by', {}, 400],
    ['said-by', { parameters: { actor: '罗安德', wrong: 1 } }, 400],
    ['said-by', { parameters: { actor: '查无此人' } }, 404],
  ])('%s with %j is refused with %i', async (name, body, status) => {
    const answer = await send(`/api/questions/${name}`, body);
    expect(answer.status).toBe(status);
    contract.hold('post /api/questions/{name}', answer);
  });
});

describe('Cypher', () => {
  it('answers with values that say what they are', async () => {
    const cypher =
      'MATCH p = (a:Actor {id: $id})-[r:SAID]->(s) RETURN a, r, s.id AS id, p, {k: [1, true]} AS m LIMIT 1';
    const answer = await held('post /api/query', send('/api/query', { cypher, parameters: { id: 'actor:he' } }));
    expect(answer.columns).toEqual(['a', 'r', 'id', 'p', 'm']);
    const [row] = answer.rows;
    expect(row.map((value: { kind?: string }) => value.kind)).toEqual(['node', 'edge', undefined, 'path', 'map']);
    expect(row[0].properties.id).toBe('actor:he');
    expect(answer.nodes).toEqual(expect.arrayContaining(['actor:he', 'statement:he-1']));
  });

  it('gives so many rows and says how many there are', async () => {
    const answer = await held(
      'post /api/query',
      send('/api/query', { cypher: 'UNWIND range(1, 2500) AS i RETURN i', limit: 10 }),
    );
    expect(answer).toMatchObject({ shown: 10, total: 2500 });
    expect(answer.rows.at(-1)).toEqual([10]);
  });

  it('writes every row as a line to who asks for lines', async () => {
    const cypher = 'UNWIND range(1, 2500) AS i RETURN i, null AS nothing';
    const { body } = await post(server.viewer.url, '/api/query', { cypher }, { accept: 'application/x-ndjson' });
    const lines = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ columns: ['i', 'nothing'] });
    expect(lines.slice(1)).toEqual(Array.from({ length: 2500 }, (_, i) => [i + 1, null]));
    const refused = await post(
      server.viewer.url,
      '/api/query',
      { cypher: 'CREATE (n)' },
      { accept: 'application/x-ndjson' },
    );
    contract.hold('post /api/query', refused);
    expect(refused.status).toBe(400);
  });

  it('warns of forms that are answered otherwise here', async () => {
    const answer = await held('post /api/query', send('/api/query', { cypher: 'MATCH (n) RETURN n.id, count(*)' }));
    expect(answer.warnings).toEqual([
      { form: 'unnamedAggregate', message: expect.stringContaining('AS total'), offset: 23 },
    ]);
  });

  it('tells of names that nothing bears', async () => {
    const answer = await held('post /api/query', send('/api/query', { cypher: 'MATCH (s:Statment) RETURN s' }));
    expect(answer).toMatchObject({ total: 0, unknown: [{ kind: 'label', name: 'Statment', nearest: 'Statement' }] });
  });

  it('points at a mistake', async () => {
    const cypher = 'MATCH (n)\nRETURN nosuch(n) AS x';
    const failure = await held('post /api/query', send('/api/query', { cypher }));
    expect(failure).toMatchObject({ error: 'query-failed', position: { line: 2, column: 8, offset: 17 } });
  });

  it.each([
    'CREATE (n:Actor)',
    'MATCH (n) DETACH DELETE n',
    "MATCH (n) SET n.name = 'x'",
    'MATCH (n) /* */ REMOVE n.name',
  ])('refuses %s', async (cypher) => {
    const answer = await send('/api/query', { cypher });
    expect(answer.status).toBe(400);
    expect(contract.hold('post /api/query', answer)).toMatchObject({ error: 'query-refused' });
  });

  it('gives up in time, and goes on answering', async () => {
    const cypher =
      'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS x UNWIND range(1, 300) AS y RETURN count(*) AS c';
    const failure = await held('post /api/query', send('/api/query', { cypher, timeout: 0.5 }));
    expect(failure).toMatchObject({ error: 'query-timeout' });
    await held('post /api/query', send('/api/query', { cypher: 'RETURN 1 AS one' }));
  });
});

describe('decisions', () => {
  it('tell why a place is read as it is, the weightiest reasons and the likeliest answers', async () => {
    const told = await held('get /api/decisions', get('/api/decisions?article=article:talks&start=60&end=62'));
    expect(told).toMatchObject({ articleId: 'article:talks', start: 60, end: 62 });
    expect(told.forbidden).toMatchObject([{ rule: 'office-of-talks', forbids: 'event' }]);
    expect(told.proposed[0].reasons[0]).toEqual({ feature: 'seen:score', value: 0.9, effect: 0.31 });
  });

  it.each([
    ['an article that is not there', 'article=article:none&start=0&end=2', 404, 'not-found'],
    ['a place that is none', 'article=article:talks&start=x&end=2', 400, 'usage'],
    ['nothing', '', 400, 'usage'],
  ])('refuse %s', async (_, query, status, error) => {
    const answer = await get(`/api/decisions?${query}`);
    expect(answer.status).toBe(status);
    expect(contract.hold('get /api/decisions', answer)).toMatchObject({ error });
  });
});

describe('refresh', () => {
  it('reads the store again, and only then serves what is new', async () => {
    const before = await held('get /api/status', get('/api/status'));
    const graph = fixtureGraph();
    graph.dropNode('actor:zhou');
    server.replaceGraph(graph);
    const stale = await held('get /api/status', get('/api/status'));
    expect(stale).toMatchObject({ stale: true, generation: before.generation });
    const after = await held('post /api/refresh', send('/api/refresh', {}));
    expect(after.stale).toBe(false);
    expect(after.generation).not.toBe(before.generation);
    expect(after.nodes.Actor).toBe(before.nodes.Actor - 1);
    expect(after.unattributed, 'what only he said has no speaker any more').toBe(before.unattributed + 1);
  });
});

describe('the description', () => {
  it('has no operation that was not held to it here', () => {
    expect(contract.seen.sort()).toEqual(contract.operations.sort());
  });
});
