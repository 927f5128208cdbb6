/** Neo4j through its driver. */
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { CypherEngine, CypherTransaction } from '../cypher/engine.js';
import type { Parameters, QueryOptions, QueryResult } from '../store.js';
import type { Neo4jAddress } from '../url.js';
import { queryError, storeError } from './errors.js';
import { fromDriver, toDriver } from './values.js';

/** A wrong address shall show within seconds; the driver's own limits are a minute. */
const LIMITS = { connectionTimeout: 5000, connectionAcquisitionTimeout: 10_000, maxTransactionRetryTime: 5000 };

/** Connects and authenticates once, so that a wrong address or password shows before any work is done. */
export async function openNeo4j(address: Neo4jAddress): Promise<CypherEngine> {
  const { url, uri, username, password, database } = address;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username ?? 'neo4j', password);
  const driver = neo4j.driver(uri, auth, { ...LIMITS, userAgent: 'onrecord' });
  try {
    await driver.getServerInfo();
    const engine = new Neo4jEngine(url, driver, database);
    if (database !== undefined) await engine.define('RETURN 1');
    return engine;
  } catch (error) {
    await driver.close();
    throw storeError(error, url);
  }
}

class Neo4jEngine implements CypherEngine {
  readonly indexes = [];

  constructor(
    readonly url: string,
    private readonly driver: Driver,
    private readonly database: string | undefined,
  ) {}

  async define(statement: string): Promise<void> {
    await this.#attempt('WRITE', (session) => session.run(statement));
  }

  read<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    return this.#attempt('READ', (session) => session.executeRead((transaction) => work(running(transaction))));
  }

  write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T> {
    return this.#attempt('WRITE', (session) => session.executeWrite((transaction) => work(running(transaction))));
  }

  /** The server itself refuses writes in read mode; a write commits by itself, as `CALL {} IN TRANSACTIONS` needs. */
  async query(cypher: string, parameters: Parameters, { mode, timeout }: QueryOptions): Promise<QueryResult> {
    const limits = timeout === undefined ? {} : { timeout };
    try {
      if (mode === 'write') {
        return await this.#session('WRITE', (session) => collect(session.run(cypher, toDriver(parameters), limits)));
      }
      return await this.#session('READ', (session) =>
        session.executeRead((transaction) => running(transaction).run(cypher, parameters), limits),
      );
    } catch (error) {
      throw queryError(error, this.url);
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  async #attempt<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    try {
      return await this.#session(mode, work);
    } catch (error) {
      throw storeError(error, this.url);
    }
  }

  async #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const database = this.database === undefined ? {} : { database: this.database };
    const session = this.driver.session({ defaultAccessMode: mode, ...database });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }
}

function running(transaction: ManagedTransaction): CypherTransaction {
  return { run: (cypher, parameters = {}) => collect(transaction.run(cypher, toDriver(parameters))) };
}

/** The result knows its columns also when it has no rows, its records do not. */
async function collect(result: ReturnType<ManagedTransaction['run']>): Promise<QueryResult> {
  const columns = (await result.keys()).map(String);
  const { records } = await result;
  return { columns, rows: records.map((record) => columns.map((column) => fromDriver(record.get(column)))) };
}
