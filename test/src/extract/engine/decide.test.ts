/** Decisions over proposals whose chances are known. */
import { describe, expect, it } from 'vitest';
import type { Proposals, StatementProposal } from '../../../../src/extract/engine/proposals.js';
import { engineOf, linearDecider, odds } from '../../../support/deciders.js';
import { actor, event, statement } from './drafts.js';

/** A proposal's chance is what its one feature says. */
const TOLD = linearDecider({ odds: 1 }, { threshold: 0.3 });
const ENGINE = engineOf({
  ...{ statement: TOLD, speaker: { ...TOLD, threshold: 0 }, via: TOLD, actor: TOLD, event: TOLD, participant: TOLD },
  ...{ type: TOLD, status: TOLD, date: TOLD, extent: TOLD, same: TOLD },
});

const chance = (value: number) => ({ odds: odds(value) });
const voices = (chances: readonly (readonly [string | null, number])[]) =>
  chances.map(([who, value]) => ({ actor: who, features: chance(value) }));

interface Given {
  readonly speakers?: readonly (readonly [string | null, number])[];
  readonly vias?: readonly (readonly [string, number])[];
}

function proposed(id: string, span: readonly [number, number], value: number, given: Given = {}): StatementProposal {
  const { speakers = [[null, 0.9]], vias = [] } = given;
  return {
    statement: statement(id, ...span),
    around: null,
    features: chance(value),
    speakers: voices(speakers),
    vias: vias.map(([who, each]) => ({ actor: who, features: chance(each) })),
  };
}

function decide(given: Partial<Proposals>) {
  return ENGINE.decide({ statements: [], actors: [], events: [], ...given });
}

const standing = (...statements: StatementProposal[]) =>
  decide({ statements }).statements.map((one) => one.statement.id);

describe('statements', () => {
  it('stand from the threshold on', () => {
    expect(standing(proposed('a', [0, 5], 0.31), proposed('b', [10, 15], 0.29))).toEqual(['a']);
  });

  it('of two in the same words the likelier stands, whichever comes first', () => {
    expect(standing(proposed('a', [0, 10], 0.6), proposed('b', [1, 10], 0.8))).toEqual(['b']);
    expect(standing(proposed('b', [0, 10], 0.8), proposed('a', [0, 9], 0.6))).toEqual(['b']);
    expect(standing(proposed('a', [0, 10], 0.6), proposed('b', [0, 5], 0.8))).toEqual(['b']);
  });

  it('both stand where they share less than half, and come in the order of the text, the longer first', () => {
    expect(
      standing(proposed('in', [6, 10], 0.9), proposed('late', [30, 35], 0.9), proposed('out', [0, 10], 0.4)),
    ).toEqual([...['out', 'in', 'late']]);
  });

  it('both stand where rules say that one is told within the other', () => {
    const outer = proposed('out', [0, 10], 0.6);
    const told = { ...outer, statement: { ...outer.statement, quotes: ['in'] } };
    expect(standing(told, proposed('in', [3, 10], 0.8))).toEqual(['out', 'in']);
    expect(standing(outer, proposed('in', [3, 10], 0.8))).toEqual(['in']);
  });

  it('one that falls takes no other with it', () => {
    expect(standing(proposed('a', [0, 10], 0.9), proposed('b', [3, 13], 0.8), proposed('c', [7, 17], 0.7))).toEqual([
      ...['a', 'c'],
    ]);
  });
});

describe('voices', () => {
  const one = (given: Given, value = 0.5) =>
    decide({ statements: [proposed('a', [0, 5], value, given)] }).statements[0];

  it('are those of the likeliest, and nobody can win', () => {
    expect(
      one({
        speakers: [
          ['x', 0.4],
          ['y', 0.7],
          [null, 0.2],
        ],
      })?.speaker,
    ).toBe('y');
    expect(
      one({
        speakers: [
          ['x', 0.4],
          [null, 0.6],
        ],
      })?.speaker,
    ).toBeNull();
    expect(one({ speakers: [] })?.speaker).toBeNull();
  });

  describe('of words that the rules give to somebody', () => {
    const spoken = (other: number, cue: string | null) => {
      const made = proposed('a', [5, 10], 0.9, { speakers: [['other', other]] });
      const speakers = [{ actor: 'ruled', features: { ...chance(0.2), ruled: 1 } }, ...made.speakers];
      const words = cue === null ? null : { start: 4, end: 4 + cue.length, text: cue };
      const proposal = { ...made, speakers, statement: { ...made.statement, cue: words } };
      return decide({ statements: [proposal] }).statements[0];
    };

    it.each([['：'], [null]])('in a turn (%s) are another’s only if that is likely', (cue) => {
      expect(spoken(0.75, cue)?.speaker).toBe('ruled');
      expect(spoken(0.75, cue)?.chance).toBeCloseTo(0.9 * 0.2, 6);
      expect(spoken(0.85, cue)?.speaker).toBe('other');
    });

    it('with a verb are another’s only if that is likelier by a quarter', () => {
      expect(spoken(0.44, '说')?.speaker).toBe('ruled');
      expect(spoken(0.46, '说')?.speaker).toBe('other');
    });

    it('stand in an answer without a verb from a lower chance on, unless a quotation opens them', () => {
      const answer = (features: Record<string, number>, value: number) => {
        const made = proposed('a', [5, 10], value);
        return standing({ ...made, features: { ...made.features, ...features } });
      };
      const strict = (features: Record<string, number>) => {
        const engine = engineOf({ statement: linearDecider({ odds: 1 }, { threshold: 0.6 }) });
        const made = proposed('a', [5, 10], 0.4);
        const statements = [{ ...made, features: { ...made.features, ...features } }];
        return engine.decide({ statements, actors: [], events: [] }).statements.length;
      };
      expect(strict({ ruled: 1 })).toBe(1);
      expect(strict({})).toBe(0);
      expect(strict({ ruled: 1, 'opens-quotation': 1 })).toBe(0);
      expect(answer({ ruled: 1 }, 0.29)).toEqual([]);
    });
  });

  it('carry the chance that the words are said and that it is they who say them', () => {
    expect(
      one(
        {
          speakers: [
            ['x', 0.4],
            ['y', 0.7],
          ],
        },
        0.5,
      )?.chance,
    ).toBeCloseTo(0.35, 6);
  });

  it('pass words on from the threshold on, the likelier first, and never their own', () => {
    const vias = [
      ['low', 0.2],
      ['second', 0.5],
      ['x', 0.99],
      ['first', 0.8],
    ] as const;
    expect(one({ speakers: [['x', 0.7]], vias })).toMatchObject({ speaker: 'x', via: ['first', 'second'] });
    expect(one({ speakers: [[null, 0.7]], vias })?.via).toEqual(['x', 'first', 'second']);
  });
});

