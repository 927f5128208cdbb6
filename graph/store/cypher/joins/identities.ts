/** Which node stands for an id that an article gives; where the store keeps none, the id itself does. */
import { inBatches } from '../batches.js';
import type { CypherTransaction } from '../engine.js';
import { IDENTITY } from './hidden.js';

export type NodeOf = (id: string) => string;

/** The nodes of these ids. */
export async function readNodes(tx: CypherTransaction, ids: Iterable<string>): Promise<Map<string, string>> {
  const asked = [...new Set(ids)];
  const cypher = `UNWIND $rows AS id MATCH (i:${IDENTITY} {id: id}) RETURN i.id, i.node`;
  const known = (await inBatches(tx, cypher, asked)).map(([id, node]) => [String(id), String(node)] as const);
  return new Map([...asked.map((id) => [id, id] as const), ...known]);
}

/** The ids for which these nodes stand, each with its node; a node stands for its own id. */
export async function readMembers(tx: CypherTransaction, nodes: Iterable<string>): Promise<Map<string, string>> {
  const asked = [...new Set(nodes)];
  const cypher = `UNWIND $rows AS node MATCH (i:${IDENTITY} {node: node}) RETURN i.id, i.node`;
  const known = (await inBatches(tx, cypher, asked)).map(([id, node]) => [String(id), String(node)] as const);
  return new Map([...asked.map((node) => [node, node] as const), ...known]);
}

export async function writeNodesOf(tx: CypherTransaction, changed: ReadonlyMap<string, string>): Promise<void> {
  const rows = [...changed].map(([id, node]) => ({ id, node }));
  await inBatches(tx, `UNWIND $rows AS row MATCH (i:${IDENTITY} {id: row.id}) DELETE i`, rows);
  const joined = rows.filter(({ id, node }) => id !== node);
  await inBatches(tx, `UNWIND $rows AS row CREATE (:${IDENTITY} {id: row.id, node: row.node})`, joined);
}
