/** Offers a real Neo4j to the whole test run: started when a suite first asks for it, always stopped at the end. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { Neo4jAnswer } from './client.js';
import { provideNeo4j } from './provide.js';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let stop: (() => Promise<void>) | undefined;
  let answer: Promise<Neo4jAnswer> | undefined;
  const start = async (): Promise<Neo4jAnswer> => {
    const provided = await provideNeo4j();
    stop = provided.stop;
    return provided.answer;
  };
  const server = createServer((_, response) => {
    answer ??= start().catch((error: unknown) => ({ missing: String(error) }));
    void answer.then((found) => response.end(JSON.stringify(found)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  project.provide('neo4jDoor', `http://127.0.0.1:${port}`);
  return async () => {
    server.close();
    server.closeAllConnections();
    await answer;
    await stop?.();
  };
}
