/** Whatever is loaded, alone or together, loaded anew and removed, in any order: the last word of each article decides. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OnRecordGraph } from '../../graph/model/index.js';
import type { ArticleGraph, GraphStore } from '../../graph/store/index.js';
import { articleGraph, plainGraph, union } from './graphs.js';

const words = fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 3 });
const actor = fc.record({ name: fc.constantFrom('林海', '周岚', '新华社'), aliases: words, roles: words });
const article = fc
  .record({
    id: fc.constantFrom('article:a', 'article:b', 'article:c'),
    actors: fc.uniqueArray(actor, { selector: ({ name }) => name, minLength: 1, maxLength: 3 }),
    statements: words,
    place: fc.constantFrom('青岛', '上海', undefined),
  })
  .map(({ place, ...rest }): ArticleGraph => {
    return [rest.id, articleGraph(place === undefined ? rest : { ...rest, place })];
  });
const together = fc.uniqueArray(article, { selector: ([id]) => id, minLength: 1, maxLength: 3 });
const step = fc.oneof(
  { weight: 3, arbitrary: together.map((written) => ({ written, removed: undefined })) },
  { weight: 1, arbitrary: article.map(([removed]) => ({ written: [], removed })) },
);

export function orderContract(store: () => GraphStore, { runs }: { readonly runs: number }): void {
  test('the last word of each article decides', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        await store().clear();
        const last = new Map<string, OnRecordGraph>();
        for (const { written, removed } of steps) {
          if (removed === undefined) await writeAndCount(store(), written);
          else await store().remove(removed);
          if (removed !== undefined) last.delete(removed);
          for (const [id, graph] of written) last.set(id, graph);
        }
        expect(plainGraph(await store().snapshot())).toEqual(plainGraph(union(...last.values())));
      }),
      { numRuns: runs },
    );
  });
}

/** What it says it has added and removed is what the store then holds more. */
async function writeAndCount(store: GraphStore, articles: readonly ArticleGraph[]): Promise<void> {
  const before = await store.snapshot();
  const results = await store.writeAll(articles);
  const after = await store.snapshot();
  const sum = (of: keyof (typeof results)[number]) => results.reduce((total, result) => total + result[of], 0);
  expect(after.order - before.order).toBe(sum('nodesAdded') - sum('nodesRemoved'));
  expect(after.size - before.size).toBe(sum('edgesAdded') - sum('edgesRemoved'));
  expect(results.map(({ nodes, edges }) => [nodes, edges])).toEqual(
    articles.map(([, { order, size }]) => [order, size]),
  );
}
