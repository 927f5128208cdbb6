/** Whatever is loaded, loaded anew and removed, in any order: the store holds what the last word of each article gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OnRecordGraph } from '../../graph/model/index.js';
import type { GraphStore } from '../../graph/store/index.js';
import { articleGraph, plainGraph, union } from './graphs.js';

const words = fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 3 });
const actor = fc.record({ name: fc.constantFrom('林海', '周岚', '新华社'), aliases: words, roles: words });
const article = fc.record({
  id: fc.constantFrom('article:a', 'article:b', 'article:c'),
  actors: fc.uniqueArray(actor, { selector: ({ name }) => name, minLength: 1, maxLength: 3 }),
  statements: words,
  place: fc.constantFrom('青岛', '上海', undefined),
});
const step = fc.oneof(
  { weight: 3, arbitrary: article.map((given) => ({ id: given.id, given })) },
  { weight: 1, arbitrary: article.map(({ id }) => ({ id, given: undefined })) },
);

export function orderContract(store: () => GraphStore, { runs }: { readonly runs: number }): void {
  test('the last word of each article decides', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        await store().clear();
        const last = new Map<string, OnRecordGraph>();
        for (const { id, given } of steps) {
          if (given === undefined) {
            await store().remove(id);
            last.delete(id);
          } else {
            const { place, ...rest } = given;
            const graph = articleGraph(place === undefined ? rest : { ...rest, place });
            await store().write(id, graph);
            last.set(id, graph);
          }
        }
        expect(plainGraph(await store().snapshot())).toEqual(plainGraph(union(...last.values())));
      }),
      { numRuns: runs },
    );
  });
}
