/** The slice that the viewer asks for: what it shows, how it chooses, and that it never hides a cut. */
import { describe, expect, it } from 'vitest';
import { emptyGraph, sliceSchema } from '../../graph/model/index.js';
import { sliceGraph } from '../../graph/slice.js';
import { greatGraph } from '../support/great-graph.js';
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

  it('begins with the best connected and says how many there are', () => {
    const few = sliceGraph(graph, { limit: 5 });
    expect(few).toMatchObject({ shown: 5, total: whole.total, order: 'hubs' });
    expect(few.nodes.map(({ id }) => id)).toEqual(whole.nodes.slice(0, 5).map(({ id }) => id));
    const kept = new Set(few.nodes.map(({ id }) => id));
    expect(few.edges.every(({ from, to }) => kept.has(from) && kept.has(to))).toBe(true);
    expect(few.mentions.every(({ node }) => kept.has(node))).toBe(true);
    expect(few.nodes[0]?.degree).toBe(Math.max(...whole.nodes.map(({ degree }) => degree)));
  });

  it('shows what was said and done between the best connected, and not them alone', () => {
    const few = sliceGraph(greatGraph(3_000), { limit: 300 });
    const labels = (label: string) => few.nodes.filter((node) => node.label === label).length;
    expect(labels('Actor')).toBeGreaterThan(30);
    expect(labels('Statement')).toBeGreaterThan(60);
    expect(labels('Event')).toBeGreaterThan(30);
    expect(few.edges.length).toBeGreaterThan(few.shown);
  });

  it('gives the whole words as captions', () => {
    const captions = new Map(whole.nodes.map(({ id, caption }) => [id, caption]));
    expect(captions.get('statement:lin-1')).toBe('“谁先松口，谁就要付出政治代价”');
    expect(captions.get('actor:luo')).toBe('北屿国总统罗安德');
  });

  it('is the same for the same graph', () => {
    expect(sliceGraph(fixtureGraph(), { limit: 1_000 })).toEqual(whole);
  });

  it('of an empty graph is empty', () => {
    expect(sliceGraph(emptyGraph(), { limit: 10 })).toMatchObject({ nodes: [], edges: [], shown: 0, total: 0 });
  });
});
