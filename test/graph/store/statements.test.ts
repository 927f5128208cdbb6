/** Where a statement ends, among everything in which a semicolon can stand. */
import { expect, test } from 'vitest';
import { cutStatements } from '../../../graph/store/cypher/statements.js';

test.each([
  ['RETURN 1;', ['RETURN 1'], ''],
  ['RETURN 1; RETURN 2;\n', ['RETURN 1', 'RETURN 2'], ''],
  ['RETURN 1;\nMATCH (n)\n', ['RETURN 1'], '\nMATCH (n)\n'],
  ['RETURN \';\', `a;b`, "x;" // ;\n/* ; */;', ['RETURN \';\', `a;b`, "x;" // ;\n/* ; */'], ''],
  ["RETURN 'open;\n", [], "RETURN 'open;\n"],
  ['/* open;\n', [], '/* open;\n'],
  [';; // nothing;\n ;', [], ''],
  ['// a remark\n', [], ''],
  ['', [], ''],
])('%j', (text, statements, rest) => {
  expect(cutStatements(text)).toEqual({ statements, rest });
});
