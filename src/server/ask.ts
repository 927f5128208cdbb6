/** Runs questions and Cypher on the store of a reading, within the bounds that the request gives. */
import { type Answer, OnRecordError, type Question, type UnknownName } from '../../graph/model/index.js';
import { type Ask, completeParameters } from '../../graph/queries/index.js';
import {
  type Parameters,
  portabilityProblems,
  type QueryStore,
  type QueryStream,
  unknownNames,
} from '../../graph/store/index.js';
import { scriptVariants } from '../script-variants.js';
import { firstRows, nodesIn } from './answer.js';
import type { Snapshot } from './snapshot.js';

export interface Bounds {
  readonly limit: number;
  /** Seconds. */
  readonly timeout: number;
}

export interface Asked {
  readonly cypher: string;
  readonly parameters: Parameters;
}

/** A store to ask, and the graph that it was read from. */
export interface AskedStore {
  readonly store: QueryStore;
  readonly snapshot: Snapshot;
  readonly signal: AbortSignal;
}

type Run = AskedStore & Bounds;

export async function runCypher({ cypher, parameters }: Asked, run: Run): Promise<Answer> {
  const warnings = run.snapshot.reading.embedded ? portabilityProblems(cypher) : [];
  const unknown = await unknownTo(run, cypher);
  return { ...(await rowsOf({ cypher, parameters }, run)), taken: [], warnings, unknown };
}

/** A node may be given by any part of a name, as on the command line. */
export async function runQuestion(question: Question, given: Parameters, run: Run): Promise<Answer> {
  const { values, taken } = await completeParameters(question, given, asker(run), scriptVariants);
  const answer = await rowsOf({ cypher: question.cypher, parameters: values }, run);
  return { ...answer, taken: [...taken], warnings: [], unknown: [] };
}

/** The whole answer, however long. */
export function streamCypher(
  { cypher, parameters }: Asked,
  run: AskedStore & Pick<Bounds, 'timeout'>,
): Promise<QueryStream> {
  const { store, signal, timeout } = run;
  return store.stream(cypher, parameters, { mode: 'read', signal, timeout: timeout * 1000 });
}

/** A store that does not tell its names (an account may lack the right) has none unknown. */
async function unknownTo(run: Run, cypher: string): Promise<UnknownName[]> {
  const ask = asker(run);
  return unknownNames(cypher, (procedure) => ask(procedure, {})).catch(() => []);
}

function asker({ store, signal, timeout }: Run): Ask {
  const options = { mode: 'read', signal, timeout: timeout * 1000 } as const;
  return (cypher, parameters) => store.query(cypher, parameters, options);
}

async function rowsOf(asked: Asked, run: Run) {
  const answer = await firstRows(await streamCypher(asked, run), run.limit);
  if (run.signal.aborted) throw new OnRecordError('query-stopped', 'The query was stopped');
  return { ...answer, nodes: nodesIn(answer.rows, run.snapshot) };
}
