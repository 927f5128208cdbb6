/** Neo4j in a container that is removed when the tests end. */
import { randomBytes } from 'node:crypto';
import type { Attempt } from './attempt.js';
import { lines, run } from './run.js';
import { waitForNeo4j } from './wait.js';

const IMAGE = 'neo4j:5.26-community';

export async function startDocker(): Promise<Attempt> {
  const engine = await run('docker', ['version', '--format', '{{.Server.Version}}']);
  if (engine.code !== 0) return { missing: 'no Docker engine answers' };
  const pulled = await run('docker', ['pull', '--quiet', IMAGE]);
  if (pulled.code !== 0) return { missing: `Docker cannot pull ${IMAGE}: ${lines(pulled.output).at(-1) ?? ''}` };
  const password = randomBytes(12).toString('hex');
  const publish = ['--publish', '127.0.0.1::7687', '--env', `NEO4J_AUTH=neo4j/${password}`];
  const started = await run('docker', ['run', '--detach', '--rm', ...publish, IMAGE]);
  const container = lines(started.output).at(-1);
  if (started.code !== 0 || container === undefined) return { missing: `Docker cannot start ${IMAGE}` };
  const stop = async (): Promise<void> => {
    await run('docker', ['rm', '--force', '--volumes', container]);
  };
  const mapped = await run('docker', ['port', container, '7687/tcp']);
  const answer = { uri: `bolt://${lines(mapped.output)[0] ?? ''}`, username: 'neo4j', password };
  if (await waitForNeo4j(answer)) return { answer, stop };
  await stop();
  return { missing: `${IMAGE} does not answer in time` };
}
