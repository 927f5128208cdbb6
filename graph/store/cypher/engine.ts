/** What a database must offer for the shared Cypher to run on it; everything else is written once, in this folder. */
import type { Parameters, QueryOptions, QueryResult } from '../store.js';

export interface CypherTransaction {
  run(cypher: string, parameters?: Parameters): Promise<QueryResult>;
}

export interface CypherEngine {
  /** The address without the password. */
  readonly url: string;
  /** Indexes of this database's own, made before the shared ones. */
  readonly indexes: readonly string[];
  /** Runs a statement that changes the schema, outside of any transaction. */
  define(statement: string): Promise<void>;
  /** Runs the work on one consistent state, which it cannot change. */
  read<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T>;
  /** Runs the work in one transaction: all of it is kept, or nothing. The work may be run again after a conflict. */
  write<T>(work: (transaction: CypherTransaction) => Promise<T>): Promise<T>;
  /** Runs a query of the user's; its mistakes become `query-failed`. */
  query(cypher: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult>;
  close(): Promise<void>;
}
