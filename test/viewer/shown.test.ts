/** What the filters, the brush and the frame leave of the graph, and what they count. */
import { describe, expect, it } from 'vitest';
import { namedNodes, takeCensus } from '../../graph/parts/index.js';
import { sliceGraph } from '../../graph/slice.js';
import { facetValues } from '../../viewer/data/graph/facets.js';
import { shownOf } from '../../viewer/data/graph/shown.js';
import { edgesOf, indexGraph } from '../../viewer/data/graph.js';
import { removeNode } from '../../viewer/state/arrange.js';
import {
  brushTo,
  choose,
  frameOn,
  keepOrphans,
  readClock,
  requireConfidence,
  toggleKind,
} from '../../viewer/state/filter.js';
import { type Facet, initialState, NONE, type ViewState } from '../../viewer/state/state.js';
import { fixtureGraph } from './fixture.js';

const index = indexGraph(sliceGraph(fixtureGraph(), { limit: 1_000 }));
const initial = initialState('zh-Hans');
const shown = (state: ViewState) => shownOf(index, state);
const nodesOf = (label: string, state: ViewState) =>
  [...shown(state).nodes].filter((id) => index.nodes.get(id)?.label === label);
const all = (label: string) => index.slice.nodes.filter((node) => node.label === label);

describe('what is shown', () => {
  it('is everything at the start', () => {
    expect(shown(initial).nodes.size).toBe(index.slice.nodes.length);
    expect(shown(initial).edges.size).toBe(index.slice.edges.length);
  });

  it('has no edge without both its ends, and no orphans unless asked', () => {
    const state = choose(initial, 'act', ['demand']);
    const { nodes, edges } = shown(state);
    for (const id of edges) {
      const edge = index.edges.get(id);
      expect(edge && nodes.has(edge.from) && nodes.has(edge.to)).toBe(true);
    }
    const orphans = [...nodes].filter((id) => !edgesOf(index, id).some((edge) => edges.has(edge.id)));
    expect(orphans.filter((id) => edgesOf(index, id).length > 0)).toEqual([]);
    expect(shown(keepOrphans(state, true)).nodes.size).toBeGreaterThan(nodes.size);
  });

  it('has nobody without a part in what is left, whatever office they hold', () => {
    const { nodes, edges } = shown(choose(initial, 'act', ['demand']));
    const actors = [...nodes].filter((id) => index.nodes.get(id)?.label === 'Actor');
    expect(actors.length).toBeGreaterThan(0);
    for (const id of actors) {
      const others = edgesOf(index, id).flatMap((edge) => (edges.has(edge.id) ? [edge.from, edge.to] : []));
      expect(others.some((other) => ['Statement', 'Event'].includes(index.nodes.get(other)?.label ?? ''))).toBe(true);
    }
  });

  it('keeps statements by their act, and of the events only those they touch', () => {
    const state = choose(initial, 'act', ['demand']);
    const statements = nodesOf('Statement', state);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.map((id) => index.nodes.get(id)?.properties.act)).toEqual(statements.map(() => 'demand'));
    expect(nodesOf('Event', state).length).toBeLessThan(all('Event').length);
  });

  it('keeps what a speaker said, and what nobody is named for', () => {
    const speaker = index.slice.edges.find(({ type }) => type === 'SAID')?.from ?? '';
    const own = index.slice.edges.filter(({ type, from }) => type === 'SAID' && from === speaker).map(({ to }) => to);
    expect(nodesOf('Statement', choose(initial, 'speaker', [speaker])).sort()).toEqual([...new Set(own)].sort());
    const voiceless = all('Statement').filter(({ id }) => !edgesOf(index, id).some(({ type }) => type === 'SAID'));
    expect(nodesOf('Statement', choose(keepOrphans(initial, true), 'speaker', [NONE])).length).toBe(voiceless.length);
  });

  it('gives the unnamed: themselves, what they said, and the events they have to do with', () => {
    const state = choose(initial, 'named', ['unnamed']);
    const unnamed = all('Actor').filter(({ properties }) => properties.unnamed === true);
    const ids = new Set(unnamed.map(({ id }) => id));
    expect(nodesOf('Actor', state).sort()).toEqual([...ids].sort());
    const said = index.slice.edges.filter(({ type, from }) => type === 'SAID' && ids.has(from)).map(({ to }) => to);
    expect(nodesOf('Statement', state).sort()).toEqual([...new Set(said)].sort());
    expect(said.length).toBeLessThan(all('Statement').length);
    for (const event of nodesOf('Event', state)) {
      const others = edgesOf(index, event).map(({ from, to }) => (from === event ? to : from));
      expect(
        others.some((other) => ids.has(other) || said.includes(other)),
        event,
      ).toBe(true);
    }
  });

  it('keeps what somebody of the chosen kind said whom this part of the graph does not hold', () => {
    const statements = all('Statement').map(({ id }) => id);
    const graph = fixtureGraph();
    const part = indexGraph(namedNodes(graph, takeCensus(graph), statements));
    const state = choose(initial, 'named', ['unnamed']);
    const kept = [...shownOf(part, keepOrphans(state, true)).nodes];
    expect(kept.sort()).toEqual(nodesOf('Statement', state).sort());
  });

  it('keeps what an article tells', () => {
    const article = index.slice.articles[0]?.id ?? '';
    const { edges } = shown(choose(initial, 'article', [article]));
    expect(edges.size).toBeGreaterThan(0);
    for (const id of edges) expect(index.edges.get(id)?.properties.articleId).toBe(article);
    const framed = shown(frameOn(initial, { kind: 'article', article }));
    expect([...framed.edges].sort()).toEqual([...edges].sort());
    expect(framed.nodes.size).toBeGreaterThanOrEqual(shown(choose(initial, 'article', [article])).nodes.size);
  });

  it('drops what is less certain than asked', () => {
    const { nodes } = shown(requireConfidence(keepOrphans(initial, true), 101));
    const weak = [...nodes].filter((id) => Number(index.nodes.get(id)?.properties.confidence ?? 1) < 1);
    expect(weak).toEqual([]);
  });

  it('drops a hidden kind and its edges', () => {
    const state = toggleKind(initial, 'Statement');
    expect(nodesOf('Statement', state)).toEqual([]);
    expect([...shown(state).edges].some((id) => index.edges.get(id)?.type === 'SAID')).toBe(false);
  });

  it('keeps events whose interval meets the brush, however coarse their date', () => {
    const dated = all('Event').filter(({ properties }) => typeof properties.start === 'string');
    const first = dated[0];
    const day = String(first?.properties.start).slice(0, 10);
    const state = keepOrphans(brushTo(initial, { from: day, to: day }), true);
    const expected = dated.filter(
      ({ properties }) => String(properties.start).slice(0, 10) <= day && String(properties.end).slice(0, 10) >= day,
    );
    expect(nodesOf('Event', state).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(nodesOf('Event', keepOrphans(brushTo(initial, { from: '1900-01-01', to: '1900-01-02' }), true))).toEqual([]);
  });

  it('keeps what has no day when that is asked for', () => {
    const state = keepOrphans(brushTo(initial, 'undated'), true);
    const undated = all('Event').filter(({ properties }) => typeof properties.start !== 'string');
    expect(undated.length).toBeGreaterThan(0);
    expect(nodesOf('Event', state).sort()).toEqual(undated.map(({ id }) => id).sort());
  });

  it('keeps articles by their day of publication', () => {
    const days = index.slice.articles.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []);
    const day = days[0] ?? '';
    const state = brushTo(readClock(initial, 'published'), { from: day, to: day });
    const kept = index.slice.articles.filter(({ publishedAt }) => publishedAt?.startsWith(day)).map(({ id }) => id);
    for (const id of shown(state).edges) expect(kept).toContain(index.edges.get(id)?.properties.articleId);
  });

  it('takes away what the reader removed', () => {
    const node = index.slice.nodes[0]?.id ?? '';
    expect(shown(removeNode(initial, node)).nodes.has(node)).toBe(false);
  });
});

