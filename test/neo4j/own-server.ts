/** A Neo4j of a suite's own, from Maven's jars under Java, for what would harm the one that all share. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Neo4jInstance } from './client.js';
import { fetchJars, type Launch, launch, portOf, type Server } from './maven.js';
import { run } from './run.js';
import { waitForNeo4j } from './wait.js';

/** Without Java 17 and Maven such suites are skipped; in CI that is a failure. */
export async function hasJava(): Promise<boolean> {
  const missing = (await run('java', ['-version'])).code === 0 ? await fetchJars() : 'no Java 17';
  if (missing !== undefined && process.env.CI === 'true') throw new Error(missing);
  return missing === undefined;
}

export class OwnServer {
  /** Thrown away when the suite ends. */
  readonly folder = mkdtempSync(join(tmpdir(), 'onrecord-server-'));
  readonly #password = 'of-this-suite-alone';
  #server: Server | undefined;

  constructor() {
    afterAll(() => {
      this.#server?.kill('SIGKILL');
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
    });
  }

  /** Resolves when it answers. `home` is a folder of data that is there already. */
  async start({ home = this.folder, scheme = 'bolt', ...launched }: Launch & Where = {}): Promise<Neo4jInstance> {
    const server = this.restart(home, launched);
    const port = await portOf(server);
    if (typeof port === 'string') throw new Error(port);
    const instance = { uri: `${scheme}://localhost:${port}`, username: 'neo4j', password: this.#password };
    if (!(await waitForNeo4j(instance))) throw new Error(`${instance.uri} does not answer in time`);
    return instance;
  }

  /** Starts it on what is there; whoever connects has to wait. */
  restart(home = this.folder, launched: Launch = {}): Server {
    this.#server = launch(home, this.#password, launched);
    return this.#server;
  }

  /** Without warning. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#server?.once('exit', resolve));
    this.#server?.kill('SIGKILL');
    await gone;
  }
}

interface Where {
  readonly home?: string | undefined;
  readonly scheme?: string | undefined;
}
