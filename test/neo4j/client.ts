/** Asks for the test run's Neo4j; the first to ask starts it, and no one pays for it who does not ask. */
import { inject } from 'vitest';

export interface Neo4jInstance {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export type Neo4jAnswer = Neo4jInstance | { readonly missing: string };

declare module 'vitest' {
  interface ProvidedContext {
    /** Where global-setup.ts listens on loopback. */
    neo4jDoor: string;
  }
}

/** The instance, or undefined after saying why there is none; in CI its absence is a failure. */
export async function testNeo4j(): Promise<Neo4jInstance | undefined> {
  const response = await fetch(inject('neo4jDoor'));
  const answer = (await response.json()) as Neo4jAnswer;
  if ('uri' in answer) return answer;
  const message = `no Neo4j for the tests: ${answer.missing}`;
  if (process.env.CI === 'true') throw new Error(message);
  process.stderr.write(`skipped, ${message}\n`);
  return undefined;
}
