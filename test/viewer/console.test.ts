/** The console completes what the schemas hold, where it may stand. */
import { describe, expect, it } from 'vitest';
import { edgeSchemas, nodeSchemas, EDGE_TYPES as TYPES } from '../../graph/model/index.js';
import { complete } from '../../viewer/console/completion.js';
import { fromJson, isValid, parametersIn, toJson, valuesOf } from '../../viewer/console/parameters.js';
import { EDGE_TYPES, LABELS, PROPERTIES } from '../../viewer/console/vocabulary.js';

const offered = (before: string, kind: string): string[] =>
  complete(before).candidates.flatMap((candidate) => (candidate.kind === kind ? [candidate.text] : []));

describe('the vocabulary', () => {
  it('is that of the schemas', () => {
    const schemas = [...Object.values(nodeSchemas), ...Object.values(edgeSchemas)];
    const properties = new Set(schemas.flatMap(({ shape }) => Object.keys(shape)));
    expect([...PROPERTIES]).toEqual([...properties].sort());
    expect([...EDGE_TYPES].sort()).toEqual([...TYPES].sort());
    expect(LABELS).toEqual(expect.arrayContaining([...Object.keys(nodeSchemas), 'Person', 'OnRecord']));
  });
});

describe('completion', () => {
  it.each([
    ['MATCH (a:', 'label', 'Actor'],
    ['MATCH (a:Actor)-[:SAID|', 'type', 'VIA'],
    ['MATCH (a:Actor {na', 'property', 'name'],
    ['MATCH (a) WHERE a.', 'property', 'aliases'],
    ['MATCH (a) RETURN co', 'function', 'collect'],
    ['', 'keyword', 'MATCH'],
    ["MATCH (a {name: '(['}) WHERE a", 'keyword', 'CONTAINS'],
  ])('after %j offers a %s such as %s', (before, kind, text) => {
    expect(offered(before, kind)).toContain(text);
  });

  it('replaces the word that was begun', () => {
    expect(complete('MATCH (a:Ac').from).toBe(9);
  });
});

describe('the parameters of a query', () => {
  it.each([
    ['MATCH (a {id: $id})-[r]-(b {name: $名字}) WHERE a.x = $id RETURN $`a b`', ['id', '名字', 'a b']],
    ['RETURN \'$no\', "$no", `$no` // $no\n, $yes /* $no */', ['yes']],
    ["RETURN 'it\\'s $no' + $yes", ['yes']],
    ["RETURN $yes + 'never closed $no", ['yes']],
    ['RETURN $ + 1', []],
  ])('in %s are found', (cypher, names) => {
    expect(parametersIn(cypher)).toEqual(names);
  });

  it.each([
    ['text', '5', '5'],
    ['text', '', ''],
    ['number', ' 5 ', 5],
    ['number', '-0.5', -0.5],
    ['json', '["a", null]', ['a', null]],
    ['json', 'null', null],
    ['json', '{"a": true}', { a: true }],
  ] as const)('as %s %j are sent as what they are', (type, words, value) => {
    expect(isValid({ type, words })).toBe(true);
    const json = toJson({ type, words });
    expect(valuesOf({ x: json })).toEqual({ x: value });
    expect(fromJson(json)).toEqual(words === ' 5 ' ? { type, words: '5' } : { type, words });
  });

  it.each([
    ['number', ''],
    ['number', 'two'],
    ['number', '[1]'],
    ['json', '[1'],
  ] as const)('as %s %j are not valid', (type, words) => {
    expect(isValid({ type, words })).toBe(false);
  });
});
