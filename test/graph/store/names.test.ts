/** Which labels, edge types and properties a query asks for: no more than it says for certain. */
import { describe, expect, test } from 'vitest';
import { readQuestions } from '../../../graph/queries/index.js';
import { namesIn } from '../../../graph/store/cypher/names.js';
import { unknownNames } from '../../../graph/store/index.js';

const asked = (cypher: string) => namesIn(cypher).map(([kind, name]) => `${kind} ${name}`);

describe('the names in a query', () => {
  test.each<readonly [string, readonly string[]]>([
    ['MATCH (s:Statment) RETURN s', ['label Statment']],
    [
      'MATCH (:A|B)-[:X|Y|:Z*1..3]->(:C&!(D|E))',
      ['label A', 'label B', 'type X', 'type Y', 'type Z', 'label C', 'label D', 'label E'],
    ],
    ['MATCH (n) WHERE n:A:B OR NOT n:C RETURN n', ['label A', 'label B', 'label C']],
    ['MATCH ()-[r]->() WHERE r:SIAD RETURN r', ['type SIAD']],
    [
      'MATCH (n:`my label` {`its name`: 1}) RETURN n.`other``s`',
      ['label my label', 'property its name', 'property other`s'],
    ],
    [
      'MATCH (n {name: $a})-[r:SAID {cue: $b}]->(m) RETURN n.nmae, r.cue, m.x.year',
      ['property name', 'type SAID', 'property cue', 'property nmae', 'property x'],
    ],
    ['MATCH p = shortestPath((a {id: 1})-[*..6]-(b {key: 2})) RETURN p.x', ['property id', 'property key']],
    ['MATCH (n) RETURN n {.name, .title, x: n.y}', ['property name', 'property title', 'property y']],
    ['MATCH (n) WHERE EXISTS { MATCH (n)-->(:A) } AND COUNT { (n)<-[:B]-() } > 1 RETURN n', ['label A', 'type B']],
    ['MATCH (n) CALL (n) { RETURN 1 AS x, n:A AS y } RETURN x', ['label A']],
    ['MATCH (n) CALL { WITH n MATCH (n)-[:T {k: 1}]->(m) RETURN m } RETURN m', ['type T', 'property k']],
    ['MATCH (s) RETURN head([(s)<-[:SAID]-(a:Actor) | a.name]) AS who', ['type SAID', 'label Actor', 'property name']],
    // Maps, parameters, functions, rows and rebound variables name nothing of the store.
    ['RETURN {a: 1, b: {c: 2}} AS map, $p.q AS q, date().year AS y', []],
    ['UNWIND $rows AS row MATCH (n {id: row.who}) RETURN row.what', ['property id']],
    ['MATCH (n) WITH {total: 1} AS n RETURN n.total', []],
    ['MATCH (n) RETURN [n IN $list WHERE n.x > 1 | n.y]', []],
    ['CALL db.index.fulltext.queryNodes($index, $q) YIELD node RETURN node.nmae', []],
    ['MATCH ()-[r:A*1..2]->() RETURN r.x', ['type A']],
    ["RETURN 'n:Nothing' // (m:None)", []],
    ['RETURN 1 IS :: INTEGER AS x', []],
    // What the query makes itself is there by then.
    ['CREATE (n:New {x: 1})-[:MADE]->(m) SET m.y = 2, m:Other', []],
    ['MATCH (n:Actor) SET n.note = 1 RETURN n.note, n.nmae', ['label Actor', 'property nmae']],
    ['MERGE (n:New {x: 1}) ON CREATE SET n.y = 1', []],
    ['MATCH (n:', []],
    ['MATCH (n {', []],
  ])('%s', (cypher, expected) => {
    expect(asked(cypher)).toEqual(expected);
  });

  test('a question of the library names nothing that the schema does not know', async () => {
    const nothing = async () => ({ columns: ['name'], rows: [] });
    for (const { name, cypher } of readQuestions()) {
      expect(namesIn(cypher), name).not.toEqual([]);
      expect(await unknownNames(cypher, nothing), name).toEqual([]);
    }
  });

  test('a long query takes no time', () => {
    const begun = performance.now();
    for (const unit of ['(n:A)-[:', '{a: ', 'n.', ':A', ')-[', '[n IN ']) namesIn(unit.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
