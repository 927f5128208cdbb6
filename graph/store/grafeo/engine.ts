/** The embedded store: one file, one process, no server. */
import { statSync } from 'node:fs';
import type { GrafeoDB as Database, Transaction } from '@grafeo-db/js';
import grafeo from '@grafeo-db/js';
import { OnRecordError } from '../../model/error.js';
import { MARKER_LABEL } from '../../model/marker.js';
import type { CypherEngine, CypherTransaction } from '../cypher/engine.js';
import type { Parameters, QueryOptions, QueryResult } from '../store.js';
import type { GrafeoAddress } from '../url.js';
import { queryError, storeError } from './errors.js';
import { sweepSpills } from './spills.js';
import { fromGrafeo } from './values.js';

/** Grafeo checkpoints only on close unless told otherwise; its log would grow without end. */
const CHECKPOINTS = { walBytes: 16 * 2 ** 20, intervalMs: 60_000 };

/** Its unique constraint brings no index: without this one every change of a node or an edge scans all nodes. */
const INDEXES = [`CREATE INDEX onrecord_node IF NOT EXISTS FOR (n:${MARKER_LABEL}) ON (n.id)`];

/** Makes the file, and its folder, if they do not exist; but not to read it. */
export function openGrafeo({ url, path }: GrafeoAddress, mode: 'read' | 'write' = 'write'): CypherEngine {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new OnRecordError('store-url', `${path} is a folder, not a store`, { hint: 'Name a file inside of it.' });
    }
    sweepSpills(path);
    const { GrafeoDB } = grafeo;
    const database = mode === 'read' ? GrafeoDB.openReadOnly(path) : GrafeoDB.create(path);
    if (mode === 'write') database.setCheckpointTriggers(CHECKPOINTS);
    return new GrafeoEngine(url, path, database);
  } catch (error) {
    throw storeError(error, path);
  }
}

class GrafeoEngine implements CypherEngine {
  readonly indexes = INDEXES;
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;
  readonly #closeOnExit = (): void => this.#foldLog();

  constructor(
    readonly url: string,
    private readonly path: string,
    private readonly database: Database,
  ) {
    process.once('exit', this.#closeOnExit);
  }

  async define(statement: string): Promise<void> {
    await this.#alone(() => this.#attempt(() => this.database.executeCypher(statement)));
  }

  read<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    return this.#attempt(() => this.#transact(work, 'rollback'));
  }

  write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    return this.#alone(() => this.#attempt(() => this.#transact(work, 'commit')));
  }

  /** A read is rolled back: whatever the guard before it may have missed is undone. Grafeo cannot give up a query. */
  async query(cypher: string, parameters: Parameters, { mode }: QueryOptions): Promise<QueryResult> {
    const work = (transaction: CypherTransaction): Promise<QueryResult> => transaction.run(cypher, parameters);
    try {
      if (mode === 'read') return await this.#transact(work, 'rollback');
      return await this.#alone(() => this.#transact(work, 'commit'));
    } catch (error) {
      throw queryError(error, this.path, cypher);
    }
  }

  async close(): Promise<void> {
    await this.#alone(() => this.#attempt(async () => this.#closeNow()));
  }

  /** For a process that ends without close(): what is committed is safe in the log, so a full disk loses nothing here. */
  #foldLog(): void {
    try {
      this.#closeNow();
    } catch (error) {
      process.stderr.write(`${this.url} keeps its log beside it: ${String(error)}\n`);
    }
  }

  #closeNow(): void {
    this.#closed = true;
    process.removeListener('exit', this.#closeOnExit);
    this.database.close();
  }

  /** A commit that fails has rolled itself back. */
  async #transact<T>(work: (transaction: CypherTransaction) => Promise<T>, end: 'commit' | 'rollback'): Promise<T> {
    if (this.#closed) throw new Error(`${this.url} is closed`);
    const transaction = this.database.beginTransaction();
    const result = await work({ run: (cypher, parameters) => run(transaction, cypher, parameters) }).catch(
      (error: unknown) => {
        transaction.rollback();
        throw error;
      },
    );
    transaction[end]();
    return result;
  }

  /** One writer after the other: parallel writers in one process reject each other's changes. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #attempt<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, this.path);
    }
  }
}

async function run(transaction: Transaction, cypher: string, parameters: Parameters = {}): Promise<QueryResult> {
  const result = await transaction.executeCypher(cypher, parameters);
  return { columns: result.columns, rows: result.rows().map((row) => row.map(fromGrafeo)) };
}
