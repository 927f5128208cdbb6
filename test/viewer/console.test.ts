/** The console completes what the schemas hold, where it may stand. */
import { describe, expect, it } from 'vitest';
import { edgeSchemas, nodeSchemas, EDGE_TYPES as TYPES } from '../../graph/model/index.js';
import { complete } from '../../viewer/console/completion.js';
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
