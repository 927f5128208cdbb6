/** Parts that are fetched later: joined to the slice without moving what is there, and asked for once. */
import { describe, expect, it } from 'vitest';
import { MAX_NEIGHBOUR_DEPTH } from '../../graph/model/index.js';
import { sliceGraph } from '../../graph/slice.js';
import { mergeSlices } from '../../viewer/data/merge.js';
import { wantedParts } from '../../viewer/data/wanted.js';
import { fixtureGraph } from './fixture.js';

const graph = fixtureGraph();
const whole = sliceGraph(graph, { limit: 1_000 });
const base = sliceGraph(graph, { limit: 20 });

describe('merging', () => {
  it('keeps every node, edge, mention and article once, and moves nothing that was there', () => {
    const merged = mergeSlices(base, whole);
    expect(merged.nodes.map(({ id }) => id).sort()).toEqual(whole.nodes.map(({ id }) => id).sort());
    expect(merged.edges).toEqual(whole.edges);
    expect(merged.mentions).toEqual(whole.mentions);
    expect(merged.articles).toEqual(whole.articles);
    expect(merged.nodes.slice(0, base.nodes.length)).toEqual(base.nodes);
    expect([merged.shown, merged.total]).toEqual([whole.total, whole.total]);
    expect(mergeSlices(merged, whole)).toEqual(merged);
  });

  it('puts a part that shares nothing beside what is there', () => {
    const ids = new Set(base.nodes.map(({ id }) => id));
    const apart = { ...whole, nodes: whole.nodes.filter(({ id }) => !ids.has(id)), edges: [] };
    const right = Math.max(...base.nodes.map(({ x }) => x));
    const added = mergeSlices(base, apart).nodes.filter(({ id }) => !ids.has(id));
    expect(Math.min(...added.map(({ x }) => x))).toBeGreaterThan(right);
  });
});

describe('what a state wants', () => {
  const nothing = { expanded: [], selection: null, frame: { kind: 'whole' } } as const;
  const keys = (state: Parameters<typeof wantedParts>[0]) =>
    wantedParts(state, (id) => id === 'loaded').map(({ key }) => key);

  it('is nothing at the start, and nothing for a selection that is loaded', () => {
    expect(keys(nothing)).toEqual([]);
    expect(keys({ ...nothing, selection: { kind: 'node', id: 'loaded' } })).toEqual([]);
  });

  it('is what was expanded, chosen or framed, each by a key of its own', () => {
    const state = {
      expanded: ['a', 'b'],
      selection: { kind: 'node', id: 'c' },
      frame: { kind: 'around', node: 'd', depth: 9 },
    } as const;
    expect(keys(state)).toEqual(
      [
        ['around', 'a', 1],
        ['around', 'b', 1],
        ['around', 'd', MAX_NEIGHBOUR_DEPTH],
        ['around', 'c', 1],
      ].map((key) => JSON.stringify(key)),
    );
    expect(keys({ ...nothing, frame: { kind: 'path', node: 'a', to: null } })).toEqual([]);
    expect(keys({ ...nothing, frame: { kind: 'path', node: 'a', to: 'b' } })).toEqual(['["path","a","b"]']);
  });
});
