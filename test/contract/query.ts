/** The part of the contract about queries: reading never writes, mistakes are told, parameters arrive as they are. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../graph/store/index.js';
import { articleGraph, plainGraph } from './graphs.js';

const HOSTILE = [
  'CREATE (:X)',
  'MATCH (n) SET n.x = 1 RETURN n',
  'MATCH (n) /* harmless */ dEtAcH /**/ dElEtE n',
  'MATCH (n) // RETURN n\nDELETE n',
  'MATCH (n) // RETURN n \r REMOVE n.id',
  "MATCH (n) WHERE n.x = '\\'' SET n.y = '\\''",
  'MATCH (n {x: "//"}) SET n.y = 1 //"',
  'MATCH (n:`a``b`) SET n.y = 1',
  "MATCH (n:OnRecord) ſET n.id = 'gone'",
  'MATCH (n) WHERE n.depth < 1e5SET n.id = 1',
  'MATCH (n) WHERE n.depth < 0x1SET n.id = 1',
  "RETURN '\\u0027 /*' CREATE (:X) //*/",
  '\\u0043REATE (:X)',
  'MERGE (n:OnRecord {id: 1})',
  'MATCH (n) INSERT (:X)',
  'FOREACH (x IN [1] | CREATE (:X))',
  'CALL { CREATE (:X) } RETURN 1',
  'UNWIND [1] AS x CALL (x) { CREATE (:X) } RETURN x',
  'RETURN 1; CREATE (:X)',
  'EXPLAIN CREATE (:X)',
  'CYPHER 5 runtime=slotted CREATE (:X)',
  "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
  'CREATE INDEX x FOR (n:X) ON (n.x)',
  'DROP CONSTRAINT onrecord_id',
  "CALL db.createLabel('X')",
  "CALL apoc.cypher.doIt('CREATE (:X)', {})",
  'CALL `db`.`createLabel`("X")',
  "ALTER USER neo4j SET PASSWORD 'x'",
  'STOP DATABASE neo4j',
  'COMMIT',
] as const;

const HARMLESS = [
  'MATCH (n) WHERE n.text CONTAINS \'DELETE\' OR n.text = "CREATE (x) SET" RETURN count(n) AS total',
  'MATCH (n) /* SET n.x = 1 */ RETURN count(n) AS total // DELETE n',
  'MATCH (n) RETURN count(n) AS `create`',
  'MATCH (n) RETURN count(n.created) AS offset, count(n.`set`) AS setting',
  'MATCH (s:Statement) RETURN s.start AS start ORDER BY start LIMIT 5;',
  'CALL db.labels() YIELD label RETURN count(label) AS total',
  'MATCH (n:Actor) CALL { WITH n RETURN 1 AS one } RETURN count(one) AS total',
  "RETURN 'https://example.org/a//b' AS url, '/* not a comment' AS text",
  "RETURN '\u4e2d\\u56fd' AS name",
] as const;

export function queryContract(store: () => GraphStore): void {
  describe('query', () => {
    const graph = articleGraph({ id: 'article:a' });
    beforeEach(() => store().write('article:a', graph));

    test.each(HOSTILE)('reading refuses: %s', async (cypher) => {
      await expect(store().query(cypher, {}, { mode: 'read' })).rejects.toMatchObject({
        code: 'query-refused',
        hint: expect.stringContaining('--write'),
      });
      expect(plainGraph(await store().snapshot())).toEqual(plainGraph(graph));
    });

    test.each(HARMLESS)('reading allows: %s', async (cypher) => {
      expect((await store().query(cypher, {}, { mode: 'read' })).rows.length).toBeGreaterThan(0);
    });

    test('writing is done when it is allowed', async () => {
      const run = (cypher: string, mode: 'read' | 'write') => store().query(cypher, {}, { mode });
      await run("MATCH (a:Actor) SET a.myNote = 'x'", 'write');
      expect((await run('MATCH (a:Actor) RETURN a.myNote AS note', 'read')).rows).toEqual([['x']]);
      await run('CREATE INDEX test_place IF NOT EXISTS FOR (n:Place) ON (n.name)', 'write');
      await run('DROP INDEX test_place IF EXISTS', 'write');
    });

    test.each(['MATCH (n RETURN n', 'RETURN nosuchfunction(1)', 'RETURN $missing', 'RETURN missing', '', '// nothing'])(
      'a mistake is told in one line: %s',
      async (cypher) => {
        for (const mode of ['read', 'write'] as const) {
          const error: unknown = await store()
            .query(cypher, {}, { mode })
            .catch((reason: unknown) => reason);
          expect(error).toMatchObject({
            code: 'query-failed',
            message: expect.stringMatching(/^The (store rejects|query is empty).*$/),
          });
        }
      },
    );

    test('a failed query does no harm to the next', async () => {
      await expect(
        store().query('MATCH (a:Actor) SET a.x = 1 RETURN nosuchfunction(a)', {}, { mode: 'write' }),
      ).rejects.toThrow();
      expect((await store().query('MATCH (a:Actor) RETURN a.x AS x', {}, { mode: 'read' })).rows).toEqual([[null]]);
    });

    test('columns are named also when there are no rows', async () => {
      const cypher = 'MATCH (n:Nothing) RETURN n.id AS id, count(n) AS total';
      expect(await store().query(cypher, {}, { mode: 'read' })).toEqual({ columns: ['id', 'total'], rows: [] });
    });

    test('parameters are values, never Cypher, and whole numbers are integers', async () => {
      const parameters = {
        text: "'}) DETACH DELETE n //",
        limit: 1,
        half: 0.5,
        list: ['甲', 2, true, null],
        map: { a: [1] },
      };
      const cypher =
        'MATCH (n:OnRecord) RETURN $text AS text, $half AS half, $list AS list, $map.a AS a, 7 / $seven AS whole LIMIT $limit';
      const { rows } = await store().query(cypher, { ...parameters, seven: 2 }, { mode: 'read' });
      expect(rows).toEqual([[parameters.text, 0.5, ['甲', 2, true, null], [1], 3]]);
    });
  });
}
