/** A running view and the commands beside it: nobody is locked out, and everybody is told what they see. */
import { type ChildProcessWithoutNullStreams, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, GraphSlice, Status } from '../../../graph/model/index.js';
import { type RunOptions, run, start } from '../../support/cli.js';
import { ingestedFolder } from './articles.js';

const started: ChildProcessWithoutNullStreams[] = [];
const HEAVY =
  'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS x UNWIND range(1, 300) AS y RETURN count(*) AS c';
const COUNT = 'MATCH (a:Article) RETURN count(a) AS articles';

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly url: string;
}

async function view(folder: RunOptions, ...args: readonly string[]): Promise<Running> {
  const child = start(['view', ...args], folder);
  started.push(child);
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: printed.toString().trim() };
}

/** Holds the store as an ingest does, for as long as it runs. */
async function writer(folder: RunOptions): Promise<ChildProcessWithoutNullStreams> {
  const child = start(['query', '--write', HEAVY], folder);
  started.push(child);
  const store = join(folder.cwd, '.onrecord', 'graph.grafeo');
  for (let waited = 0; !existsSync(`${store}.wal`); waited += 50) {
    if (waited > 30_000) throw new Error('the writer has not opened the store');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return child;
}

async function read<T>(url: string, path: string): Promise<T> {
  return (await (await fetch(new URL(path, url))).json()) as T;
}

async function send<T>(url: string, path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const options = { method: 'POST', headers, body: JSON.stringify(body), signal: signal ?? null };
  return (await (await fetch(new URL(path, url), options)).json()) as T;
}

const views = ({ cwd }: RunOptions): string[] => {
  const folder = join(cwd, '.onrecord', 'views');
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe('an ingest beside a view', () => {
  it('just works; the page learns of it, and shows it when it reads anew', async () => {
    const folder = await ingestedFolder();
    const { child, url } = await view(folder);
    const before = await read<Status>(url, '/api/status');
    expect(before).toMatchObject({ articles: 2, stale: false });
    writeFileSync(
      join(folder.cwd, 'more.txt'),
      '北岭新闻2026年3月20日电 北岭市市长周明远20日表示，“大桥将于五月通车”。\n',
    );
    expect(await run(['ingest', 'more.txt'], folder)).toMatchObject({ code: 0 });
    expect(await read<Status>(url, '/api/status')).toMatchObject({ generation: before.generation, stale: true });
    const old = await send<Answer>(url, '/api/query', { cypher: COUNT });
    expect(old.rows, 'the console shows what the page shows').toEqual([[2]]);
    const after = await send<Status>(url, '/api/refresh', {});
    expect(after).toMatchObject({ articles: 3, stale: false });
    expect(after.generation).not.toBe(before.generation);
    const slice = await read<GraphSlice>(url, '/api/slice?limit=1000');
    expect(slice.nodes.map(({ caption }) => caption)).toContain('周明远');
    expect((await send<Answer>(url, '/api/query', { cypher: COUNT })).rows).toEqual([[3]]);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(views(folder), 'it leaves nothing behind').toEqual([]);
  });
});

describe('a question while another process writes', () => {
  it('is answered by the running view, which says as of when', async () => {
    const folder = await ingestedFolder();
    await view(folder);
    await writer(folder);
    const second = run(['view'], folder);
    const answer = await run(['query', COUNT, '--format', 'json'], folder);
    expect(answer).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/answered by the running view, graph as of 20\d\d-/),
    });
    expect(JSON.parse(answer.stdout)).toEqual([{ articles: 2 }]);
    const asked = await run(['ask', 'said-by', '林海明', '--format', 'json'], folder);
    expect(asked.code).toBe(0);
    expect(asked.stdout).toContain('北线渡轮已于今天上午复航');
    const statements = [COUNT, 'UNWIND range(1, 30000) AS i RETURN i', 'RETURN nosuch(1) AS x', 'CREATE (n)'];
    const shell = await run(['shell', '--format', 'ndjson'], { ...folder, input: statements.join(';\n') });
    expect(shell, 'it ends at the mistake').toMatchObject({ code: 1, stderr: expect.stringContaining('^') });
    expect(shell.stdout.trim().split('\n')).toHaveLength(30_001);
    expect(await second, 'a view copies no store that changes meanwhile').toMatchObject({ code: 75, stdout: '' });
  });

  it('waits without a view, and is answered when the writer has ended', async () => {
    const folder = await ingestedFolder();
    const child = await writer(folder);
    const asking = start(['query', COUNT, '--format', 'json'], folder);
    started.push(asking);
    const stdout = text(asking.stdout);
    const [told] = (await once(asking.stderr, 'data')) as [Buffer];
    expect(told.toString()).toContain('waiting for it');
    child.kill('SIGINT');
    expect(JSON.parse(await stdout)).toEqual([{ articles: 2 }]);
  });

  it('says that the store is in use when it stays so, and does not believe a view that was killed', async () => {
    const folder = await ingestedFolder();
    const { child } = await view(folder);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(views(folder)).toHaveLength(1);
    await writer(folder);
    expect(await run(['query', COUNT], folder)).toMatchObject({
      code: 75,
      stderr: expect.stringContaining('Another process'),
    });
  });

  it('sends its token to nobody who has taken the port of a view that is gone', async () => {
    const folder = await ingestedFolder();
    const { url, child } = await view(folder);
    const [home = ''] = views(folder);
    const file = join(folder.cwd, '.onrecord', 'views', home, 'view.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const known = JSON.parse(readFileSync(file, 'utf8'));
    expect(known).toMatchObject({ url, pid: child.pid, token: expect.stringMatching(/^[\w-]{32}$/) });
    const bearer = (token: string) =>
      fetch(new URL('/api/status', url), { headers: { authorization: `Bearer ${token}` } });
    expect((await bearer(known.token)).status).toBe(200);
    expect((await bearer('wrong')).status).toBe(401);
  });
});

describe('the end of a view', () => {
  it('ends the queries under way and every process of theirs', async () => {
    const folder = await ingestedFolder();
    const { child, url } = await view(folder);
    const query = send(url, '/api/query', { cypher: HEAVY }).catch((error: unknown) => error);
    const children = await childrenOf(child.pid);
    child.kill('SIGINT');
    const begun = Date.now();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(Date.now() - begun).toBeLessThan(10_000);
    await query;
    expect(children.length).toBeGreaterThan(0);
    expect(children.filter(isRunning)).toEqual([]);
    expect(views(folder)).toEqual([]);
  });
});

describe('a workspace that cannot be written', () => {
  it('is viewed all the same', async () => {
    const folder = await ingestedFolder();
    mkdirSync(join(folder.cwd, 'elsewhere'));
    writeFileSync(join(folder.cwd, '.onrecord', 'views'), 'in the way');
    const { url } = await view(folder);
    expect((await send<Answer>(url, '/api/query', { cypher: COUNT })).rows).toEqual([[2]]);
  });
});

async function childrenOf(pid: number | undefined): Promise<number[]> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const found = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
      .filter(([, parent]) => parent === pid)
      .map(([child = 0]) => child);
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return [];
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
