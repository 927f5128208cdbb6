/** Keeps the edges between articles true: they depend on what else the store holds, so each change looks at its kin. */
import { type KinArticle, type KinEdgeType, kinEdges } from '../../elements/kin.js';
import { MARKER_LABEL } from '../../model/marker.js';
import type { Value } from '../store.js';
import { inBatches } from './batches.js';
import type { CypherTransaction } from './engine.js';
import { writeEdges } from './write.js';

/** What makes articles kin: the property that they share. */
const MADE_OF = { SAME_TEXT: 'bodyHash', REPLACES: 'url' } as const satisfies Record<KinEdgeType, string>;
type Property = (typeof MADE_OF)[KinEdgeType];
const FIELDS = ['id', 'bodyHash', 'bodyStart', 'bodyEnd', 'url', 'publishedAt', 'updatedAt'] as const;
const ASKED = FIELDS.map((name) => `b.${name}`).join(', ');

/** What articles share with others, as far as the store holds them now. */
export async function readShared(tx: CypherTransaction, articleIds: readonly string[]): Promise<Shared> {
  const cypher = `UNWIND $rows AS id MATCH (b:${MARKER_LABEL} {id: id}) RETURN b.bodyHash, b.url`;
  return sharedOf(await inBatches(tx, cypher, articleIds));
}

type Shared = Readonly<Record<Property, readonly string[]>>;

function sharedOf(rows: readonly (readonly Value[])[]): Shared {
  const values = (at: number) => [...new Set(rows.flatMap((row) => (typeof row[at] === 'string' ? [row[at]] : [])))];
  return { bodyHash: values(0), url: values(1) };
}

/** After the articles are written; `before` is what they shared until then. */
export async function joinKin(tx: CypherTransaction, articleIds: readonly string[], before: Shared): Promise<void> {
  const now = await readShared(tx, articleIds);
  for (const [type, property] of Object.entries(MADE_OF) as [KinEdgeType, Property][]) {
    const values = [...new Set([...before[property], ...now[property]])];
    await joinAnew(tx, type, await readKin(tx, property, values));
  }
}

/** Whatever was joined by this type before; the others may be joined to articles that are not among these. */
async function joinAnew(tx: CypherTransaction, type: KinEdgeType, kin: readonly KinArticle[]): Promise<void> {
  const unjoin = `UNWIND $rows AS id MATCH (:${MARKER_LABEL} {id: id})-[r:${type}]->(:${MARKER_LABEL}) DELETE r`;
  const ids = kin.map(({ id }) => id);
  await inBatches(tx, unjoin, ids);
  const edges = kinEdges(kin).filter((edge) => edge.type === type);
  await writeEdges(
    tx,
    edges.map((edge) => ({ ...edge, id: edge.properties.id })),
    'CREATE',
  );
}

async function readKin(tx: CypherTransaction, property: Property, values: readonly string[]): Promise<KinArticle[]> {
  const cypher = `UNWIND $rows AS value MATCH (b:${MARKER_LABEL} {${property}: value}) RETURN ${ASKED}`;
  const rows = await inBatches(tx, cypher, values);
  return rows.map((row) => {
    const known = FIELDS.map((name, i) => [name, row[i]] as const).filter(([, value]) => value !== null);
    return { id: String(row[0]), properties: Object.fromEntries(known) as KinArticle['properties'] };
  });
}
