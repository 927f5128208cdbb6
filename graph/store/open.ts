/** Opens the store that an address names, and loads only what it needs; only the commands and the server choose one. */
import type { GraphStore, QueryStore } from './store.js';
import { type Neo4jAddress, parseStoreUrl } from './url.js';

export interface OpenStoreOptions {
  /** Credentials for Neo4j; those in the address come first. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** A bearer token, used where the address names no user. */
  readonly token?: string | undefined;
}

interface Access {
  /** An embedded store opened to `read` stays as it is to the byte, and others may read it too; it must exist. */
  readonly mode?: 'read' | 'write' | undefined;
}

/**
 * `openStore('.onrecord/graph.grafeo')`, `openStore('neo4j://localhost:7687', { username, password })`.
 * The embedded store is made if it does not exist. Rejects with a `store-…` code when it cannot be opened.
 */
export async function openStore(url: string, options: OpenStoreOptions & Access = {}): Promise<GraphStore> {
  const address = parseStoreUrl(url);
  const { CypherStore } = await import('./cypher/store.js');
  if (address.kind === 'grafeo') {
    const { openGrafeo } = await import('./grafeo/engine.js');
    return new CypherStore(openGrafeo(address, options.mode));
  }
  const { openNeo4j } = await import('./neo4j/engine.js');
  return new CypherStore(await openNeo4j(withCredentials(address, options)));
}

export interface OpenQueryStoreOptions extends OpenStoreOptions {
  readonly mode: 'read' | 'write';
  /** Where the script of the process lies that runs queries on the embedded store, if not beside this file. */
  readonly script?: string | undefined;
  /** Milliseconds without a query after which an embedded store is given free for others until the next one. */
  readonly idle?: number | undefined;
  /** Bytes of memory that one query may take in an embedded store; a server has bounds of its own. */
  readonly memory?: number | undefined;
}

/** Opens a store to run the user's queries on: they can be stopped, and in mode `read` the store refuses changes. */
export async function openQueryStore(url: string, options: OpenQueryStoreOptions): Promise<QueryStore> {
  const address = parseStoreUrl(url);
  if (address.kind === 'grafeo') {
    const { openGrafeoQueryStore } = await import('./grafeo/query-store.js');
    return openGrafeoQueryStore(address, options);
  }
  const { openNeo4jQueryStore } = await import('./neo4j/query-store.js');
  return openNeo4jQueryStore(withCredentials(address, options));
}

function withCredentials(address: Neo4jAddress, { username, password, token }: OpenStoreOptions): Neo4jAddress {
  if (address.username === undefined && token !== undefined) return { ...address, token };
  return { ...address, username: address.username ?? username, password: address.password ?? password };
}
