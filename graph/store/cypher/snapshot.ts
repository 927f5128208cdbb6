/** Reads the whole graph back, in the order of ids, so that every store gives the same graph. */
import { EDGE_TYPES, emptyGraph, MARKER_LABEL, NODE_LABELS, type OnRecordGraph } from '../../model/index.js';
import type { EdgeValue, NodeValue, StoreCounts, Value } from '../store.js';
import type { CypherTransaction } from './engine.js';
import { readMark } from './schema.js';
import { edgeFieldsOf, fromRow, isEdgeType } from './shape.js';
import { toStoredNode } from './stored-node.js';

const ALL_EDGES = `MATCH (a:${MARKER_LABEL})-[r]->(b:${MARKER_LABEL}) WHERE r.articleId IS NOT NULL`;

/** Foreign nodes, foreign edges and foreign properties stay where they are. */
export async function readGraph(transaction: CypherTransaction): Promise<OnRecordGraph> {
  const graph = emptyGraph();
  const nodes = await transaction.run(`MATCH (n:${MARKER_LABEL}) RETURN n ORDER BY n.id`);
  for (const [value] of nodes.rows) {
    const node = toStoredNode(value as NodeValue);
    if (node === undefined) continue;
    const { id, label, furtherLabels, properties } = node;
    graph.addNode(id, { label, furtherLabels, properties });
  }
  const edges = await transaction.run(`${ALL_EDGES} RETURN r, a.id AS source, b.id AS target ORDER BY r.id`);
  for (const [value, from, to] of edges.rows) addEdge(graph, value as EdgeValue, [String(from), String(to)]);
  return graph;
}

function addEdge(graph: OnRecordGraph, { type, properties }: EdgeValue, [from, to]: readonly [string, string]): void {
  if (!isEdgeType(type) || !graph.hasNode(from) || !graph.hasNode(to)) return;
  const known = fromRow(edgeFieldsOf(type), properties);
  graph.addDirectedEdgeWithKey(String(known.id), from, to, { type, properties: known });
}

/** Databases keep these totals: to ask for them looks at no node. They tell of most changes that others make by hand. */
const TOTALS = [`MATCH (n:${MARKER_LABEL}) RETURN count(n)`, `MATCH (:${MARKER_LABEL})-[r]->() RETURN count(r)`];

export async function readSign(transaction: CypherTransaction): Promise<string> {
  const sign = [await readMark(transaction)];
  for (const total of TOTALS) sign.push((await transaction.run(total)).rows[0]?.[0] ?? 0);
  return JSON.stringify(sign);
}

/** Nodes by label (the further ones beside their own label left out) and edges by type; what is absent is not listed. */
export async function readCounts(transaction: CypherTransaction): Promise<StoreCounts> {
  const nodes = await transaction.run(
    `MATCH (n:${MARKER_LABEL}) UNWIND labels(n) AS l RETURN l AS name, count(*) AS total`,
  );
  const edges = await transaction.run(`${ALL_EDGES} RETURN type(r) AS name, count(*) AS total`);
  return { nodes: tally(NODE_LABELS, nodes.rows), edges: tally(EDGE_TYPES, edges.rows) };
}

function tally(names: readonly string[], rows: readonly (readonly Value[])[]): Record<string, number> {
  const totals = new Map(rows.map(([name, total]) => [String(name), Number(total)]));
  return Object.fromEntries(names.flatMap((name) => (totals.has(name) ? [[name, totals.get(name) ?? 0]] : [])));
}
