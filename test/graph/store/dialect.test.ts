/** The linter of forms that the embedded store answers wrongly in silence, and the forms to write instead. */
import { describe, expect, test } from 'vitest';
import { portabilityProblems } from '../../../graph/store/index.js';

const WRONG: readonly (readonly [string, string])[] = [
  ['MATCH (n) OPTIONAL MATCH (n)-->(b) WHERE EXISTS { (b)-->() } RETURN n', 'OPTIONAL MATCH'],
  ['MATCH (n) OPTIONAL MATCH (n)-->(b) WHERE b.x = 1 AND COUNT { (b)-->() } > 1 RETURN n', 'OPTIONAL MATCH'],
  ['MATCH (n) optional match (n)-->(b) where (b)-[:SAID]->() return n', 'OPTIONAL MATCH'],
  ['MATCH (n) OPTIONAL MATCH (n)-->(b) WHERE NOT (b)<-[:SAID]-() RETURN n', 'OPTIONAL MATCH'],
  ['MATCH (n) RETURN n, count(*)', 'aggregate'],
  ['MATCH (n) RETURN DISTINCT n.kind, size(collect(n.name)) ORDER BY n.kind', 'aggregate'],
  ["MATCH (n) SET n.l = coalesce(n.tags, []) + 'x'", 'list'],
  ['RETURN [1, 2] + 3 AS l', 'list'],
  ['MATCH (a)-->(b) SET b.z = coalesce(b.z, 0) + 1', 'SET'],
  ['MATCH (n) SET n.a = 1, n.b = n.a + 1', 'SET'],
  ['MATCH (n) RETURN sum(n.x) AS total', 'sum()'],
  ['MATCH (n) RETURN labels(n)[0] AS label', 'labels(n)'],
  ["MATCH (n:Actor) RETURN n.aliases + 'x' AS names", 'list'],
  ['MATCH (n:Actor) RETURN n.aliases + n.name AS names', 'list'],
  ["MATCH (n) RETURN collect(n.id) + 'x' AS ids", 'list'],
  ["RETURN 'x' + ['y'] AS l", 'list'],
  ['MATCH (n) RETURN n.name + n.roles AS l', 'list'],
  ['MATCH (n) RETURN head(labels(n)) AS label', 'labels(n)'],
  ['MATCH (n) RETURN keys(n)[0] AS key', 'keys(n)'],
  ["MATCH (s:Statement) WHERE s.depth = '1' RETURN s.id AS id", 'number'],
  ["MATCH (s:Statement {depth: '1'}) RETURN s.id AS id", 'number'],
  ['MATCH (s:Statement) WHERE s.id <> 1 RETURN s.id AS id', 'number'],
  ['MATCH (a)-[:SAID*2..1]->(b) RETURN a.id AS id', 'steps'],
  ['MATCH (n) RETURN n.aliases[..-1] AS names', 'slice'],
  ['MATCH (n) RETURN n.aliases[-2..] AS names', 'slice'],
  ['MATCH (n) WHERE NOT n.name IN [] RETURN n.id AS id', 'IN []'],
  ["RETURN split(n.name, '') AS letters", 'split()'],
  ["RETURN date('2024-01') AS month", 'date('],
];

const RIGHT = [
  'MATCH (n) OPTIONAL MATCH (n)-->(b) WHERE b.x = 1 AND b:Actor RETURN n',
  'MATCH (n) WHERE EXISTS { (n)-->() } OPTIONAL MATCH (n)-->(b) RETURN n',
  "OPTIONAL MATCH (n)-->(b) WHERE b.name STARTS WITH 'x' RETURN n",
  'OPTIONAL MATCH (n)-->(b) WITH n, b WHERE (n)-->(b) RETURN n',
  'OPTIONAL MATCH (n)-->(b) WHERE (b.x) - (b.y) < -1 RETURN n',
  'MATCH (n) RETURN n.kind AS kind, count(*) AS total ORDER BY total DESC',
  'MATCH (n) RETURN count(*)',
  'MATCH (n) WITH n, count(*) AS total RETURN n, total',
  "MATCH (n) SET n.l = coalesce(n.tags, []) + ['x']",
  'RETURN n.list[0] + 1 AS next',
  "RETURN 'x' + split(n.name, 'a')[0] + n.aliases[0] AS text",
  "MATCH (n:Actor) RETURN n.aliases + ['x'] + n.roles AS names, n.name + 'x' AS name, [1] + collect(n.id) AS ids",
  "MATCH (s {id: 'x', depth: 1})-[:SAID*1..2]->(b) WHERE s.depth <> 1 AND s.name = '1' AND s.start = 3 RETURN s.id AS id",
  'RETURN n.aliases[1..2] AS some, n.aliases[-1] AS last',
  'MATCH (b) SET b.z = b.y + 1, b.w = 2',
  'UNWIND $rows AS row MERGE (n {id: row.id}) ON MATCH SET n.c = n.c + 1',
  'MATCH (n) RETURN coalesce(sum(n.x), 0) AS total',
  "MATCH (n) WHERE 'Actor' IN labels(n) RETURN n.sum AS sum",
  "RETURN split('a,b', ',') AS parts, date('2024-01-05') AS day",
  "RETURN 'RETURN n, count(*)' AS text // labels(n)[0]",
  'MATCH (p:Actor)-[:SAID]->(s) RETURN p.name AS who, collect(s.text) AS what',
  '',
  "RETURN 'never closed",
];

describe('portabilityProblems', () => {
  test.each(WRONG)('warns of %s', (cypher, about) => {
    expect(portabilityProblems(cypher)).toEqual([
      { form: expect.any(String), message: expect.stringContaining(about), offset: expect.any(Number) },
    ]);
  });

  test.each(RIGHT)('is silent about %s', (cypher) => {
    expect(portabilityProblems(cypher)).toEqual([]);
  });

  test('points at the first form of each problem', () => {
    const cypher = 'MATCH (n:Actor) // sum(\nRETURN n.name, 1 + sum(n.age), labels(n)[0] AS label';
    expect(portabilityProblems(cypher).map(({ offset }) => cypher.slice(offset).split('(')[0])).toEqual([
      'sum',
      'sum',
      'labels',
    ]);
  });

  test('names each problem once', () => {
    expect(portabilityProblems('MATCH (n) RETURN sum(n.a), sum(n.b), labels(n)[0]')).toHaveLength(3);
  });
});
