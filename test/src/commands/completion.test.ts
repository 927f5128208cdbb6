/** What Tab offers, by what stands before the cursor. */
import { describe, expect, test } from 'vitest';
import { complete, type Known } from '../../../src/commands/shell/completion.js';

const KNOWN: Known = {
  labels: ['Actor', 'Article', 'Event', '我的 标签', '人物'],
  types: ['SAID', 'SPEAKS_FOR', 'VIA'],
  properties: ['headline', 'id', 'name', 'start'],
  parameters: ['actor', 'from'],
  commands: { ':ask': ['said-by', 'said-of', 'path'], ':exit': [], ':explain': [] },
};

const CASES: readonly (readonly [line: string, candidates: readonly string[], replaced: string])[] = [
  ['MATCH (n:A', ['Actor', 'Article'], 'A'],
  ['MATCH (n:', ['Actor', 'Article', 'Event', '`我的 标签`', '人物'], ''],
  ['MATCH (n:人', ['人物'], '人'],
  ['MATCH (n:Actor)-[r:S', ['SAID', 'SPEAKS_FOR'], 'S'],
  ['MATCH (n)-[:SAID|', ['SAID', 'SPEAKS_FOR', 'VIA'], ''],
  ['MATCH (n)-[:SAID]->(m:E', ['Event'], 'E'],
  ['MATCH (n) WHERE n:Ac', ['Actor'], 'Ac'],
  ['MATCH (n) RETURN n.h', ['headline'], 'h'],
  ['MATCH (n) RETURN nodes(p)[0].na', ['name'], 'na'],
  ['MATCH (n {n', ['name'], 'n'],
  ['MATCH (n {id: 1, st', ['start'], 'st'],
  ['MATCH (n {id: $a', ['actor'], 'a'],
  ['RETURN $', ['actor', 'from'], ''],
  ['RET', ['RETURN'], 'RET'],
  ['ret', ['return'], 'ret'],
  ['RETURN coll', ['collect('], 'coll'],
  ['RETURN 1.', [], ''],
  ['RETURN ', [], ''],
  [':e', [':exit', ':explain'], ':e'],
  [':ask said', ['said-by', 'said-of'], 'said'],
  [':nothing x', [], 'x'],
];

describe('complete', () => {
  test.each(CASES)('%s', (line, candidates, replaced) => {
    expect(complete(line, '', KNOWN)).toEqual([candidates, replaced]);
  });

  test('knows in which bracket an earlier line has left off', () => {
    expect(complete('  :S', 'MATCH (a)-[r\n', KNOWN)).toEqual([['SAID', 'SPEAKS_FOR'], 'S']);
    expect(complete(':A', 'MATCH (n', KNOWN)).toEqual([['Actor', 'Article'], 'A']);
  });
});
