/** Reads what the store holds of one article, starting from nodes it owns so that busy actors are never scanned. */
import { type EdgeType, MARKER_LABEL, type NodeLabel } from '../../model/index.js';
import type { NodeValue, Parameters, Value } from '../store.js';
import { type Contribution, readContribution } from './contribution.js';
import type { CypherTransaction } from './engine.js';
import {
  CONTRIBUTION,
  fromRow,
  isEdgeType,
  isFurtherLabel,
  isNodeLabel,
  nodeFieldsOf,
  type Properties,
  SHARED_EDGE_TYPES,
} from './shape.js';

export interface StoredNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly furtherLabels: readonly string[];
  readonly properties: Properties;
}

export interface StoredEdge {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
}

export interface StoredArticle {
  readonly contribution: Contribution;
  readonly ownIds: ReadonlySet<string>;
  readonly edges: ReadonlyMap<string, StoredEdge>;
}

const EDGE_COLUMNS = 'r.id AS id, type(r) AS type, a.id AS source, b.id AS target';
const EDGES_OUT = `UNWIND $ids AS id MATCH (a:${MARKER_LABEL} {id: id})-[r]->(b:${MARKER_LABEL})
WHERE r.articleId = $articleId RETURN ${EDGE_COLUMNS}`;
const EDGES_IN = `UNWIND $ids AS id MATCH (b:${MARKER_LABEL} {id: id})<-[r]-(a:${MARKER_LABEL})
WHERE r.articleId = $articleId RETURN ${EDGE_COLUMNS}`;
const EDGES_BETWEEN_SHARED = `UNWIND $ids AS id
MATCH (a:${MARKER_LABEL} {id: id})-[r:${SHARED_EDGE_TYPES.join('|')}]->(b:${MARKER_LABEL})
WHERE r.articleId = $articleId RETURN ${EDGE_COLUMNS}`;

export async function readArticle(transaction: CypherTransaction, articleId: string): Promise<StoredArticle> {
  const contribution = readContribution(
    (await column(transaction, `MATCH (a:${MARKER_LABEL} {id: $id}) RETURN a.${CONTRIBUTION}`, { id: articleId }))[0],
  );
  const own = await column(transaction, `MATCH (n:${MARKER_LABEL} {articleId: $articleId}) RETURN n.id`, { articleId });
  const ids = [articleId, ...own.map(String)];
  const edges = new Map<string, StoredEdge>();
  const collect = async (cypher: string, starts: readonly string[]): Promise<void> => {
    if (starts.length === 0) return;
    for (const edge of await readEdges(transaction, cypher, { ids: starts, articleId })) edges.set(edge.id, edge);
  };
  await collect(EDGES_OUT, ids);
  await collect(EDGES_IN, ids);
  await collect(EDGES_BETWEEN_SHARED, [...contribution.keys()]);
  return { contribution, ownIds: new Set(own.map(String)), edges };
}

async function readEdges(tx: CypherTransaction, cypher: string, parameters: Parameters): Promise<StoredEdge[]> {
  const { rows } = await tx.run(cypher, parameters);
  return rows.flatMap(([id, type, from, to]) => {
    const known = String(type);
    return isEdgeType(known) ? [{ id: String(id), type: known, from: String(from), to: String(to) }] : [];
  });
}

/** Nodes by id; one that was only claimed has no label yet and is left out. */
export async function readNodes(tx: CypherTransaction, ids: readonly string[]): Promise<Map<string, StoredNode>> {
  const cypher = `UNWIND $ids AS id MATCH (n:${MARKER_LABEL} {id: id}) RETURN n`;
  const nodes = (await column(tx, cypher, { ids })).filter(isNode).flatMap((node) => toStoredNode(node) ?? []);
  return new Map(nodes.map((node) => [node.id, node]));
}

/** For each of these shared nodes, what articles other than this one gave it. */
export async function readOthers(
  transaction: CypherTransaction,
  articleId: string,
  ids: readonly string[],
): Promise<Map<string, Properties[]>> {
  if (ids.length === 0) return new Map();
  const others = await column(
    transaction,
    `UNWIND $ids AS id MATCH (n:${MARKER_LABEL} {id: id})-[r]-(:${MARKER_LABEL})
WHERE r.articleId <> $articleId RETURN DISTINCT r.articleId`,
    { ids, articleId },
  );
  const stored = await column(
    transaction,
    `UNWIND $ids AS id MATCH (a:${MARKER_LABEL} {id: id}) RETURN a.${CONTRIBUTION}`,
    { ids: others.map(String) },
  );
  const contributions = stored.map(readContribution);
  const givenTo = (id: string): Properties[] =>
    contributions.map((given) => given.get(id)).filter((properties) => properties !== undefined);
  return new Map(ids.map((id) => [id, givenTo(id)]));
}

async function column(tx: CypherTransaction, cypher: string, parameters: Parameters): Promise<Value[]> {
  const { rows } = await tx.run(cypher, parameters);
  return rows.map(([value]) => value ?? null);
}

/** The node as the tool wrote it; undefined when it bears the marker but none of the tool's labels. */
export function toStoredNode({ labels, properties }: NodeValue): StoredNode | undefined {
  const label = labels.find(isNodeLabel);
  if (label === undefined) return undefined;
  return {
    id: String(properties.id),
    label,
    furtherLabels: labels.filter(isFurtherLabel),
    properties: fromRow(nodeFieldsOf(label), properties),
  };
}

function isNode(value: Value | undefined): value is NodeValue {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'node';
}
