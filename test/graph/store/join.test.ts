/** What articles give to a shared actor is joined so that neither order nor repetition matters. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { join } from '../../../graph/store/cypher/join.js';

const given = fc.record({
  aliases: fc.array(fc.constantFrom('甲', '乙', '丙')),
  unnamed: fc.boolean(),
  wikidata: fc.constantFrom('Q1', 'Q2', null),
  weight: fc.integer(),
});

test('join is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(given, given, given, (a, b, c) => {
      expect(join(a, b)).toEqual(join(b, a));
      expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
      expect(join(a, b, a)).toEqual(join(a, b));
    }),
  );
});

test('lists are united and sorted, a name known anywhere is a name, known beats unknown', () => {
  const a = { aliases: ['乙', '甲'], unnamed: true, wikidata: null };
  expect(join(a, { aliases: ['丙', '乙'], unnamed: false, wikidata: 'Q7' })).toEqual({
    aliases: ['丙', '乙', '甲'],
    unnamed: false,
    wikidata: 'Q7',
  });
});
