/** Rows that tell of a name, a statement, an event or two by the words around hold in their own examples, and not in what they spare. */
import { describe, expect, it } from 'vitest';
import { type Place, placeInText, rulebook } from '../../../src/extract/rules/match.js';
import type { NoFacts } from '../../../src/language/rule.js';
import { PERSON_SIGNS } from '../../../src/language/zh/rules/actors/person-signs.js';
import { ROLE_SIGNS } from '../../../src/language/zh/rules/actors/roles.js';
import { EVENT_LINKS } from '../../../src/language/zh/rules/events/event-links.js';
import { PARTS } from '../../../src/language/zh/rules/events/participants.js';
import { STATEMENT_SIGNS } from '../../../src/language/zh/rules/statements/statement-signs.js';
import { TIME_SIGNS } from '../../../src/language/zh/rules/times/told-times.js';
import { linkbook } from '../../../src/packs/zh/event-link.js';

const around = [...PARTS, ...ROLE_SIGNS, ...TIME_SIGNS, ...STATEMENT_SIGNS, ...PERSON_SIGNS];

describe.each(around)('$name', (rule) => {
  const holds = (marked: string): boolean => rulebook([rule]).first(placeOf(marked)) !== undefined;

  it('holds of the words of its example', () => expect(holds(rule.example)).toBe(true));

  it.each([rule.spares].flat())('does not hold in %s', (sentence) => expect(holds(sentence)).toBe(false));
});

describe.each(EVENT_LINKS)('$name', (rule) => {
  const tied = (marked: string): string | undefined => {
    const [before = '', , between = '', , after = ''] = marked.split(/[⟦⟧]/);
    return linkbook(EVENT_LINKS.slice(0, EVENT_LINKS.indexOf(rule) + 1))({ before, between, after })?.rule;
  };

  it('ties the words of its example together', () => expect(tied(rule.example)).toBe(rule.finds));

  it.each([rule.spares].flat())('does not in %s', (sentence) => expect(tied(sentence)).toBeUndefined());
});

it('no two rows share a name', () => {
  const names = [...around, ...EVENT_LINKS].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

/** The words in ⟦⟧ of a sentence that nobody has read before. */
function placeOf(marked: string): Place<NoFacts> {
  const text = marked.replace(/[⟦⟧]/g, '');
  const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
  return placeInText(text, { start, end });
}
