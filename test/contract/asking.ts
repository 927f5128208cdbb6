/** The contract of a store that is only asked: rows in batches, queries that can be stopped, reading that cannot write. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QueryStore } from '../../graph/store/index.js';

export type OpenQueryStore = (mode: 'read' | 'write') => Promise<QueryStore>;

/** Eight thousand million rows, one at a time: a long list would fill the memory that a query may have. */
const MANY = 'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS x UNWIND range(1, 300) AS y';
const ENDLESS = `${MANY} RETURN sum(a * b % 7) AS total`;
const READ = { mode: 'read' } as const;

/** The store must hold one Article. */
export function askingContract(open: OpenQueryStore): void {
  let store: QueryStore;
  beforeAll(async () => {
    store = await open('read');
  });
  afterAll(() => store.close());
  const usable = async (): Promise<void> => {
    const { rows } = await store.query('MATCH (a:Article) RETURN count(a) AS articles', {}, READ);
    expect(rows).toEqual([[1]]);
  };

  test('rows come in order, in batches, with their columns', async () => {
    const { columns, batches } = await store.stream('UNWIND range(1, 1201) AS n RETURN n, $t AS t', { t: '中' }, READ);
    const sizes: number[] = [];
    const numbers: unknown[] = [];
    for await (const batch of batches) {
      sizes.push(batch.length);
      numbers.push(...batch.map(([n]) => n));
    }
    expect(columns).toEqual(['n', 't']);
    expect(numbers).toEqual(Array.from({ length: 1201 }, (_, i) => i + 1));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
  });

  test('a long answer needs no more memory than a short one', { timeout: 120_000 }, async () => {
    const { batches } = await store.stream(
      "UNWIND range(1, 100000) AS n RETURN n, 'some words that take room ' + toString(n) AS words",
      {},
      READ,
    );
    let rows = 0;
    let most = 0;
    const before = process.memoryUsage().heapUsed;
    for await (const batch of batches) {
      rows += batch.length;
      if (rows % 10_000 < 500) most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect(rows).toBe(100_000);
    expect(most / 2 ** 20).toBeLessThan(60);
  });

  test('a reader who has seen enough can ask again', async () => {
    const { batches } = await store.stream('UNWIND range(1, 100000) AS n RETURN n', {}, READ);
    for await (const batch of batches) {
      expect(batch[0]).toEqual([1]);
      break;
    }
    await usable();
  });

  test('a query that takes too long is given up, and the store stays usable', async () => {
    const start = Date.now();
    const options = { ...READ, timeout: 1000 };
    await expect(store.query(ENDLESS, {}, options)).rejects.toMatchObject({
      code: 'query-timeout',
      message: 'The query took longer than 1 s and was given up',
    });
    expect(Date.now() - start).toBeLessThan(10_000);
    await usable();
  });

  test('a query can be stopped, before and while it runs', async () => {
    const controller = new AbortController();
    const running = store.query(ENDLESS, {}, { ...READ, signal: controller.signal });
    setTimeout(() => controller.abort(), 500);
    await expect(running).rejects.toMatchObject({ code: 'query-stopped' });
    const again = store.query(ENDLESS, {}, { ...READ, signal: controller.signal });
    await expect(again).rejects.toMatchObject({ code: 'query-stopped' });
    await usable();
  });

  test('a time limit that is not reached does nothing', async () => {
    const { rows } = await store.query('RETURN 1 AS one', {}, { ...READ, timeout: 60_000 });
    expect(rows).toEqual([[1]]);
  });

  test.each([
    ['MATCH (n) WHERE n.x = 1 RETRUN n', 1, 25],
    ["MATCH (n:人物) WHERE n.name = '中文' RETRUN n", 1, 34],
    ["RETURN '😀' AS a,\n  nosuchfunction(1) AS b", 2, 3],
    ['MATCH (n)\nRETURN missing', 2, 8],
    ['RETURN 1 AS a, $missing AS b', 1, 16],
    ['MATCH (n) SET n.x = 1', 1, 11],
  ])('an error points at its place: %s', async (cypher, line, column) => {
    await expect(store.query(cypher, {}, READ)).rejects.toMatchObject({ place: { line, column } });
    await usable();
  });

  describe('with --write', () => {
    test('changes are kept, and one that is stopped leaves nothing behind', async () => {
      await store.close();
      const writer = await open('write');
      const write = { mode: 'write' } as const;
      await writer.query("CREATE (:Asked {name: 'kept'})", {}, write);
      const endless = `${MANY} CREATE (:Asked {name: 'lost', a: a})`;
      await expect(writer.query(endless, {}, { ...write, timeout: 1000 })).rejects.toMatchObject({
        code: 'query-timeout',
      });
      const left = await writer.query('MATCH (n:Asked) RETURN n.name AS name', {}, write);
      expect(left.rows).toEqual([['kept']]);
      await writer.query('MATCH (n:Asked) DELETE n', {}, write);
      await writer.close();
      store = await open('read');
      await usable();
    });
  });
}
