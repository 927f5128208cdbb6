/** The keys under which events are compared with those of other articles. */
import type { Profile } from '../../../model/profile.js';
import { keysOf, toldIn } from '../../../resolve/same-event.js';
import { inBatches } from '../batches.js';
import type { CypherTransaction } from '../engine.js';
import { TELLING } from './hidden.js';

/** An event by its article. */
export type Telling = readonly [event: string, articleId: string];

export async function writeTellings(
  tx: CypherTransaction,
  articleIds: readonly string[],
  now: readonly Profile[],
): Promise<void> {
  await inBatches(tx, `UNWIND $rows AS id MATCH (t:${TELLING} {articleId: id}) DELETE t`, articleIds);
  await inBatches(
    tx,
    `UNWIND $rows AS row CREATE (:${TELLING} {key: row.key, event: row.event, articleId: row.articleId})`,
    tellingRows(now),
  );
}

/** By the ids that the articles give: which nodes these are may change. */
export function tellingRows(profiles: readonly Profile[]): { key: string; event: string; articleId: string }[] {
  const told = profiles.flatMap((profile) => toldIn(profile, (id) => id));
  return told.flatMap((event) => keysOf(event).map((key) => ({ key, event: event.id, articleId: event.articleId })));
}

export function readTellings(tx: CypherTransaction, by: 'key' | 'event', values: Iterable<string>): Promise<Telling[]> {
  const cypher = `UNWIND $rows AS value MATCH (t:${TELLING} {${by}: value}) RETURN DISTINCT t.event, t.articleId`;
  return inBatches(tx, cypher, [...new Set(values)]).then((rows) =>
    rows.map(([event, articleId]): Telling => [String(event), String(articleId)]),
  );
}
