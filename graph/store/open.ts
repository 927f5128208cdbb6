/** Opens the store that an address names; only the commands and the server choose one. */
import { CypherStore } from './cypher/store.js';
import { openGrafeo } from './grafeo/engine.js';
import { openNeo4j } from './neo4j/engine.js';
import type { GraphStore } from './store.js';
import { parseStoreUrl } from './url.js';

export interface OpenStoreOptions {
  /** Credentials for Neo4j; those in the address come first. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

/**
 * `openStore('.onrecord/graph.grafeo')`, `openStore('neo4j://localhost:7687', { username, password })`.
 * The embedded store is made if it does not exist. Rejects with a `store-…` code when it cannot be opened.
 */
export async function openStore(url: string, options: OpenStoreOptions = {}): Promise<GraphStore> {
  const address = parseStoreUrl(url);
  if (address.kind === 'grafeo') return new CypherStore(openGrafeo(address));
  const username = address.username ?? options.username;
  const password = address.password ?? options.password;
  return new CypherStore(await openNeo4j({ ...address, username, password }));
}