describe('a frame', () => {
  const speaker = index.slice.edges.find(({ type }) => type === 'SAID')?.from ?? '';

  it('around a node grows with its depth', () => {
    const sizes = [1, 2, 3].map(
      (depth) => shown(frameOn(initial, { kind: 'around', node: speaker, depth })).nodes.size,
    );
    expect(sizes[0]).toBeGreaterThan(1);
    expect(sizes[1]).toBeGreaterThan(sizes[0] ?? 0);
    expect(sizes[2]).toBeGreaterThanOrEqual(sizes[1] ?? 0);
  });

  it('holds the shortest path between two nodes, or both ends alone when there is none', () => {
    const [edge] = index.slice.edges;
    const direct = shown(frameOn(initial, { kind: 'path', node: edge?.from ?? '', to: edge?.to ?? '' }));
    expect([...direct.nodes].sort()).toEqual([edge?.from, edge?.to].sort());
    const none = shown(frameOn(initial, { kind: 'path', node: speaker, to: 'nowhere' }));
    expect([...none.nodes]).toEqual([speaker]);
  });

  it('of an actor holds their statements, of an event its sources', () => {
    const framed = shown(frameOn(initial, { kind: 'actor', node: speaker }));
    const statements = [...framed.nodes].filter((id) => index.nodes.get(id)?.label === 'Statement');
    const said = edgesOf(index, speaker).flatMap(({ type, to }) => (type === 'SAID' ? [to] : []));
    expect(statements).toEqual(expect.arrayContaining(said));
    const event = index.slice.edges.find(({ type, to }) => type === 'ABOUT' && index.nodes.get(to)?.label === 'Event');
    const sources = shown(frameOn(initial, { kind: 'event', node: event?.to ?? '' }));
    expect(sources.nodes.has(event?.from ?? '')).toBe(true);
  });

  it('of chains holds only statements that were passed on, with their voices', () => {
    const { nodes, edges } = shown(frameOn(initial, { kind: 'chains' }));
    const types = new Set([...edges].map((id) => index.edges.get(id)?.type));
    expect(types.has('VIA')).toBe(true);
    expect([...nodes].some((id) => index.nodes.get(id)?.label === 'Event')).toBe(false);
  });
});

describe('the values of a facet', () => {
  const values = (state: ViewState, facet: Facet) => facetValues(index, state, facet);

  it('count n of m under all other filters', () => {
    const acts = values(initial, 'act');
    expect(acts.reduce((sum, { total }) => sum + total, 0)).toBe(all('Statement').length);
    expect(acts.every(({ shown: n, total }) => n === total)).toBe(true);
    const narrowed = values(choose(initial, 'directness', ['direct']), 'act');
    expect(narrowed.some(({ shown: n, total }) => n < total)).toBe(true);
    expect(values(choose(initial, 'act', ['demand']), 'act').map(({ shown: n }) => n)).toEqual(
      acts.map(({ shown: n }) => n),
    );
  });

  it('list what is chosen even when nothing has it', () => {
    expect(values(choose(initial, 'outlet', ['不存在的报']), 'outlet')).toContainEqual({
      value: '不存在的报',
      shown: 0,
      total: 0,
      chosen: true,
    });
  });
});
