/** Moves edges to the node that an id has now; each keeps the id that its article gives, where that is another. */
import { MARKER_LABEL } from '../../../model/marker.js';
import type { EdgeValue, Value } from '../../store.js';
import { inBatches } from '../batches.js';
import type { CypherTransaction } from '../engine.js';
import type { EdgeRow } from '../rows.js';
import { edgeFieldsOf, fromRow, GIVEN_FROM, GIVEN_TO, isDerivedType, isEdgeType } from '../shape.js';
import { deleteEdges, writeEdges } from '../write.js';
import type { Move } from './move.js';

const NODE = `UNWIND $rows AS row MATCH (n:${MARKER_LABEL} {id: row.from})`;
const FROM_IT = `${NODE}-[r]->(x:${MARKER_LABEL}) WHERE coalesce(r.${GIVEN_FROM}, n.id) = row.id`;
const TO_IT = `${NODE}<-[r]-(x:${MARKER_LABEL}) WHERE coalesce(r.${GIVEN_TO}, n.id) = row.id`;
const ENDS = `r.${GIVEN_FROM}, r.${GIVEN_TO}`;

/** Articles that give these ids. */
export async function articlesMentioning(tx: CypherTransaction, moves: readonly Move[]): Promise<string[]> {
  const rows = await inBatches(tx, `${FROM_IT} RETURN DISTINCT r.articleId`, rowsOf(moves));
  return [...new Set(rows.flatMap(([id]) => (typeof id === 'string' ? [id] : [])))];
}

/** The nodes to which they go must be there. */
export async function moveEdges(tx: CypherTransaction, moves: readonly Move[]): Promise<void> {
  const edges = await edgesAt(tx, moves);
  const target = new Map(moves.map(({ id, to }) => [id, to]));
  await deleteEdges(
    tx,
    edges.map(({ row }) => row),
  );
  const moved = edges.map(({ row, givenFrom, givenTo }) => {
    const [from, to] = [target.get(givenFrom) ?? row.from, target.get(givenTo) ?? row.to];
    return { ...row, from, to, given: { from: givenFrom, to: givenTo } };
  });
  await writeEdges(tx, moved, 'CREATE');
}

interface Found {
  readonly row: EdgeRow;
  readonly givenFrom: string;
  readonly givenTo: string;
}

/** Each once, also where both of its ends move. */
async function edgesAt(tx: CypherTransaction, moves: readonly Move[]): Promise<Found[]> {
  const out = await inBatches(tx, `${FROM_IT} RETURN r, n.id AS source, x.id AS target, ${ENDS}`, rowsOf(moves));
  const into = await inBatches(tx, `${TO_IT} RETURN r, x.id AS source, n.id AS target, ${ENDS}`, rowsOf(moves));
  const found = [...out, ...into].flatMap((row) => foundEdge(row));
  return [...new Map(found.map((edge) => [edge.row.id, edge])).values()];
}

function foundEdge([value, from, to, givenFrom, givenTo]: readonly Value[]): Found[] {
  const { type, properties } = value as EdgeValue;
  if (!isEdgeType(type) || isDerivedType(type)) return [];
  const known = fromRow(edgeFieldsOf(type), properties);
  const row = { id: String(known.id), type, from: String(from), to: String(to), properties: known };
  return [{ row, givenFrom: String(givenFrom ?? from), givenTo: String(givenTo ?? to) }];
}

function rowsOf(moves: readonly Move[]): { id: string; from: string }[] {
  return moves.map(({ id, from }) => ({ id, from }));
}
