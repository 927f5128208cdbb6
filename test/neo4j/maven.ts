/** Neo4j from its Maven jars, as a child process with a data folder that is thrown away. */
import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Attempt } from './attempt.js';
import { lines, run } from './run.js';
import { waitForNeo4j } from './wait.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = join(HERE, '..', '.cache', 'neo4j');
const JARS = join(CACHE, 'jars-5.26.0');
const START_LIMIT = 120_000;
/** For a server that lives a minute beside the tests: the better compiler and collector cost more than they give. */
const JAVA = ['-Xmx512m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', join(JARS, '*')];

export async function startMaven(): Promise<Attempt> {
  if ((await run('java', ['-version'])).code !== 0) return { missing: 'no Java 17' };
  const problem = await fetchJars();
  if (problem !== undefined) return { missing: problem };
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-neo4j-'));
  const password = randomBytes(12).toString('hex');
  const child = launch(folder, password);
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const port = await portOf(child);
  if (typeof port === 'string') {
    await stop();
    return { missing: port };
  }
  const answer = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
  if (await waitForNeo4j(answer)) return { answer, stop };
  await stop();
  return { missing: 'Neo4j under Java does not answer in time' };
}

export interface Launch {
  readonly port?: number | undefined;
  /** The one database, `neo4j` unless named. */
  readonly database?: string | undefined;
  /** A folder with `private.key` and `public.crt`: the server then speaks over TLS alone. */
  readonly certificates?: string | undefined;
}

export type Server = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts Neo4j on a data folder, on a free port unless one is given. */
export function launch(folder: string, password: string, { port, database, certificates }: Launch = {}): Server {
  const given = port === undefined ? [folder] : [folder, String(port)];
  const settings = { NEO4J_DATABASE: database, NEO4J_CERTIFICATES: certificates };
  const set = Object.entries(settings).filter(([, value]) => value !== undefined);
  return spawn('java', [...JAVA, join(HERE, 'Launcher.java'), ...given], {
    env: { ...process.env, NEO4J_PASSWORD: password, ...Object.fromEntries(set) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs Neo4j's import tool in the folder of the files, into a database under `home`; gives back what it printed. */
export async function importFiles(files: string, home: string): Promise<string> {
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
  const tool = [...JAVA, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'];
  const environment = { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const { output } = await run('java', [...tool, '--overwrite-destination', '@import.args'], {
    cwd: files,
    environment,
  });
  return output;
}

/** 128 MB, once; the folder appears only when it is whole. Gives back what went wrong. */
export async function fetchJars(): Promise<string | undefined> {
  if (existsSync(JARS)) return undefined;
  mkdirSync(CACHE, { recursive: true });
  const partial = mkdtempSync(join(CACHE, 'partial-'));
  cpSync(join(HERE, 'pom.xml'), join(partial, 'pom.xml'));
  const goal = ['-q', '-B', '-f', join(partial, 'pom.xml'), 'dependency:copy-dependencies', '-DoutputDirectory=jars'];
  const { code, output } = await run('mvn', goal);
  if (code === 0 && !existsSync(JARS)) renameSync(join(partial, 'jars'), JARS);
  rmSync(partial, { recursive: true, force: true });
  return code === 0 ? undefined : `Maven (mvn) cannot fetch Neo4j's jars: ${lines(output)[0] ?? 'not installed'}`;
}

/** The port that the launcher prints, or why it did not. */
export function portOf(child: Server): Promise<number | string> {
  return new Promise((resolve) => {
    const errors: string[] = [];
    const settle = (port: number | string): void => {
      clearTimeout(timer);
      resolve(port);
    };
    const fail = (why: string): void => settle(`Neo4j under Java ${why}: ${lines(errors.join(''))[0] ?? ''}`);
    const timer = setTimeout(() => fail('takes too long'), START_LIMIT);
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    child.once('exit', () => fail('ended'));
    child.once('error', () => fail('cannot be started'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, port] = /^port (\d+)$/.exec(line) ?? [];
      if (port !== undefined) settle(Number(port));
    });
  });
}

/** Closing its standard input ends the launcher; one that hangs is killed. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await exit;
  clearTimeout(timer);
}
