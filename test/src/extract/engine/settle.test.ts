/** Decided statements and events as findings: ids, nesting, and rules that say who was linked. */
import { describe, expect, it } from 'vitest';
import { type Event, ruleParts, type Statement } from '../../../../graph/model/index.js';
import type { Document, Reference } from '../../../../src/document/index.js';
import type { DecidedStatement } from '../../../../src/extract/engine/decide.js';
import { settledEvents, settledStatements } from '../../../../src/extract/engine/settle.js';
import { event, statement } from './drafts.js';

function decided(made: Statement, speaker = made.speaker, via: readonly string[] = made.via): DecidedStatement {
  return { statement: made, speaker, via, chance: 0.5 };
}

const settled = (...statements: DecidedStatement[]) => settledStatements('article:a', statements);

describe('statements', () => {
  it('stay what they were if their speaker stays', () => {
    const made = statement('s', 5, 10, { speaker: 'x', via: ['old'], addressees: ['y'] });
    expect(settled(decided(made, 'x', ['new']))).toEqual([{ ...made, via: ['new'] }]);
  });

  it('get an id and a rule of their own if another speaks, who is then neither told nor spoken of', () => {
    const about = [
      { id: 'y', stance: null },
      { id: 'z', stance: null },
    ];
    const made = statement('s', 5, 10, { speaker: 'x', addressees: ['y', 'z'], about });
    const [other] = settled(decided(made, 'y'));
    const [nobody] = settled(decided(made, null));
    expect(other).toMatchObject({ speaker: 'y', addressees: ['z'], about: [{ id: 'z' }], rule: 'cue-clause/linked' });
    expect(nobody).toMatchObject({ speaker: null, rule: 'cue-clause/unknown' });
    expect(new Set(['s', other?.id, nobody?.id]).size).toBe(3);
    expect(settled(decided(made, 'y'))[0]?.id).toBe(other?.id);
    expect([other, nobody].map((one) => ruleParts(one?.rule ?? '')?.length)).toEqual([2, 2]);
  });

  it('quote the others by the ids that those have now, and nothing that fell', () => {
    const outer = statement('outer', 5, 30, { speaker: 'x', quotes: ['inner', 'fallen'] });
    const inner = statement('inner', 10, 20, { speaker: 'y' });
    const [first, second] = settled(decided(outer), decided(inner, 'z'));
    expect(second?.id).not.toBe('inner');
    expect(first?.quotes).toEqual([second?.id]);
  });

  it('quote those that lie in them, and not those that lie in these', () => {
    const [outer, middle, least] = settled(
      decided(statement('outer', 0, 30, { speaker: 'x' })),
      decided(statement('middle', 5, 20, { speaker: 'y', rule: 'learned/linked' })),
      decided(statement('least', 6, 12, { speaker: 'z', rule: 'learned/linked' })),
    );
    expect([outer, middle, least].map((one) => one?.quotes)).toEqual([['middle'], ['least'], []]);
  });

  it('quote neither themselves, nor what stands beside or across', () => {
    const made = settled(
      decided(statement('a', 0, 10, { quotes: ['a'] })),
      decided(statement('b', 5, 15)),
      decided(statement('c', 15, 20)),
    );
    expect(made.flatMap(({ quotes }) => quotes)).toEqual([]);
  });
});

describe('events', () => {
  const text = '唐佑平周一说，青江市府与唐佑平会谈。';
  const reference = (actor: string, start: number, end: number): Reference => ({
    ...{ start, end, actor, form: 'name', kind: 'person', isMedium: false, isModifier: false },
  });
  const document = {
    ...{ text, shadow: text, issues: [], article: { id: 'article:a' } },
    layers: { references: [reference('x', 0, 3), reference('y', 7, 11), reference('x', 12, 15)] },
  } as unknown as Document;
  const talks = (given: Partial<Event>): Event => ({
    ...event('old', []),
    ...{ type: 'meet', label: 'old', mentions: [{ start: 15, end: 17, text: '会谈' }] },
    ...given,
  });
  const settledOne = (given: Partial<Event>): Event | undefined =>
    settledEvents(document, [{ event: talks(given), chance: 0.5, participants: new Map() }], '、')[0];
  const party = (actor: string, role: 'agent' | 'patient') => ({ actor, role, rule: 'linked-party', confidence: 0.5 });

  it('are called by who acts, as named nearest, else by who takes part, and by the trigger', () => {
    expect(settledOne({ participants: [party('x', 'agent'), party('y', 'agent')] })?.label).toBe(
      '唐佑平、青江市府 会谈',
    );
    expect(settledOne({ participants: [party('y', 'patient')] })?.label).toBe('青江市府 会谈');
    expect(settledOne({})?.label).toBe('会谈');
  });

  it('have an id of what was decided: another of another type or with another party, the same of the same', () => {
    const one = settledOne({ participants: [party('x', 'agent')] });
    expect(one?.id).toMatch(/^event:/);
    expect(settledOne({ participants: [party('x', 'agent')] })?.id).toBe(one?.id);
    expect(settledOne({ participants: [party('y', 'agent')] })?.id).not.toBe(one?.id);
    expect(settledOne({ participants: [party('x', 'agent')], type: 'visit' })?.id).not.toBe(one?.id);
  });
});
