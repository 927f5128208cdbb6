/** Runs a statement over many rows, so many at a time that no message and no lock grows without end. */
import type { Parameter, Value } from '../store.js';
import type { CypherTransaction } from './engine.js';

const BATCH = 1000;

/** The statement begins with `UNWIND $rows`; no rows, no round trip. Gives back what it returned for all of them. */
export async function inBatches(
  tx: CypherTransaction,
  cypher: string,
  rows: readonly Parameter[],
): Promise<(readonly Value[])[]> {
  const returned: (readonly Value[])[] = [];
  for (let start = 0; start < rows.length; start += BATCH) {
    const result = await tx.run(cypher, { rows: rows.slice(start, start + BATCH) });
    for (const row of result.rows) returned.push(row);
  }
  return returned;
}
