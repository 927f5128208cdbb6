/** A graph of a hundred thousand nodes: it opens, and whatever is asked, the answer is bounded and says of how many. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type GraphSlice,
  INITIAL_SLICE_LIMIT,
  MENTIONS_PER_NODE,
  type SearchResult,
} from '../../../graph/model/index.js';
import { startViewer, type Viewer } from '../../../src/server/index.js';
import { greatGraph } from '../../support/great-graph.js';

const SIZE = 100_000;
let viewer: Viewer;

beforeAll(async () => {
  viewer = await startViewer({ graph: greatGraph(SIZE), articles: () => null, port: 0 });
});

afterAll(() => viewer.close());

async function bounded<T>(path: string, bytes: number): Promise<T> {
  const text = await (await fetch(new URL(path, viewer.url))).text();
  expect(text.length).toBeLessThan(bytes);
  return JSON.parse(text) as T;
}

describe('a hundred thousand nodes', () => {
  it('open on the best connected of them', async () => {
    const slice = await bounded<GraphSlice>(`/api/slice?limit=${INITIAL_SLICE_LIMIT}`, 4e6);
    expect(slice).toMatchObject({ shown: INITIAL_SLICE_LIMIT, order: 'hubs' });
    expect(slice.total).toBeGreaterThanOrEqual(SIZE);
    const [busiest] = slice.nodes;
    expect(busiest?.mentionCount).toBeGreaterThan(MENTIONS_PER_NODE);
    expect(slice.mentions.filter(({ node }) => node === busiest?.id)).toHaveLength(MENTIONS_PER_NODE);
  });

  it('are bounded round one that everybody speaks of', async () => {
    const part = await bounded<GraphSlice>('/api/neighbours?id=actor:busy-1&depth=3', 2e6);
    expect(part.shown).toBe(200);
    expect(part.total).toBeGreaterThan(2_000);
  });

  it('are searched in whole, and the closest of each kind is given', async () => {
    const words = await bounded<SearchResult>(`/api/search?q=${encodeURIComponent('說法')}`, 1e5);
    expect(words.groups).toMatchObject([{ kind: 'statements', shown: 8 }]);
    expect(words.total).toBeGreaterThan(40_000);
    const sound = await bounded<SearchResult>('/api/search?q=wanghaihai', 1e5);
    expect(sound.groups[0]?.hits[0]).toMatchObject({ matched: '王海海', by: 'pinyin' });
  });
});
