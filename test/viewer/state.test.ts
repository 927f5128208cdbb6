/** The state of the page: its transitions, and its address there and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWN_EDGE_TYPES, DRAWN_LABELS } from '../../graph/model/index.js';
import {
  clearSelection,
  initialState,
  select,
  showAllKinds,
  speak,
  stepTo,
  toggleKind,
  type ViewState,
  withLimit,
} from '../../viewer/state/state.js';
import { fromHash, toHash } from '../../viewer/state/url.js';

const initial = initialState('zh');

describe('transitions', () => {
  it('start a new selection at its first evidence, and forget both together', () => {
    const stepped = stepTo(select(initial, { kind: 'node', id: 'a' }), 2, 5);
    expect(select(stepped, { kind: 'edge', id: 'b' })).toMatchObject({ selection: { kind: 'edge', id: 'b' }, step: 0 });
    expect(clearSelection(stepped)).toEqual(initial);
  });

  it('step round in both directions, and not at all without evidence', () => {
    expect(stepTo(initial, 3, 3).step).toBe(0);
    expect(stepTo(initial, -1, 3).step).toBe(2);
    expect(stepTo(initial, 1, 0).step).toBe(0);
  });

  it('hide a kind, show it again, and show all', () => {
    const hidden = toggleKind(toggleKind(initial, 'Place'), 'ABOUT');
    expect(hidden.hidden).toEqual(['ABOUT', 'Place']);
    expect(toggleKind(hidden, 'Place').hidden).toEqual(['ABOUT']);
    expect(showAllKinds(hidden)).toEqual(initial);
  });
});

describe('the address', () => {
  it('is empty at the start and short after it', () => {
    expect(toHash(initial, initial)).toBe('');
    const state = stepTo(select(toggleKind(initial, 'Place'), { kind: 'node', id: 'actor:1f&x' }), 1, 3);
    expect(toHash(state, initial)).toBe('#node=actor%3A1f%26x&step=2&hide=Place');
  });

  it('gives back every state', () => {
    const kinds = fc.subarray([...DRAWN_LABELS, ...DRAWN_EDGE_TYPES]);
    const selection = fc.record({
      kind: fc.constantFrom('node', 'edge'),
      id: fc.string({ minLength: 1, unit: 'grapheme' }),
    });
    const states: fc.Arbitrary<ViewState> = fc.record({
      selection: fc.option(selection as fc.Arbitrary<NonNullable<ViewState['selection']>>),
      step: fc.nat(900),
      hidden: kinds.map((some) => some.sort()),
      language: fc.constantFrom('zh' as const, 'en' as const),
      limit: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(fromHash(toHash(state, initial), initial)).toEqual(state);
      }),
    );
  });

  it('from elsewhere never breaks the page', () => {
    expect(fromHash('#hide=Nonsense,toString,ABOUT&step=-4&limit=999999&lang=xx&node=', initial)).toEqual({
      ...withLimit(initial, 10_000),
      hidden: ['ABOUT'],
    });
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(fromHash(hash, initial).step).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('remembers a language only when it is not the one of the browser', () => {
    expect(toHash(speak(initial, 'en'), initial)).toBe('#lang=en');
    expect(toHash(speak(initial, 'zh'), initial)).toBe('');
  });
});
