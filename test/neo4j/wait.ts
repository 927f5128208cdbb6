/** Waits until Neo4j answers a query: an open port is not enough. */
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jInstance } from './client.js';

const LIMIT = 120_000;
const PAUSE = 500;

export async function waitForNeo4j({ uri, username, password }: Neo4jInstance): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { maxTransactionRetryTime: 1000 });
  try {
    for (const start = Date.now(); Date.now() - start < LIMIT; await pause(PAUSE)) {
      const answers = await driver.executeQuery('RETURN 1').then(
        () => true,
        () => false,
      );
      if (answers) return true;
    }
    return false;
  } finally {
    await driver.close();
  }
}