describe('actors', () => {
  const actors = [
    { actor: actor('x'), features: chance(0.9) },
    { actor: actor('y'), features: chance(0.1) },
    { actor: actor('z'), features: chance(0.2) },
  ];

  it('stay if they are likely to be of the story', () => {
    const { actors: kept } = decide({ actors });
    expect([...kept.keys()]).toEqual(['x']);
    expect(kept.get('x')).toBeCloseTo(0.9, 6);
  });

  it('stay as unlikely as they are if they say words that stand, or pass them on', () => {
    const statements = [proposed('a', [0, 5], 0.5, { speakers: [['y', 0.7]], vias: [['z', 0.6]] })];
    const { actors: kept } = decide({ actors, statements });
    expect([...kept.keys()]).toEqual(['x', 'y', 'z']);
    expect(kept.get('y')).toBeCloseTo(0.1, 6);
  });

  it('do not stay for words that fall', () => {
    const statements = [proposed('a', [0, 5], 0.1, { speakers: [['y', 0.7]] })];
    expect([...decide({ actors, statements }).actors.keys()]).toEqual(['x']);
  });
});

describe('events', () => {
  const happening = (value: number, taking: readonly (readonly [string, number])[]) => {
    const made = event(
      'e',
      taking.map(([who]) => who),
    );
    const participants = made.participants.map((participant, i) => ({
      participant,
      features: chance(taking[i]?.[1] ?? 0),
    }));
    return { event: made, features: chance(value), participants, types: [], statuses: [], times: [] };
  };

  it('fall below the threshold, with those who took part', () => {
    expect(decide({ events: [happening(0.2, [['x', 0.9]])] }).events).toEqual([]);
  });

  it('keep the participants that are likely, each as likely as both together', () => {
    const [only] = decide({
      events: [
        happening(0.8, [
          ['x', 0.5],
          ['y', 0.2],
        ]),
      ],
    }).events;
    expect(only?.chance).toBeCloseTo(0.8, 6);
    expect([...(only?.participants.keys() ?? [])]).toEqual(['x']);
    expect(only?.participants.get('x')).toBeCloseTo(0.4, 6);
    expect(only?.event.participants.map(({ actor: who }) => who)).toEqual(['x']);
  });

  it("are of the likeliest type, status and date, whoever proposed them, and of the rules' where nothing else is proposed", () => {
    const day = {
      text: '周一',
      textStart: 0,
      textEnd: 2,
      start: '2026-03-16',
      end: '2026-03-16',
      precision: 'day' as const,
      anchor: 'publication' as const,
    };
    const option = <T>(answer: T, value: number) => ({ value: answer, features: chance(value) });
    const told = {
      ...happening(0.8, []),
      types: [option('other' as const, 0.3), option('product' as const, 0.6)],
      statuses: [option('planned' as const, 0.2), option('occurred' as const, 0.1)],
      times: [option(null, 0.4), option(day, 0.41)],
    };
    expect(decide({ events: [told] }).events[0]?.event).toMatchObject({
      ...{ type: 'product', status: 'planned', time: { text: '周一' } },
    });
    const undated = { ...told, times: [option(null, 0.42), option(day, 0.41)] };
    expect(decide({ events: [undated] }).events[0]?.event.time).toBeNull();
    expect(decide({ events: [happening(0.8, [])] }).events[0]?.event).toMatchObject({
      type: 'other',
      status: 'planned',
    });
  });
});
