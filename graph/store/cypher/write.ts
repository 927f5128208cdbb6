/** The statements that change the store: parameters only, in batches of one label set or one edge type. */
import { MARKER_LABEL } from '../../model/index.js';
import type { Parameter } from '../store.js';
import type { CypherTransaction } from './engine.js';
import type { EdgeRow, NodeRow } from './rows.js';
import { CONTRIBUTION, edgeFieldsOf, nodeFieldsOf, quietEnd, toRow } from './shape.js';
import type { StoredEdge } from './stored.js';

const BATCH = 1000;

/** Takes write locks, always in the same order, so that two processes loading at once wait for each other. */
export async function claim(transaction: CypherTransaction, ids: readonly string[]): Promise<void> {
  const cypher = `UNWIND $rows AS id MERGE (n:${MARKER_LABEL} {id: id}) SET n.id = id`;
  await inBatches(transaction, cypher, [...new Set(ids)].sort());
}

export async function writeNodes(transaction: CypherTransaction, nodes: readonly NodeRow[]): Promise<void> {
  const labelsOf = ({ label, furtherLabels }: NodeRow): string => [label, ...furtherLabels].join(':');
  for (const [labels, group] of groupBy(nodes, labelsOf)) {
    const rows = group.map(({ id, label, properties }) => ({ id, properties: toRow(nodeFieldsOf(label), properties) }));
    const cypher = `UNWIND $rows AS row MERGE (n:${MARKER_LABEL} {id: row.id}) SET n:${labels} SET n += row.properties`;
    await inBatches(transaction, cypher, rows);
  }
}

export async function writeEdges(transaction: CypherTransaction, edges: readonly EdgeRow[]): Promise<void> {
  for (const [type, group] of groupBy(edges, (edge) => edge.type)) {
    const rows = group.map(({ id, from, to, properties }) => {
      return { id, from, to, properties: toRow(edgeFieldsOf(type), properties) };
    });
    const edge = `[r:${type} {id: row.id}]`;
    const cypher = `UNWIND $rows AS row
MATCH (a:${MARKER_LABEL} {id: row.from}) MATCH (b:${MARKER_LABEL} {id: row.to})
MERGE ${quietEnd(type) === 'from' ? `(a)-${edge}->(b)` : `(b)<-${edge}-(a)`} SET r += row.properties`;
    await inBatches(transaction, cypher, rows);
  }
}

export async function deleteEdges(transaction: CypherTransaction, edges: readonly StoredEdge[]): Promise<void> {
  for (const [type, group] of groupBy(edges, (edge) => edge.type)) {
    const end = quietEnd(type);
    const edge = end === 'from' ? `-[r:${type}]->` : `<-[r:${type}]-`;
    const cypher = `UNWIND $rows AS row
MATCH (n:${MARKER_LABEL} {id: row.end})${edge}(:${MARKER_LABEL}) WHERE r.id = row.id DELETE r`;
    const rows = group.map(({ id, [end]: endId }) => ({ id, end: endId }));
    await inBatches(transaction, cypher, rows);
  }
}

export async function deleteNodes(transaction: CypherTransaction, ids: readonly string[]): Promise<void> {
  await inBatches(transaction, `UNWIND $rows AS id MATCH (n:${MARKER_LABEL} {id: id}) DETACH DELETE n`, ids);
}

/** Deletes those of the nodes that nothing holds any more, a foreign edge included; gives back their ids. */
export async function deleteOrphans(transaction: CypherTransaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await transaction.run(
    `UNWIND $ids AS id MATCH (n:${MARKER_LABEL} {id: id}) WHERE NOT EXISTS { (n)--() } RETURN n.id`,
    { ids },
  );
  const orphans = rows.map(([id]) => String(id));
  await deleteNodes(transaction, orphans);
  return orphans;
}

export async function setContribution(tx: CypherTransaction, articleId: string, contribution: string): Promise<void> {
  const cypher = `MATCH (a:${MARKER_LABEL} {id: $articleId}) SET a.${CONTRIBUTION} = $contribution`;
  await tx.run(cypher, { articleId, contribution });
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

async function inBatches(tx: CypherTransaction, cypher: string, rows: readonly Parameter[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await tx.run(cypher, { rows: rows.slice(start, start + BATCH) });
  }
}
