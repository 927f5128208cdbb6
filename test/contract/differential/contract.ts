/** Random graphs and random queries on both stores: the same rows, whatever is asked in the shared dialect. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readableOnly } from '../../../graph/store/cypher/text/guard.js';
import { type GraphStore, openStore, portabilityProblems, type Value } from '../../../graph/store/index.js';
import { plainGraph } from '../graphs.js';
import type { OpenStore } from '../store.js';
import { ARTICLE, randomGraph } from './random-graph.js';
import { randomQuery } from './random-query.js';

const MINUTES = 60_000;
/** `ONRECORD_DIFFERENTIAL=500` looks further. */
const GRAPHS = Number(process.env.ONRECORD_DIFFERENTIAL ?? 12);
const QUERIES = 25;

/** Rows in any order, and so the items of what was collected. */
function comparable(rows: readonly (readonly Value[])[]): string[] {
  const sorted = (value: Value): unknown => (Array.isArray(value) ? value.map(sorted).map(String).sort() : value);
  return rows.map((row) => JSON.stringify(row.map(sorted))).sort();
}

/** Hands in how to open the other store; the embedded one is made here. */
export function differentialContract(openOther: OpenStore): void {
  describe('beside the embedded store', () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-differential-'));
    let stores: [GraphStore, GraphStore];
    beforeAll(async () => {
      stores = [await openStore(join(folder, 'graph')), await openOther()];
      for (const store of stores) await store.prepare();
    });
    afterAll(async () => {
      for (const store of stores) await store.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('it holds the same random graphs and answers random queries alike', { timeout: 10 * MINUTES }, async () => {
      const queries = fc.array(randomQuery, { minLength: QUERIES, maxLength: QUERIES });
      await fc.assert(
        fc.asyncProperty(randomGraph, queries, async (graph, asked) => {
          for (const store of stores) {
            await store.clear();
            await store.write(ARTICLE, graph);
            expect(plainGraph(await store.snapshot())).toEqual(plainGraph(graph));
          }
          for (const cypher of asked) {
            expect([cypher, portabilityProblems(cypher)]).toEqual([cypher, []]);
            expect(readableOnly(cypher)).toBe(cypher);
            const [embedded, server] = await Promise.all(
              stores.map((store) => store.query(cypher, {}, { mode: 'read' })),
            );
            expect([cypher, comparable(embedded?.rows ?? [])]).toEqual([cypher, comparable(server?.rows ?? [])]);
          }
        }),
        // The failing query is in the message: shrinking would ask the server for minutes.
        { numRuns: GRAPHS, endOnFailure: true },
      );
    });
  });
}
