/** Neo4j for asking: rows arrive as they are read, and closing the session ends the query on the server. */
import type { Session } from 'neo4j-driver';
import { OnRecordError } from '../../model/error.js';
import { leaveMark } from '../cypher/schema.js';
import { collectStream, stopped, tookTooLong } from '../cypher/stream.js';
import { runnable } from '../cypher/text/guard.js';
import type { Parameters, QueryResult, QueryStore, QueryStream, StreamOptions, Value } from '../store.js';
import type { Neo4jAddress } from '../url.js';
import { type Connection, connect, used } from './connect.js';
import { running as inTransaction } from './engine.js';
import { queryError } from './errors.js';
import { fromDriver, toDriver } from './values.js';

const BATCH = 500;
/** The server is asked to give up first; it does so only between two steps, so the session is closed soon after. */
const GRACE = 500;

export async function openNeo4jQueryStore(address: Neo4jAddress): Promise<QueryStore> {
  return new Neo4jQueryStore(await connect(address));
}

type Batch = readonly (readonly Value[])[];
type Running = ReturnType<Session['run']>;

class Neo4jQueryStore implements QueryStore {
  readonly url: string;

  constructor(private readonly connection: Connection) {
    this.url = connection.url;
  }

  async query(cypher: string, parameters: Parameters, options: StreamOptions): Promise<QueryResult> {
    return collectStream(await this.stream(cypher, parameters, options));
  }

  /** The server itself refuses changes in a session that reads. */
  async stream(cypher: string, parameters: Parameters, options: StreamOptions): Promise<QueryStream> {
    const checked = runnable(cypher, options.mode);
    const session = this.connection.session(options.mode === 'read' ? 'READ' : 'WRITE');
    const limit = new Limit(session, options);
    const explain = (error: unknown): unknown => limit.explain(queryError(error, this.url, cypher));
    try {
      const timeout = options.timeout === undefined ? {} : { timeout: options.timeout };
      const running = session.run(checked, toDriver(parameters), timeout);
      const columns = (await running.keys()).map(String);
      const batches = batchesOf(running, { columns, limit, explain });
      return { columns, batches: options.mode === 'read' ? batches : this.#marking(batches) };
    } catch (error) {
      await limit.end();
      throw explain(error);
    }
  }

  async close(): Promise<void> {
    await this.connection.driver.close();
  }

  async *#marking(batches: AsyncIterable<Batch>): AsyncGenerator<Batch, void, void> {
    yield* batches;
    await used(this.connection.session('WRITE'), (session) =>
      session.executeWrite((transaction) => leaveMark(inTransaction(transaction))),
    );
  }
}

/** Closes the session at the time limit, at the signal, or when all is read. */
class Limit {
  private why: Error | undefined;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #stop = (): void => void this.#giveUp(stopped());

  constructor(
    private readonly session: Session,
    private readonly options: StreamOptions,
  ) {
    const { timeout, signal } = options;
    if (timeout !== undefined) this.#timer = setTimeout(() => this.#giveUp(tookTooLong(timeout)), timeout + GRACE);
    signal?.addEventListener('abort', this.#stop, { once: true });
    if (signal?.aborted) this.#stop();
  }

  /** The server's word for a query that it gave up, and the driver's for a closed session, say less than we know. */
  explain(error: unknown): unknown {
    const { timeout } = this.options;
    const given = error instanceof OnRecordError && error.code === 'query-timeout' && timeout !== undefined;
    return this.why ?? (given ? tookTooLong(timeout) : error);
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer);
    this.options.signal?.removeEventListener('abort', this.#stop);
    await this.session.close();
  }

  #giveUp(why: Error): void {
    this.why ??= why;
    this.session.close().catch(() => undefined);
  }
}

interface OpenQuery {
  readonly columns: readonly string[];
  readonly limit: Limit;
  readonly explain: (error: unknown) => unknown;
}

async function* batchesOf(running: Running, { columns, limit, explain }: OpenQuery): AsyncGenerator<Batch, void, void> {
  let batch: (readonly Value[])[] = [];
  try {
    for await (const record of running) {
      batch.push(columns.map((column) => fromDriver(record.get(column))));
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  } catch (error) {
    throw explain(error);
  } finally {
    await limit.end();
  }
}
