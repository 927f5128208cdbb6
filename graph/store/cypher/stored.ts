/** Reads what the store holds of articles, starting from nodes they own so that busy actors are never scanned. */

import { groupBy } from '../../model/group-by.js';
import type { EdgeType } from '../../model/index.js';
import { join } from '../../model/join.js';
import { MARKER_LABEL } from '../../model/marker.js';
import type { Value } from '../store.js';
import { inBatches } from './batches.js';
import { type Contribution, readContribution } from './contribution.js';
import type { CypherTransaction } from './engine.js';
import { readMembers } from './joins/identities.js';
import {
  ACTOR_EDGE_TYPES,
  CONTRIBUTION,
  EVENT_EDGE_TYPES,
  isDerivedType,
  isEdgeType,
  type Properties,
} from './shape.js';
import type { Claimed } from './stored-node.js';

export interface StoredEdge {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
}

export interface StoredArticle {
  readonly contribution: Contribution;
  /** Its statements. */
  readonly ownIds: ReadonlySet<string>;
  readonly edges: ReadonlyMap<string, StoredEdge>;
}

/** An event stands as one of its articles tells it, and is nobody's. */
const OWN = `UNWIND $rows AS id MATCH (n:${MARKER_LABEL} {articleId: id}) WHERE n:Statement RETURN id, n.id`;

const EDGE = `WHERE r.articleId = row.articleId
RETURN r.articleId, r.id AS id, type(r) AS type, a.id AS source, b.id AS target`;
const FROM_NODE = `UNWIND $rows AS row MATCH (a:${MARKER_LABEL} {id: row.id})`;
const EDGES_OUT = `${FROM_NODE}-[r]->(b:${MARKER_LABEL}) ${EDGE}`;
const EDGES_OF_ACTORS = `${FROM_NODE}-[r:${ACTOR_EDGE_TYPES.join('|')}]->(b:${MARKER_LABEL}) ${EDGE}`;
// By their types alone: of an actor on which thousands of events hang, none is looked at.
const EDGES_FROM_EVENTS = `${FROM_NODE}-[r:${EVENT_EDGE_TYPES.from.join('|')}]->(b:${MARKER_LABEL}) ${EDGE}`;
const EDGES_TO_EVENTS = `UNWIND $rows AS row
MATCH (b:${MARKER_LABEL} {id: row.id})<-[r:${EVENT_EDGE_TYPES.to.join('|')}]-(a:${MARKER_LABEL}) ${EDGE}`;
const EDGES_IN = `UNWIND $rows AS row MATCH (b:${MARKER_LABEL} {id: row.id})<-[r]-(a:${MARKER_LABEL}) ${EDGE}`;

/** What the store holds of these articles; one of which it holds nothing is left out. */
export async function readArticles(
  tx: CypherTransaction,
  articles: Iterable<readonly [articleId: string, ...unknown[]]>,
  claimed: ReadonlyMap<string, Claimed>,
  nodeOf: (id: string) => string,
): Promise<Map<string, StoredArticle>> {
  const ids = Array.from(articles, ([articleId]) => articleId);
  const own = groupBy(await inBatches(tx, OWN, ids), ([articleId]) => String(articleId));
  const present = ids
    .filter((id) => claimed.has(id) || own.has(id))
    .map((articleId) => ({
      articleId,
      contribution: underNodes(readContribution(claimed.get(articleId)?.contribution), nodeOf),
      ownIds: new Set((own.get(articleId) ?? []).map(([, id]) => String(id))),
    }));
  const edges = await readEdges(tx, present);
  return new Map(present.map(({ articleId, ...rest }) => [articleId, { ...rest, edges: edges(articleId) }]));
}

/** What several ids gave to one node, together. */
function underNodes(contribution: Contribution, nodeOf: (id: string) => string): Contribution {
  const given = new Map<string, Properties>();
  for (const [id, properties] of contribution) {
    const node = nodeOf(id);
    given.set(node, join(given.get(node) ?? {}, { ...properties, id: node }));
  }
  return given;
}

type Present = Omit<StoredArticle, 'edges'> & { readonly articleId: string };

async function readEdges(
  tx: CypherTransaction,
  present: readonly Present[],
): Promise<(articleId: string) => Map<string, StoredEdge>> {
  const owned = present.flatMap(({ articleId, ownIds }) => [articleId, ...ownIds].map((id) => ({ id, articleId })));
  const shared = present.flatMap(({ articleId, contribution }) =>
    Array.from(contribution.keys(), (id) => ({ id, articleId })),
  );
  const found = [
    ...(await inBatches(tx, EDGES_OUT, owned)),
    ...(await inBatches(tx, EDGES_IN, owned)),
    ...(await inBatches(tx, EDGES_OF_ACTORS, shared)),
    ...(await inBatches(tx, EDGES_FROM_EVENTS, shared)),
    ...(await inBatches(tx, EDGES_TO_EVENTS, shared)),
  ];
  const edges = groupBy(found, ([articleId]) => String(articleId));
  return (articleId) => edgesById(edges.get(articleId) ?? []);
}

function edgesById(rows: readonly (readonly Value[])[]): Map<string, StoredEdge> {
  const edges = rows.flatMap(([, id, type, from, to]): StoredEdge[] => {
    const known = String(type);
    return isEdgeType(known) && !isDerivedType(known)
      ? [{ id: String(id), type: known, from: String(from), to: String(to) }]
      : [];
  });
  return new Map(edges.map((edge) => [edge.id, edge]));
}

const OTHERS = `UNWIND $rows AS id MATCH (n:${MARKER_LABEL} {id: id})-[r]-(:${MARKER_LABEL})
RETURN DISTINCT r.articleId`;
const GIVEN = `UNWIND $rows AS id MATCH (a:${MARKER_LABEL} {id: id}) RETURN a.${CONTRIBUTION}`;

/** For each of these shared nodes, what articles other than these gave it. */
export async function readOthers(
  tx: CypherTransaction,
  articleIds: ReadonlySet<string>,
  ids: readonly string[],
): Promise<Map<string, Properties[]>> {
  const all = (await inBatches(tx, OTHERS, ids)).flatMap(([id]) => (typeof id === 'string' ? [id] : []));
  const others = [...new Set(all)].filter((id) => !articleIds.has(id));
  const members = await readMembers(tx, ids);
  const given = new Map(ids.map((id): [string, Properties[]] => [id, []]));
  for (const [stored] of await inBatches(tx, GIVEN, others)) {
    for (const [id, properties] of readContribution(stored)) {
      const node = members.get(id);
      if (node !== undefined) given.get(node)?.push({ ...properties, id: node });
    }
  }
  return given;
}
