/** The guard's reading of Cypher, where the stores themselves cannot be asked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableOnly } from '../../../graph/store/cypher/text/guard.js';

const refused = expect.objectContaining({ code: 'query-refused' });

describe('readableOnly', () => {
  test('a writing word is refused wherever code can stand, however it is written', () => {
    const gap = fc.constantFrom(' ', '\n', '\t', '/* RETURN */', '// x\n', '\u00a0', "'a'", '`b`', '(', ')', '}');
    const letters = fc.constantFrom(
      'CREATE',
      'MERGE',
      'SET',
      'DELETE',
      'DETACH',
      'REMOVE',
      'DROP',
      'FOREACH',
      'INSERT',
    );
    const cased = fc
      .tuple(letters, fc.infiniteStream(fc.boolean()))
      .map(([word, upper]) => [...word].map((letter) => (upper.next().value ? letter : letter.toLowerCase())).join(''));
    fc.assert(
      fc.property(gap, cased, gap, (before, word, after) => {
        expect(() => readableOnly(`MATCH (n)${before}${word}${after} n`)).toThrow(refused);
      }),
    );
  });

  test('text in quotes and backticks is never read as code', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("'", '"'), (text, quote) => {
        const literal = quote + text.replaceAll('\\', '').replaceAll(quote, `\\${quote}`) + quote;
        const cypher = `RETURN ${literal} AS \`DELETE\``;
        expect(readableOnly(cypher)).toBe(cypher);
      }),
    );
  });

  test('comments reach no store', () => {
    expect(readableOnly('RETURN 1 /* DELETE\nx */ AS a // SET')).toBe('RETURN 1          \n     AS a       ');
  });

  test.each(["RETURN 'open", 'RETURN "open\\"', 'RETURN `open', 'RETURN 1 /* open', "RETURN 1 /* */ '\\"])(
    '%s never ends',
    (cypher) => {
      expect(() => readableOnly(cypher)).toThrow(refused);
    },
  );

  test('says where the problem is and how to go on', () => {
    expect(() => readableOnly('MATCH (n)\n  SET n.x = 1')).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('line 2, column 3'),
        hint: expect.stringContaining('--write'),
      }),
    );
  });

  test.each([
    'MATCH (n:Set) RETURN n.delete, n . create, $merge',
    'EXPLAIN MATCH (n) RETURN n',
    'CYPHER 5 runtime=slotted MATCH (n) RETURN n',
    'PROFILE RETURN 1',
    'SHOW INDEXES',
    'CALL { MATCH (n) RETURN n } RETURN n',
    "CALL db.index.fulltext.queryNodes('x', $q) YIELD node RETURN node",
    'RETURN 1;',
  ])('allows %s', (cypher) => {
    expect(readableOnly(cypher)).toBe(cypher);
  });

  test.each([
    'RETURN 1; RETURN 2',
    'RETURN [x IN [1] WHERE x > 0SET]',
    'RETURN 1..SET',
    'CALL dbms.killQuery("x")',
    'CALL',
    'LOAD CSV FROM $x AS y RETURN y',
    'USE x; DROP DATABASE y',
    "RETURN '\\uu0027'",
  ])('refuses %s', (cypher) => {
    expect(() => readableOnly(cypher)).toThrow(refused);
  });
});
