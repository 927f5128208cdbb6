/** The slice that the viewer asks for: what it shows, how it chooses, and that it never hides a cut. */
import { describe, expect, it } from 'vitest';
import { emptyGraph, sliceSchema } from '../../graph/model/index.js';
import { sliceGraph } from '../../graph/slice.js';
import { fixtureGraph } from '../viewer/fixture.js';

describe('sliceGraph', () => {
  const graph = fixtureGraph();
  const whole = sliceGraph(graph, { limit: 1_000 });

  it('keeps its contract', () => {
    expect(sliceSchema.parse(whole)).toEqual(whole);
  });

  it('draws everything but articles and mentions, which it gives apart', () => {
    expect(whole.total).toBe(graph.order - 3);
    expect(whole.shown).toBe(whole.total);
    expect(whole.edges.length + whole.mentions.length).toBe(graph.size);
    expect(whole.articles.map(({ id }) => id)).toEqual(['article:hostile', 'article:talks', 'article:trial']);
  });

  it('shows the best connected first and says how many there are', () => {
    const few = sliceGraph(graph, { limit: 5 });
    expect(few).toMatchObject({ shown: 5, total: whole.total, order: 'degree' });
    expect(few.nodes.map(({ id }) => id)).toEqual(whole.nodes.slice(0, 5).map(({ id }) => id));
    const kept = new Set(few.nodes.map(({ id }) => id));
    expect(few.edges.every(({ from, to }) => kept.has(from) && kept.has(to))).toBe(true);
    expect(few.mentions.every(({ node }) => kept.has(node))).toBe(true);
    const degree = (id: string) => whole.edges.filter(({ from, to }) => from === id || to === id).length;
    const least = Math.min(...few.nodes.map(({ id }) => degree(id)));
    const rest = whole.nodes.filter(({ id }) => !kept.has(id)).map(({ id }) => degree(id));
    expect(Math.max(...rest)).toBeLessThanOrEqual(least);
  });

  it('gives the whole words as captions', () => {
    const captions = new Map(whole.nodes.map(({ id, caption }) => [id, caption]));
    expect(captions.get('statement:lin-1')).toBe('谁先松口，谁就要付出政治代价');
    expect(captions.get('actor:luo')).toBe('北屿国总统罗安德');
  });

  it('is the same for the same graph', () => {
    expect(sliceGraph(fixtureGraph(), { limit: 1_000 })).toEqual(whole);
  });

  it('of an empty graph is empty', () => {
    expect(sliceGraph(emptyGraph(), { limit: 10 })).toMatchObject({ nodes: [], edges: [], shown: 0, total: 0 });
  });
});
