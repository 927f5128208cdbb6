/** `onrecord view` on a real Neo4j: what it serves, what it learns of, and what in the same database it leaves alone. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Answer, ArticleList, ArticleView, GraphSlice, SearchResult, Status } from '../../graph/model/index.js';
import type { GraphStore } from '../../graph/store/index.js';
import { HARBOUR } from '../src/commands/articles.js';
import { run, start } from '../support/cli.js';
import { emptyFolder } from '../support/folder.js';

const FOREIGN = `MATCH (f) WHERE NOT f:OnRecord AND NOT f:OnRecordSchema
OPTIONAL MATCH (f)-[r]->(g) RETURN labels(f) AS l, properties(f) AS p, type(r) AS t, properties(r) AS q, g.name AS g ORDER BY f.name`;

/** `env` names the server to the command line. */
export function viewContract(store: () => GraphStore, env: () => Record<string, string>): void {
  test('a view serves it, learns of what others write, and leaves foreign data alone', async () => {
    const folder = { cwd: emptyFolder(), env: env() };
    writeFileSync(join(folder.cwd, 'ferry.txt'), HARBOUR);
    const ingest = async (publisher: string) =>
      expect(await run(['ingest', 'ferry.txt', '--publisher', publisher], folder)).toMatchObject({ code: 0 });
    const change = (cypher: string) => store().query(cypher, {}, { mode: 'write' });
    await store().clear();
    await change(
      "CREATE (:Person:Actor {id: 'foreign:x', name: '林海明'})-[:SAID {articleId: 'foreign:x'}]->(:Film {name: '海港', text: '渡轮'})",
    );
    await ingest('海港日报');
    const foreign = await store().query(FOREIGN, {}, { mode: 'read' });
    const child = start(['view'], folder);
    try {
      const [printed] = (await once(child.stdout, 'data')) as [Buffer];
      const page = new Page(printed.toString().trim());
      const before = await page.get<Status>('/api/status');
      expect(before).toMatchObject({ articles: 1, stale: false, nodes: (await store().counts()).nodes });
      const slice = await page.get<GraphSlice>('/api/slice?limit=1000');
      expect(slice.nodes.filter(({ caption }) => caption === '林海明')).toHaveLength(1);
      expect(JSON.stringify(slice)).not.toMatch(/Film|foreign/);
      const found = await page.get<SearchResult>(`/api/search?q=${encodeURIComponent('渡轮')}`);
      expect(JSON.stringify(found)).toContain('北线渡轮');
      expect(JSON.stringify(found)).not.toContain('Film');
      const { articles } = await page.get<ArticleList>('/api/articles');
      const shown = await page.get<ArticleView>(`/api/articles/${encodeURIComponent(articles[0]?.id ?? '')}`);
      expect(shown.text).toBe(HARBOUR);
      const asked = await page.post<Answer>('/api/query', {
        cypher: 'MATCH (f:Film) RETURN f.name AS film, f.nmae AS no',
      });
      expect(asked).toMatchObject({
        rows: [['海港', null]],
        nodes: [],
        unknown: [{ kind: 'property', name: 'nmae', nearest: 'name' }],
      });

      await ingest('南江晚报');
      const stale = await page.untilStale();
      expect(stale, 'as many nodes and edges as before').toMatchObject({ nodes: (await store().counts()).nodes });
      const after = await page.post<Status>('/api/refresh', {});
      expect(after).toMatchObject({ articles: 1, stale: false, nodes: before.nodes, edges: before.edges });
      expect(after.generation).not.toBe(before.generation);
      expect(JSON.stringify(await page.get('/api/slice?limit=1000'))).toContain('南江晚报');

      await run(['query', '--write', "MATCH (a:OnRecord:Actor) SET a.wikidata = 'Q1'"], folder);
      expect((await page.untilStale()).generation).toBe(after.generation);
      expect(await store().query(FOREIGN, {}, { mode: 'read' })).toEqual(foreign);
      child.kill('SIGINT');
      expect(await once(child, 'close')).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
      await change('MATCH (f) WHERE NOT f:OnRecord AND NOT f:OnRecordSchema DETACH DELETE f');
    }
  });
}

class Page {
  constructor(private readonly url: string) {}

  async get<T>(path: string): Promise<T> {
    return (await (await fetch(new URL(path, this.url))).json()) as T;
  }

  async post<T>(path: string, body: object): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    return (await (
      await fetch(new URL(path, this.url), { method: 'POST', headers, body: JSON.stringify(body) })
    ).json()) as T;
  }

  /** A server is asked only now and then. */
  async untilStale(): Promise<Status> {
    for (let waited = 0; waited < 30_000; waited += 250) {
      const status = await this.get<Status>('/api/status');
      if (status.stale) return status;
      await pause(250);
    }
    throw new Error('the view has not learnt that the graph has changed');
  }
}
