/** The state of the page: its transitions, and its address there and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWN_EDGE_TYPES, DRAWN_LABELS } from '../../graph/model/index.js';
import { expand, lookAt, pin, removeNode, restoreRemoved, toggleUnfolded, unpin } from '../../viewer/state/arrange.js';
import {
  brushTo,
  choose,
  clearFilters,
  frameOn,
  keepOrphans,
  readClock,
  requireConfidence,
  toggleKind,
  toggleValue,
} from '../../viewer/state/filter.js';
import { listRows, sortBy, speak } from '../../viewer/state/page.js';
import { isNewEntry, placeOf } from '../../viewer/state/place.js';
import { clearSelection, read, select, stepTo } from '../../viewer/state/select.js';
import {
  ANSWER_FORMS,
  CLOCKS,
  FACETS,
  initialState,
  LANGUAGES,
  TABS,
  THEMES,
  type ViewState,
} from '../../viewer/state/state.js';
import { fromHash, toHash } from '../../viewer/state/url.js';

const initial = initialState('zh-Hans');

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

  it('open an article instead of a selection, and frame what it contributes', () => {
    const reading = read(select(initial, { kind: 'node', id: 'a' }), 'article:1');
    expect(reading).toMatchObject({ selection: null, reading: 'article:1' });
    expect(reading.frame).toEqual({ kind: 'article', article: 'article:1' });
    expect(select(reading, { kind: 'node', id: 'b' }).reading).toBeNull();
  });

  it('end a path at the node that is chosen next', () => {
    const waiting = frameOn(initial, { kind: 'path', node: 'a', to: null });
    expect(select(waiting, { kind: 'node', id: 'a' }).frame).toEqual(waiting.frame);
    expect(select(waiting, { kind: 'edge', id: 'e' }).frame).toEqual(waiting.frame);
    const found = select(waiting, { kind: 'node', id: 'b' });
    expect(found.frame).toEqual({ kind: 'path', node: 'a', to: 'b' });
    expect(select(found, { kind: 'node', id: 'c' }).frame).toEqual(found.frame);
  });

  it('hide a kind, show it again, and forget all filters', () => {
    const hidden = toggleKind(toggleKind(initial, 'Place'), 'ABOUT');
    expect(hidden.filters.hidden).toEqual(['ABOUT', 'Place']);
    expect(toggleKind(hidden, 'Place').filters.hidden).toEqual(['ABOUT']);
    expect(clearFilters(brushTo(hidden, { from: '2025-01-01', to: '2025-02-01' }))).toEqual(initial);
  });

  it('choose values, and forget a facet with its last value', () => {
    const chosen = toggleValue(toggleValue(initial, 'act', 'warn'), 'act', 'deny');
    expect(chosen.filters.chosen).toEqual({ act: ['deny', 'warn'] });
    expect(choose(chosen, 'act', [])).toEqual(initial);
  });

  it('look at all that is left when the filters, the time or the frame change, and stay where they are otherwise', () => {
    const near = lookAt(initial, { x: 0.2, y: 0.3, ratio: 0.4 });
    const narrowed = [
      toggleKind(near, 'Place'),
      toggleValue(near, 'act', 'deny'),
      requireConfidence(near, 50),
      keepOrphans(near, true),
      brushTo(near, 'undated'),
      clearFilters(near),
      frameOn(near, { kind: 'chains' }),
      read(near, 'article:1'),
      clearSelection(lookAt(read(near, 'article:1'), { x: 0.2, y: 0.3, ratio: 0.4 })),
    ];
    expect(narrowed.map(({ camera }) => camera)).toEqual(narrowed.map(() => null));
    const kept = [
      select(near, { kind: 'node', id: 'a' }),
      readClock(near, 'said'),
      removeNode(near, 'a'),
      expand(near, 'a'),
    ];
    expect(kept.map(({ camera }) => camera)).toEqual(kept.map(() => near.camera));
  });

  it('enter the history where they lead to another place, a slider or a brush that moves on once', () => {
    const filtered = toggleValue(initial, 'act', 'deny');
    expect(placeOf(initial, filtered)).toBe('other');
    expect(placeOf(initial, frameOn(initial, { kind: 'chains' }))).toBe('other');
    expect(placeOf(initial, speak(lookAt(initial, { x: 0.2, y: 0.3, ratio: 0.4 }), 'en'))).toBeNull();
    expect(placeOf(initial, requireConfidence(initial, 20))).toBe('confidence');
    expect(placeOf(filtered, brushTo(filtered, 'undated'))).toBe('brush');
    const moved = { place: 'confidence', at: 0 } as const;
    expect(isNewEntry(null, 'confidence', 500)).toBe(true);
    expect(isNewEntry(moved, 'confidence', 500)).toBe(false);
    expect(isNewEntry(moved, 'brush', 500)).toBe(true);
    expect(isNewEntry(moved, 'confidence', 5_000)).toBe(true);
    expect(isNewEntry({ place: 'other', at: 0 }, 'other', 1)).toBe(true);
  });

  it('bound the confidence and keep or drop orphans', () => {
    expect(requireConfidence(initial, 250).filters.confidence).toBe(100);
    expect(requireConfidence(initial, 49.6).filters.confidence).toBe(50);
    expect(keepOrphans(initial, true).filters.orphans).toBe(true);
  });

  it('drop the brush with its clock, and the camera with its frame', () => {
    const brushed = brushTo(initial, { from: '2025-01-01', to: '2025-02-01' });
    expect(readClock(brushed, 'said')).toMatchObject({ clock: 'said', brush: null });
    expect(readClock(brushed, brushed.clock)).toBe(brushed);
    expect(frameOn(lookAt(initial, { x: 1, y: 1, ratio: 1 }), { kind: 'chains' }).camera).toBeNull();
  });

  it('take nodes away with their selection, and bring them back', () => {
    const removed = removeNode(select(initial, { kind: 'node', id: 'a' }), 'a');
    expect(removed).toMatchObject({ selection: null, removed: ['a'] });
    expect(removeNode(removed, 'a').removed).toEqual(['a']);
    expect(restoreRemoved(removed)).toEqual(initial);
  });

  it('pin a node once, expand once, fold and unfold', () => {
    const pinned = pin(pin(initial, { id: 'a', x: 1.23456, y: -0.001 }), { id: 'a', x: 2, y: 3 });
    expect(pinned.pins).toEqual([{ id: 'a', x: 2, y: 3 }]);
    expect(unpin(pinned, 'a')).toEqual(initial);
    expect(expand(expand(initial, 'a'), 'a').expanded).toEqual(['a']);
    expect(toggleUnfolded(toggleUnfolded(initial, 'e'), 'e')).toEqual(initial);
  });

  it('forget the order of rows when other rows are listed', () => {
    const sorted = sortBy(initial, { column: 'time', descending: true });
    expect(listRows(sorted, 'Event')).toMatchObject({ rows: 'Event', sort: null });
    expect(listRows(sorted, sorted.rows)).toBe(sorted);
  });
});

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const decimal = (digits: number) => fc.integer({ min: -(10 ** 6), max: 10 ** 6 }).map((n) => n / 10 ** digits);
const some = (items: fc.Arbitrary<string>) => fc.uniqueArray(items, { maxLength: 3 });
const sorted = (items: fc.Arbitrary<string[]>) => items.map((list) => list.sort());

const frames: fc.Arbitrary<ViewState['frame']> = fc.oneof(
  fc.constantFrom({ kind: 'whole' as const }, { kind: 'chains' as const }),
  fc.record({ kind: fc.constant('around' as const), node: text, depth: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant('path' as const), node: text, to: fc.option(text) }),
  fc.record({ kind: fc.constantFrom('actor' as const, 'event' as const), node: text }),
  fc.record({ kind: fc.constant('article' as const), article: text }),
);
const given = fc.dictionary(text, fc.string({ unit: 'grapheme' }), { maxKeys: 3 });
const asked: fc.Arbitrary<ViewState['asked']> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('cypher' as const), cypher: text, parameters: given }),
  fc.record({ kind: fc.constant('question' as const), name: text, parameters: given }),
);
const states: fc.Arbitrary<ViewState> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  tab: fc.constantFrom(...TABS),
  selection: fc.option(fc.record({ kind: fc.constantFrom('node' as const, 'edge' as const), id: text })),
  step: fc.nat(900),
  reading: fc.option(text),
  filters: fc.record({
    hidden: fc.subarray([...DRAWN_LABELS, ...DRAWN_EDGE_TYPES]).map((kinds) => kinds.sort()),
    chosen: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...FACETS), sorted(fc.uniqueArray(text, { minLength: 1, maxLength: 3 }))), {
        selector: ([facet]) => facet,
        maxLength: 3,
      })
      .map((pairs) => Object.fromEntries(pairs)),
    confidence: fc.nat(100),
    orphans: fc.boolean(),
  }),
  clock: fc.constantFrom(...CLOCKS),
  brush: fc.option(
    fc.oneof(
      fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
      fc.constant('undated' as const),
    ),
  ),
  frame: frames,
  removed: some(text),
  pins: fc.uniqueArray(fc.record({ id: text, x: decimal(2), y: decimal(2) }), {
    selector: ({ id }) => id,
    maxLength: 3,
  }),
  expanded: some(text),
  unfolded: some(text),
  communities: fc.boolean(),
  camera: fc.option(
    fc.record({ x: decimal(4), y: decimal(4), ratio: fc.integer({ min: 1, max: 10 ** 6 }).map((n) => n / 10 ** 4) }),
  ),
  rows: fc.constantFrom(...DRAWN_LABELS, 'Relation' as const),
  sort: fc.option(fc.record({ column: text, descending: fc.boolean() })),
  asked,
  answer: fc.constantFrom(...ANSWER_FORMS),
  limit: fc.integer({ min: 1, max: 10_000 }),
});

describe('the address', () => {
  it('is empty at the start and short after it', () => {
    expect(toHash(initial, initial)).toBe('');
    const state = stepTo(select(toggleKind(initial, 'Place'), { kind: 'node', id: 'actor:1f&x' }), 1, 3);
    expect(toHash(state, initial)).toBe('#node=actor%3A1f%26x&step=2&hide=Place');
    const narrowed = choose(brushTo(initial, { from: '2025-11-01', to: '2025-11-30' }), 'act', ['warn', 'deny']);
    expect(toHash(narrowed, initial)).toBe('#act=deny,warn&time=2025-11-01,2025-11-30');
  });

  it('gives back every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(fromHash(toHash(state, initial), initial)).toEqual(state);
      }),
    );
  });

  it('from elsewhere never breaks the page', () => {
    const hash =
      '#hide=Nonsense,toString,ABOUT&step=-4&limit=999999&lang=xx&node=&time=2025-02-30,x&look=1,2,0&pin=a,b,c';
    const expected = { ...initial, limit: 10_000, filters: { ...initial.filters, hidden: ['ABOUT'] } };
    expect(fromHash(hash, initial)).toEqual(expected);
    expect(fromHash('#frame=path,a&node=%E4%B', initial)).toMatchObject({
      frame: { kind: 'path', node: 'a', to: null },
    });
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(fromHash(hash, initial).step).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('remembers a language only when it is not the one of the browser', () => {
    expect(toHash(speak(initial, 'en'), initial)).toBe('#lang=en');
    expect(toHash(speak(initial, 'zh-Hans'), initial)).toBe('');
  });
});
