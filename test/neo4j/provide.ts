/** Finds a Neo4j for the tests: one the environment names, else a container, else Maven's jars under Java. */
import type { Provided } from './attempt.js';
import { startDocker } from './docker.js';
import { startMaven } from './maven.js';

export async function provideNeo4j(): Promise<Provided> {
  const { ONRECORD_TEST_NEO4J_URI: uri, ONRECORD_TEST_NEO4J_USERNAME, ONRECORD_TEST_NEO4J_PASSWORD } = process.env;
  if (uri) {
    const [username, password] = [ONRECORD_TEST_NEO4J_USERNAME ?? 'neo4j', ONRECORD_TEST_NEO4J_PASSWORD ?? ''];
    return { answer: { uri, username, password } };
  }
  const reasons: string[] = [];
  for (const start of [startDocker, startMaven]) {
    const attempt = await start();
    if ('answer' in attempt) return attempt;
    reasons.push(attempt.missing);
  }
  const advice = 'set ONRECORD_TEST_NEO4J_URI, ONRECORD_TEST_NEO4J_USERNAME and ONRECORD_TEST_NEO4J_PASSWORD';
  return { answer: { missing: `${reasons.join('; ')}; install one of these, or ${advice}` } };
}
