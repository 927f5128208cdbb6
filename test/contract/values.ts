/** The part of the contract about values: every store gives them in the same form. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { GraphStore, Value } from '../../graph/store/index.js';
import { articleGraph } from './graphs.js';

const LITERALS: readonly (readonly [string, Value])[] = [
  ['null', null],
  ['true', true],
  ['42', 42],
  ['0.1 + 0.2', 0.1 + 0.2],
  ['9007199254740993', '9007199254740993'],
  ["'中文 \\'引号\\''", "中文 '引号'"],
  ['[1, [null, "b"]]', [1, [null, 'b']]],
  ['{b: null, a: {c: [1]}}', { kind: 'map', entries: { a: { kind: 'map', entries: { c: [1] } } } }],
  ["date('2025-03-01')", '2025-03-01'],
  ["datetime('2025-03-01T08:30:00Z')", '2025-03-01T08:30:00Z'],
  ["datetime('2025-03-01T08:30:00.120+08:00')", '2025-03-01T08:30:00.12+08:00'],
  ["localdatetime('2025-03-01T08:30:00')", '2025-03-01T08:30:00'],
  ["localdatetime('2025-03-01T08:30:00.5')", '2025-03-01T08:30:00.5'],
  ["localtime('08:30:00')", '08:30:00'],
  ["duration('P1Y2M3DT4H')", 'P1Y2M3DT4H'],
  ["duration('P3D')", 'P3D'],
  ["duration('PT0.5S')", 'PT0.5S'],
];

const ARTICLE = {
  kind: 'node',
  labels: ['Article', 'OnRecord'],
  properties: { id: 'article:a', headline: '港口会谈延期', language: 'zh-Hans', hash: 'hash of article:a' },
};

export function valuesContract(store: () => GraphStore): void {
  describe('values', () => {
    beforeEach(async () => {
      await store().write('article:a', articleGraph({ id: 'article:a', statements: [] }));
    });
    const one = async (cypher: string): Promise<readonly Value[]> =>
      (await store().query(cypher, {}, { mode: 'read' })).rows[0] ?? [];

    test.each(LITERALS)('%s', async (expression, expected) => {
      expect(await one(`RETURN ${expression} AS value`)).toEqual([expected]);
    });

    test('nodes and edges come with sorted labels and without bookkeeping', async () => {
      const [article, edge, actor] = await one(
        'MATCH (p:Actor)-[r:MENTIONED_IN]->(a:Article) RETURN a, r, [p] AS people',
      );
      expect(article).toEqual(ARTICLE);
      expect(edge).toMatchObject({
        kind: 'edge',
        type: 'MENTIONED_IN',
        properties: { exact: '林海', start: 3, confidence: 1 },
      });
      expect(actor).toMatchObject([
        { kind: 'node', labels: ['Actor', 'OnRecord', 'Person'], properties: { aliases: [] } },
      ]);
    });

    test('paths list nodes and edges in the direction of travel', async () => {
      const [path] = await one('MATCH p = (:Event)<-[:PARTICIPATES_IN]-(:Actor)-[:MENTIONED_IN]->(:Article) RETURN p');
      expect(path).toMatchObject({
        kind: 'path',
        nodes: [{ labels: ['Event', 'OnRecord'] }, { labels: ['Actor', 'OnRecord', 'Person'] }, ARTICLE],
        edges: [{ type: 'PARTICIPATES_IN' }, { type: 'MENTIONED_IN' }],
      });
    });

    test('the same answer is written the same way, letter for letter', async () => {
      const [node] = await one('MATCH (a:Article) RETURN a');
      const properties = Object.fromEntries(Object.entries(ARTICLE.properties).sort(([a], [b]) => (a < b ? -1 : 1)));
      expect(JSON.stringify(node)).toBe(JSON.stringify({ ...ARTICLE, properties }));
    });
  });
}
