/** Who watches is told of each rule that holds, and may have a text read as if there were no such rule. */
import { expect, it } from 'vitest';
import type { HeldRule } from '../../../../src/document/index.js';
import { Reading } from '../../../../src/extract/reading.js';
import { placeIn, rulebook } from '../../../../src/extract/rules/match.js';
import type { Finding, NoFacts } from '../../../../src/language/rule.js';

const row = { finds: 'thing', reads: '', example: '', spares: '' } as const;
const RULES: readonly Finding<NoFacts, 'thing'>[] = [
  { ...row, name: 'bridge', when: { word: ['大桥'] } },
  { ...row, name: 'any', when: { after: ['通车'] } },
];

function read(watch?: (held: HeldRule) => boolean) {
  const text = '大桥通车';
  const reading = new Reading({ text, shadow: text, layers: { sentences: [], quotations: [], tokens: [] }, watch });
  const book = rulebook<NoFacts, Finding<NoFacts, 'thing'>>(RULES);
  const place = placeIn(reading, { start: 0, end: 2 });
  return { first: book.first(place)?.name, all: book.all(place).map(({ name }) => name) };
}

it('tells of each rule that it comes to, and of none that does not hold', () => {
  const held: string[] = [];
  const watch = ({ rule, word, start, end }: HeldRule): boolean => {
    held.push(`${rule.name} ${word} ${start}-${end}`);
    return true;
  };
  expect(read(watch)).toEqual({ first: 'bridge', all: ['bridge', 'any'] });
  expect(held).toEqual(['bridge 大桥 0-2', 'bridge 大桥 0-2', 'any 大桥 0-2']);
});

it('passes over a rule that is not to be heeded', () => {
  expect(read(({ rule }) => rule.name !== 'bridge')).toEqual({ first: 'any', all: ['any'] });
  expect(read()).toEqual({ first: 'bridge', all: ['bridge', 'any'] });
});
