/** Parts that are fetched later: joined to the slice without moving what is there, and asked for once. */
import { describe, expect, it } from 'vitest';
import { type GraphSlice, MAX_NEIGHBOUR_DEPTH, type Status } from '../../graph/model/index.js';
import { namedNodes, takeCensus } from '../../graph/parts/index.js';
import { sliceGraph } from '../../graph/slice.js';
import { fileSource } from '../../viewer/data/file-source.js';
import { GrowingSlice } from '../../viewer/data/graph/growing-slice.js';
import { inPlace, mergeSlices } from '../../viewer/data/graph/merge.js';
import { shownOf } from '../../viewer/data/graph/shown.js';
import { indexGraph } from '../../viewer/data/graph.js';
import type { Source } from '../../viewer/data/source.js';
import { attributionOf } from '../../viewer/data/text/attribution.js';
import { PART_LIMIT, type WantedPart, wantedParts } from '../../viewer/data/wanted.js';
import { initialState } from '../../viewer/state/state.js';
import { fixtureGraph } from './fixture.js';

const graph = fixtureGraph();
const whole = sliceGraph(graph, { limit: 1_000 });
const base = sliceGraph(graph, { limit: 20 });

function fileOf(slice: GraphSlice): Source {
  const status = { ...({} as Status), store: 'file' };
  return fileSource({ slice, opening: null, rows: [], articles: [], status }, { getElementById: () => null });
}

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

describe('who said a statement', () => {
  const inWhole = indexGraph(whole);
  const file = fileOf(whole);
  const agrees = (part: GraphSlice): number => {
    const index = indexGraph(part);
    const statements = part.nodes.filter(({ label }) => label === 'Statement');
    for (const { id } of statements) expect(attributionOf(index, id)).toEqual(attributionOf(inWhole, id));
    expect(shownOf(index, initialState('en')).nodes).toEqual(index.drawn.nodes);
    return statements.length;
  };

  it('is known however small the part is, and whether or not the speaker is in it', async () => {
    for (let limit = 1; limit < whole.total; limit += 3) agrees(sliceGraph(graph, { limit }));
    for (let limit = 1; limit < whole.total; limit += 3) agrees(await file.slice(limit));
    const statements = whole.nodes.filter(({ label }) => label === 'Statement').map(({ id }) => id);
    expect(agrees(await file.nodes(statements))).toBe(statements.length);
    const merged = mergeSlices(await file.nodes(statements), base);
    agrees(merged);
    expect(mergeSlices(merged, whole).beyond).toEqual({ nodes: [], edges: [] });
  });

  it('is the same from the server', () => {
    const statements = whole.nodes.filter(({ label }) => label === 'Statement').map(({ id }) => id);
    const census = takeCensus(graph);
    expect(agrees(namedNodes(graph, census, statements))).toBe(statements.length);
    expect(whole.beyond).toEqual({ nodes: [], edges: [] });
  });
});

describe('a slice that grows', () => {
  const source = fileOf(whole);
  const around = (id: string): WantedPart => ({ key: id, load: (from) => from.neighbours(id, 1, 100) });
  const grown = async (parts: readonly WantedPart[], from: Source = source) => {
    let growing: GrowingSlice;
    await new Promise<void>((resolve) => {
      growing = new GrowingSlice(base, from, () => !growing.progressOf(parts).isFetching && resolve());
      growing.want(parts);
      growing.want(parts);
      expect(growing.progressOf(parts).isFetching).toBe(true);
    });
    // biome-ignore lint/style/noNonNullAssertion: it was made before the promise could resolve
    return growing!;
  };

  it('has every edge among its nodes, in whatever order the parts were wanted', async () => {
    const outside = whole.nodes.slice(20, 32).map(({ id }) => id);
    for (const order of [outside, outside.toReversed()]) {
      const { slice } = await grown(order.map(around));
      const kept = new Set(slice.nodes.map(({ id }) => id));
      expect(kept.size).toBeGreaterThan(base.nodes.length);
      const between = whole.edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
      expect(slice.edges).toEqual(between);
      const articles = new Set(slice.articles.map(({ id }) => id));
      expect(between.every(({ properties }) => articles.has(String(properties.articleId)))).toBe(true);
    }
  });

  it('tells what could not be had, keeps the rest, and tries again when it is wanted again', async () => {
    let isDown = true;
    const flaky: Source = {
      ...source,
      edges: (ids, others) => (isDown ? Promise.reject(new Error('gone')) : source.edges(ids, others)),
    };
    const [id = ''] = whole.nodes.slice(20).map((node) => node.id);
    const wanted = [around(id)];
    const growing = await grown(wanted, flaky);
    expect(growing.progressOf(wanted).failure?.message).toContain('gone');
    expect(growing.slice).toBe(base);
    isDown = false;
    growing.want(wanted);
    await expect.poll(() => growing.progressOf(wanted).failure).toBeNull();
    expect(growing.slice.nodes.map((node) => node.id)).toContain(id);
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
        ['around', 'a', 1, PART_LIMIT],
        ['around', 'b', 1, PART_LIMIT],
        ['around', 'd', MAX_NEIGHBOUR_DEPTH, PART_LIMIT],
        ['around', 'c', 1, PART_LIMIT],
      ].map((key) => JSON.stringify(key)),
    );
    expect(keys({ ...nothing, frame: { kind: 'path', node: 'a', to: null } })).toEqual([]);
    expect(keys({ ...nothing, frame: { kind: 'path', node: 'a', to: 'b' } })).toEqual(['["path","a","b"]']);
  });
});

describe('a graph that was read anew', () => {
  const slice = sliceGraph(graph, { limit: 1_000 });
  const moved = { ...slice, nodes: slice.nodes.map((node) => ({ ...node, x: node.x + 500, y: node.y * 2 })) };

  it('keeps every node where the reader knows it', () => {
    const places = inPlace(slice, moved).nodes.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]);
    expect(places).toEqual(slice.nodes.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]));
  });

  it('puts what is new beside what it is joined with, and takes the new picture where hardly anything is known', () => {
    const [newcomer] = moved.nodes.filter(({ degree }) => degree > 0);
    if (!newcomer) throw new Error('the fixture lost its relations');
    const before = { ...slice, nodes: slice.nodes.filter(({ id }) => id !== newcomer.id) };
    const found = inPlace(before, moved).nodes.find(({ id }) => id === newcomer.id);
    expect(found?.x).toBeCloseTo(newcomer.x - 500, 0);
    const other = { ...slice, nodes: slice.nodes.map((node) => ({ ...node, id: `other ${node.id}` })) };
    expect(inPlace(other, moved)).toBe(moved);
  });
});
