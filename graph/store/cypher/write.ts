/** The statements that change the store: parameters only, in batches of one label set or one edge type. */

import { groupBy } from '../../model/group-by.js';
import { MARKER_LABEL } from '../../model/marker.js';
import { inBatches } from './batches.js';
import type { CypherTransaction } from './engine.js';
import type { EdgeRow, NodeRow } from './rows.js';
import { CONTRIBUTION, edgeFieldsOf, GIVEN_FROM, GIVEN_TO, nodeFieldsOf, PROFILE, quietEnd, toRow } from './shape.js';
import type { StoredEdge } from './stored.js';
import { type Claimed, isNode, toStoredNode } from './stored-node.js';

/**
 * Takes write locks, always in the same order, so that two processes loading at once wait for each other; gives back
 * the nodes that were there before.
 */
export async function claim(tx: CypherTransaction, ids: readonly string[]): Promise<Map<string, Claimed>> {
  const cypher = `UNWIND $rows AS id MERGE (n:${MARKER_LABEL} {id: id}) SET n.id = id RETURN n, n.${CONTRIBUTION}, n.${PROFILE}`;
  const rows = await inBatches(tx, cypher, [...new Set(ids)].sort());
  const nodes = rows.flatMap(([value, contribution, profile]): [string, Claimed][] => {
    const node = isNode(value) ? toStoredNode(value) : undefined;
    return node === undefined ? [] : [[node.id, { ...node, contribution, profile }]];
  });
  return new Map(nodes);
}

export async function writeNodes(transaction: CypherTransaction, nodes: readonly NodeRow[]): Promise<void> {
  const labelsOf = ({ label, furtherLabels }: NodeRow): string => [label, ...furtherLabels].join(':');
  for (const [labels, group] of groupBy(nodes, labelsOf)) {
    const rows = group.map(({ id, label, properties }) => ({ id, properties: toRow(nodeFieldsOf(label), properties) }));
    const cypher = `UNWIND $rows AS row MERGE (n:${MARKER_LABEL} {id: row.id}) SET n:${labels} SET n += row.properties`;
    await inBatches(transaction, cypher, rows);
  }
}

/** Edges of an article that was not there before are made at once; else each is looked for, so as not to stand twice. */
export async function writeEdges(
  tx: CypherTransaction,
  edges: readonly EdgeRow[],
  how: 'CREATE' | 'MERGE',
): Promise<void> {
  for (const [type, group] of groupBy(edges, (edge) => edge.type)) {
    const rows = group.map(({ id, from, to, properties, given }) => {
      const known = how === 'MERGE' ? toRow(edgeFieldsOf(type), properties) : properties;
      return { id, from, to, properties: { ...known, ...givenEnds({ from, to }, given, how) } };
    });
    const edge = how === 'MERGE' ? `[r:${type} {id: row.id}]` : `[r:${type}]`;
    const cypher = `UNWIND $rows AS row
MATCH (a:${MARKER_LABEL} {id: row.from}) MATCH (b:${MARKER_LABEL} {id: row.to})
${how} ${quietEnd(type) === 'from' ? `(a)-${edge}->(b)` : `(b)<-${edge}-(a)`} SET r += row.properties`;
    await inBatches(tx, cypher, rows);
  }
}

/** Nothing where the article gives the ids of the nodes themselves. */
function givenEnds(
  { from, to }: Pick<EdgeRow, 'from' | 'to'>,
  given: EdgeRow['given'],
  how: 'CREATE' | 'MERGE',
): Record<string, string | null> {
  const ends = [
    [GIVEN_FROM, given === undefined || given.from === from ? null : given.from],
    [GIVEN_TO, given === undefined || given.to === to ? null : given.to],
  ] as const;
  return Object.fromEntries(ends.filter(([, id]) => how === 'MERGE' || id !== null));
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
/** Deletes those of the nodes that nothing holds any more, a foreign edge included; gives back their ids. */
export async function deleteOrphans(transaction: CypherTransaction, ids: readonly string[]): Promise<string[]> {
  const cypher = `UNWIND $rows AS id MATCH (n:${MARKER_LABEL} {id: id}) WHERE NOT EXISTS { (n)--() } RETURN n.id`;
  const orphans = (await inBatches(transaction, cypher, ids)).map(([id]) => String(id));
  await deleteNodes(transaction, orphans);
  return orphans;
}

/** By the ids of the articles. */
export async function setBookkeeping(tx: CypherTransaction, kept: readonly Bookkeeping[]): Promise<void> {
  const cypher = `UNWIND $rows AS row MATCH (a:${MARKER_LABEL} {id: row.id})
SET a.${CONTRIBUTION} = row.contribution, a.${PROFILE} = row.profile`;
  await inBatches(
    tx,
    cypher,
    kept.map((row) => ({ ...row })),
  );
}

export interface Bookkeeping {
  readonly id: string;
  readonly contribution: string;
  readonly profile: string | null;
}
