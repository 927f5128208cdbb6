/** The sign of a store: another after every change, the same as long as nothing changes. */
import { describe, expect, test } from 'vitest';
import type { GraphStore } from '../../graph/store/index.js';
import { articleGraph } from './graphs.js';

export function signContract(store: () => GraphStore): void {
  describe('the sign of a store', () => {
    const [first, second] = ['会谈将延期', '会谈已延期'].map((text) =>
      articleGraph({ id: 'article:a', statements: [text] }),
    );
    if (first === undefined || second === undefined) throw new Error('two versions are needed');

    test('is another after every change, equal counts or not', async () => {
      const write = { mode: 'write' } as const;
      const changes = [
        () => store().write('article:a', first),
        () => store().write('article:a', second),
        () => store().query("MATCH (a:Actor) SET a.myNote = '核实'", {}, write),
        () => store().remove('article:a'),
        () => store().writeAll([['article:a', first]]),
        () => store().clear(),
      ];
      const signs = [await store().sign()];
      for (const change of changes) {
        await change();
        signs.push(await store().sign());
      }
      expect(new Set(signs).size).toBe(signs.length);
    });

    test('stays as it is while others read, and where a change is refused', async () => {
      await store().write('article:a', first);
      const before = await store().sign();
      await store().prepare();
      await store().snapshot();
      await store().query('MATCH (n) RETURN n', {}, { mode: 'read' });
      await expect(store().query('MATCH (n) DELETE n', {}, { mode: 'read' })).rejects.toThrow('Not run');
      await expect(store().write('article:b', first)).rejects.toThrow();
      expect(await store().sign()).toBe(before);
    });

    test('does not stand in the graph', async () => {
      await store().write('article:a', first);
      expect(JSON.stringify([await store().counts(), (await store().snapshot()).export()])).not.toMatch(/mark|Schema/);
    });
  });
}
