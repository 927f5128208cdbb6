/** Loading many articles: several in one transaction, each told of once it is kept, in order, nothing lost on the way. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type ArticleGraph, load, type WriteResult } from '../../../graph/store/index.js';
import { articleGraph } from '../../contract/graphs.js';

const RESULT = { edges: 0, nodesAdded: 0, edgesAdded: 0, nodesRemoved: 0, edgesRemoved: 0 };
const article = (id: string, statements: readonly string[] = []): ArticleGraph => [
  id,
  articleGraph({ id, statements }),
];
const large = (id: string) =>
  article(
    id,
    Array.from({ length: 1200 }, (_, i) => `第${i}条`),
  );

/** Notes what is written together; each result tells of its article by the number of nodes. */
class Store {
  readonly transactions: string[][] = [];

  async writeAll(articles: readonly ArticleGraph[]): Promise<WriteResult[]> {
    await pause(20);
    if (articles.some(([id]) => id === 'broken')) throw new Error('the store is gone');
    this.transactions.push(articles.map(([id]) => id));
    return articles.map(([, { order }]) => ({ ...RESULT, nodes: order }));
  }
}

async function* arriving<T>(items: readonly T[], every = 0): AsyncGenerator<T> {
  for (const item of items) {
    if (every > 0) await pause(every);
    yield item;
  }
}

const itself = (given: ArticleGraph): ArticleGraph => given;

describe('load', () => {
  test('writes the first at once and then together what is there, and tells of each article with its own result', async () => {
    const store = new Store();
    const articles = [article('a'), article('b', ['一']), article('c', ['一', '二'])];
    const told: unknown[] = [];
    for await (const [[id], written] of load(store, arriving(articles), itself)) told.push([id, written?.nodes]);
    expect(told).toEqual([
      ['a', 3],
      ['b', 4],
      ['c', 5],
    ]);
    expect(store.transactions).toEqual([['a'], ['b', 'c']]);
  });

  test('a transaction does not grow with the number of articles, nor wait for those that come slowly', async () => {
    const store = new Store();
    for await (const _ of load(store, arriving(['a', 'b', 'c', 'd'].map(large)), itself));
    expect(store.transactions).toEqual([['a'], ['b', 'c'], ['d']]);
    const slow = new Store();
    for await (const _ of load(
      slow,
      arriving(
        ['a', 'b', 'c'].map((id) => article(id)),
        250,
      ),
      itself,
    ));
    expect(slow.transactions).toEqual([['a'], ['b'], ['c']]);
  });

  test('a later version of an article waits for the earlier one', async () => {
    const store = new Store();
    for await (const _ of load(store, arriving(['a', 'b', 'c', 'b'].map((id) => article(id))), itself));
    expect(store.transactions).toEqual([['a'], ['b', 'c'], ['b']]);
  });

  test('what is no article passes through in its place', async () => {
    const store = new Store();
    const told: unknown[] = [];
    const items = ['none', 'a', 'none', 'b'];
    const articleOf = (id: string) => (id === 'none' ? null : article(id));
    for await (const [id, written] of load(store, arriving(items), articleOf)) told.push([id, written !== null]);
    expect(told).toEqual([
      ['none', false],
      ['a', true],
      ['none', false],
      ['b', true],
    ]);
  });

  test('the next articles are fetched while the store writes', async () => {
    const store = new Store();
    let fetched = 0;
    async function* counted(): AsyncGenerator<ArticleGraph> {
      for (const id of ['a', 'b', 'c', 'd']) {
        fetched += 1;
        yield large(id);
      }
    }
    for await (const [[id]] of load(store, counted(), itself)) {
      if (id === 'a') expect(fetched).toBe(3);
    }
    expect(fetched).toBe(4);
  });

  test('a store that fails, or a reader that goes away, ends the fetching', async () => {
    let ended = 0;
    async function* endless(first: string): AsyncGenerator<ArticleGraph> {
      try {
        for (let i = 0; ; i += 1) yield large(i === 0 ? first : `${i}`);
      } finally {
        ended += 1;
      }
    }
    const failing = async (): Promise<void> => {
      for await (const _ of load(new Store(), endless('broken'), itself));
    };
    await expect(failing()).rejects.toThrow('the store is gone');
    expect(ended).toBe(1);
    for await (const _ of load(new Store(), endless('a'), itself)) break;
    expect(ended).toBe(2);
  });
});
