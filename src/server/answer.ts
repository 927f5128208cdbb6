/** Takes the first rows of an answer, counts the rest, and says which nodes of the graph it speaks of. */
import {
  type Answer,
  MAX_ANSWER_BYTES,
  MAX_COUNTED_ROWS,
  MAX_SLICE_LIMIT,
  OnRecordError,
  type Value,
} from '../../graph/model/index.js';
import { bytesOf } from '../../graph/model/size.js';
import type { QueryStream } from '../../graph/store/store.js';
import type { Snapshot } from './snapshot.js';

type Row = readonly Value[];
type Rows = Pick<Answer, 'columns' | 'shown' | 'total'> & { readonly rows: Row[] };

/** To leave the loop early gives the query up. */
export async function firstRows({ columns, batches, total }: QueryStream, limit: number): Promise<Rows> {
  const rows: Row[] = [];
  let counted = 0;
  let whole = true;
  let bytes = 0;
  for await (const batch of batches) {
    for (const row of batch.slice(0, limit - rows.length)) {
      bytes += bytesOf(row);
      if (bytes > MAX_ANSWER_BYTES) throw tooLarge();
      rows.push(row);
    }
    counted += batch.length;
    whole = counted <= (total === undefined ? MAX_COUNTED_ROWS : limit);
    if (!whole) break;
  }
  return { columns: [...columns], rows, shown: rows.length, total: total ?? (whole ? counted : null) };
}

function tooLarge(): OnRecordError {
  const hint = 'Ask for less, or add a LIMIT.';
  const message = `The answer is larger than ${MAX_ANSWER_BYTES / 2 ** 20} MB`;
  return new OnRecordError('query-failed', message, { hint });
}

/** Drawn nodes that the rows hold as nodes, as ends of edges, or by their id. */
export function nodesIn(rows: readonly Row[], { graph, census }: Snapshot): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    for (const id of idsIn(row)) {
      const nodes = graph.hasEdge(id) ? graph.extremities(id) : [id];
      for (const node of nodes) if (census.standings.has(node)) found.add(node);
    }
    if (found.size > MAX_SLICE_LIMIT) break;
  }
  return [...found].slice(0, MAX_SLICE_LIMIT);
}

/** Every text that may be an id. */
function* idsIn(value: Value): Generator<string, void, void> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object') for (const part of partsOf(value)) yield* idsIn(part);
}

function partsOf(value: Exclude<Value, null | boolean | number | string>): readonly Value[] {
  if (!('kind' in value)) return value;
  if (value.kind === 'map') return Object.values(value.entries);
  return value.kind === 'path' ? [...value.nodes, ...value.edges] : [value.properties.id ?? null];
}
