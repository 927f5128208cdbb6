/** Decided statements and events as findings: ids, nesting, and rules that say who was linked. */
import { describe, expect, it } from 'vitest';
import { ruleParts, type Statement } from '../../../../graph/model/index.js';
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
  it('keep those who take part, in their order', () => {
    const participants = new Map([
      ['z', 0.5],
      ['x', 0.5],
    ]);
    const [only] = settledEvents([{ event: event('e', ['x', 'y', 'z']), chance: 0.5, participants }]);
    expect(only?.participants.map(({ actor }) => actor)).toEqual(['x', 'z']);
  });
});
