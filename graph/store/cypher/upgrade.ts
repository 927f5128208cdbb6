/** Makes a graph that an earlier onrecord has laid out into one of today. */

import { groupBy } from '../../model/group-by.js';
import { MARKER_LABEL } from '../../model/marker.js';
import { inBatches } from './batches.js';
import { readContribution, writeContribution } from './contribution.js';
import type { CypherTransaction } from './engine.js';
import { CONTRIBUTION, type Properties } from './shape.js';
import { isNode, toStoredNode } from './stored-node.js';

/**
 * Until version 3 an event belonged to one article; now what each article gives to it is kept with the article. Articles
 * laid out then have no profile: they are joined with others once they are read or loaded again.
 */
export async function shareEvents(tx: CypherTransaction): Promise<void> {
  const { rows } = await tx.run(`MATCH (e:${MARKER_LABEL}:Event) WHERE e.articleId IS NOT NULL RETURN e`);
  const events = rows.flatMap(([value]): Properties[] => {
    const node = isNode(value) ? toStoredNode(value) : undefined;
    return node === undefined ? [] : [node.properties];
  });
  const byArticle = groupBy(events, ({ articleId }) => String(articleId));
  const cypher = `UNWIND $rows AS id MATCH (a:${MARKER_LABEL} {id: id}) RETURN id, a.${CONTRIBUTION}`;
  const kept = (await inBatches(tx, cypher, [...byArticle.keys()])).map(([id, contribution]) => {
    const own = (byArticle.get(String(id)) ?? []).map((event): [string, Properties] => [String(event.id), event]);
    return { id: String(id), contribution: writeContribution(new Map([...readContribution(contribution), ...own])) };
  });
  await inBatches(
    tx,
    `UNWIND $rows AS row MATCH (a:${MARKER_LABEL} {id: row.id}) SET a.${CONTRIBUTION} = row.contribution`,
    kept,
  );
}
