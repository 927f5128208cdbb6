/** Neo4j through its driver. */
import type { ManagedTransaction, Session } from 'neo4j-driver';
import type { CypherEngine, CypherTransaction } from '../cypher/engine.js';
import type { Parameters, QueryOptions, QueryResult } from '../store.js';
import type { Neo4jAddress } from '../url.js';
import { type Connection, connect, used } from './connect.js';
import { queryError, storeError } from './errors.js';
import { INDEXES } from './indexes.js';
import { fromDriver, toDriver } from './values.js';

export async function openNeo4j(address: Neo4jAddress): Promise<CypherEngine> {
  return new Neo4jEngine(await connect(address));
}

class Neo4jEngine implements CypherEngine {
  readonly indexes = INDEXES;
  readonly url: string;

  constructor(private readonly connection: Connection) {
    this.url = connection.url;
  }

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
      throw queryError(error, this.url, cypher);
    }
  }

  async close(): Promise<void> {
    await this.connection.driver.close();
  }

  async #attempt<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    try {
      return await this.#session(mode, work);
    } catch (error) {
      throw storeError(error, this.url);
    }
  }

  #session<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    return used(this.connection.session(mode), work);
  }
}

export function running(transaction: ManagedTransaction): CypherTransaction {
  return { run: (cypher, parameters = {}) => collect(transaction.run(cypher, toDriver(parameters))) };
}

/** The result knows its columns also when it has no rows, its records do not. */
async function collect(result: ReturnType<ManagedTransaction['run']>): Promise<QueryResult> {
  const columns = (await result.keys()).map(String);
  const { records } = await result;
  return { columns, rows: records.map((record) => columns.map((column) => fromDriver(record.get(column)))) };
}
