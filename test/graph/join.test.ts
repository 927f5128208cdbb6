/** What articles give to a shared actor is joined so that neither order nor repetition matters. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { join } from '../../graph/model/join.js';

const given = fc.record({
  aliases: fc.array(fc.constantFrom('甲', '乙', '丙')),
  unnamed: fc.boolean(),
  wikidata: fc.constantFrom('Q1', 'Q2', null),
  weight: fc.integer(),
  name: fc.constantFrom('丁', '戊'),
  nameHans: fc.constantFrom('己', '庚', null),
  nameHant: fc.constantFrom('辛', '壬', null),
  nameEn: fc.constantFrom('癸', null),
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

test('a name is that of the simplified script where articles give it, else of the traditional one, else the only one', () => {
  expect(join({ name: '韓國', nameHant: '韓國' }, { name: '韩国', nameHans: '韩国' })).toMatchObject({ name: '韩国' });
  expect(join({ name: '韓國', nameHant: '韓國' }, { name: 'Korea' })).toMatchObject({ name: '韓國' });
  expect(join({ name: '韓國', nameHant: '韓國' }, { name: 'Korea', nameEn: 'Korea' })).toMatchObject({ name: '韓國' });
  expect(join({ name: 'Korea' })).toEqual({ name: 'Korea' });
});
