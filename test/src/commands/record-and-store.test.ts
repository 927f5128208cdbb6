/** The workspace is the record and the store a projection: `status` tells when they part, `rebuild` joins them again. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunOptions, run, start } from '../../support/cli.js';
import { emptyFolder } from '../../support/folder.js';
import { ingestedFolder } from './articles.js';

const AGREES = 'The store agrees with the workspace.';

describe('rebuild and status', () => {
  let folder: RunOptions;
  let workspace: string;
  const exported = async () => (await run(['export', '--format', 'json'], folder)).stdout;

  let ingested: RunOptions;
  /** It lacks an article of its workspace. */
  let shortStore: string;

  beforeAll(async () => {
    ingested = await ingestedFolder();
    shortStore = join(ingested.cwd, 'short.grafeo');
    await run(['ingest', 'court.txt', '--store', shortStore, '--workspace', 'elsewhere'], ingested);
  });

  beforeEach(() => {
    folder = { cwd: emptyFolder() };
    cpSync(ingested.cwd, folder.cwd, { recursive: true });
    workspace = join(folder.cwd, '.onrecord');
  });

  it('counts what is there and finds that both agree', async () => {
    const { code, stdout, stderr } = await run(['status'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^onrecord {3}\d+\.\d+\.\d+\nworkspace {2}\.onrecord: 2 articles\nstore /);
    expect(stdout).toContain(AGREES);
  });

  it('asks for the names alone where there are many articles, and says so', async () => {
    const [name = ''] = readdirSync(join(workspace, 'articles'));
    for (let n = 0; n < 200; n += 1)
      cpSync(join(workspace, 'articles', name), join(workspace, 'articles', `more-${n}.json`));
    const { stdout } = await run(['status'], folder);
    expect(stdout).toContain('202 articles');
    expect(stdout).toMatch(/Of \d+ statements, \d+ without a speaker that was found/);
    expect(stdout).toContain('The store lacks 200 of the 202 articles in the workspace.');
    expect((await run(['status', '--check'], folder)).stdout).toContain(AGREES);
  });

  it('makes the same graph again when the store is lost', async () => {
    const before = await exported();
    rmSync(join(workspace, 'graph.grafeo'), { recursive: true });
    const { code, stdout } = await run(['rebuild'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('from 2 of 2 articles');
    expect(await exported()).toBe(before);
  });

  it('finds a store that has lost something, and mends it', async () => {
    await run(['query', '--write', 'MATCH (s:Statement) DETACH DELETE s'], folder);
    const { stdout } = await run(['status'], folder);
    expect(stdout).toMatch(/does not agree with the workspace: .*Statement 0 instead of \d+/);
    await run(['rebuild'], folder);
    expect((await run(['status'], folder)).stdout).toContain(AGREES);
  });

  it.each([
    ['query', ['query', 'MATCH (a:Article) RETURN count(a) AS articles', '--format', 'csv'], 'articles\n2\n'],
    ['export', ['export', '--format', 'json'], ''],
    ['ingest', ['ingest', 'harbour.txt'], 'unchanged'],
  ])('makes a damaged store anew when it is asked by %s, and keeps the damaged one', async (_, args, answer) => {
    writeFileSync(join(workspace, 'graph.grafeo'), 'this is no store');
    const { code, stdout, stderr } = await run(args, folder);
    expect(code).toBe(0);
    expect(stdout).toContain(answer);
    expect(stderr).toMatch(
      /is damaged; it is kept as .*graph\.grafeo\.damaged-.*\nIt was made anew from 2 of 2 articles/,
    );
    expect((await run(['status'], folder)).stdout).toContain(AGREES);
  });

  it.each([
    [
      'damaged',
      () => writeFileSync(join(workspace, 'graph.grafeo'), 'this is no store'),
      /It was made anew from 2 of 2/,
      2,
    ],
    ['cut off', () => truncateSync(join(workspace, 'graph.grafeo'), 9000), /It was made anew from 2 of 2/, 2],
    [
      'short',
      () => cpSync(shortStore, join(workspace, 'graph.grafeo')),
      /holds 1 of the 2 articles .*onrecord rebuild/,
      1,
    ],
  ])('a view of a store that is %s tells of it, and serves what there is', async (_, harm, told, articles) => {
    harm();
    const child = start(['view'], folder);
    const errors = text(child.stderr);
    const [printed] = (await once(child.stdout, 'data')) as [Buffer];
    const page = printed.toString().trim();
    const status = () => fetch(new URL('/api/status', page)).then((response) => response.json());
    expect(await status()).toMatchObject({ articles, stale: false });
    if (articles === 1) {
      expect((await run(['rebuild'], folder)).code).toBe(0);
      expect(await status()).toMatchObject({ articles, stale: true });
    } else {
      for (const command of [['status'], ['export', '--format', 'json'], ['explain', '林海明']])
        await run(command, folder);
      expect(await status(), 'nothing has changed by looking').toMatchObject({ stale: false });
      writeFileSync(join(workspace, 'graph.grafeo'), 'damaged once more');
    }
    const headers = { 'content-type': 'application/json' };
    await fetch(new URL('/api/refresh', page), { method: 'POST', headers, body: '{}' });
    expect(await status(), 'read anew, and mended where need be').toMatchObject({ articles: 2, stale: false });
    child.kill('SIGINT');
    expect(await errors).toMatch(told);
  });

  it('leaves a damaged store that is not its own to its owner', async () => {
    writeFileSync(join(folder.cwd, 'other.grafeo'), 'this is no store');
    const { code, stderr } = await run(['query', 'RETURN 1', '--store', 'other.grafeo'], folder);
    expect(code).toBe(74);
    expect(stderr).toContain('onrecord rebuild');
  });

  it('moves a damaged store aside and keeps it', async () => {
    writeFileSync(join(workspace, 'graph.grafeo'), 'this is no store');
    const { code, stderr } = await run(['rebuild'], folder);
    expect(code).toBe(0);
    expect(stderr).toContain('is kept as');
    expect(readdirSync(workspace).some((name) => name.startsWith('graph.grafeo.damaged-'))).toBe(true);
    expect((await run(['status'], folder)).stdout).toContain(AGREES);
  });

  it('never answers short in silence', async () => {
    await run(['query', '--write', "MATCH (a:Article) WHERE a.headline CONTAINS '渡轮' DETACH DELETE a"], folder);
    const { code, stderr } = await run(['query', 'MATCH (a:Article) RETURN count(a) AS n'], folder);
    expect(code).toBe(0);
    expect(stderr).toContain('The store holds 1 of the 2 articles in the workspace. Make it anew: onrecord rebuild');
  });

  it('names a damaged article, rebuilds from the others, and ends with a failure', async () => {
    const [name = ''] = readdirSync(join(workspace, 'articles'));
    writeFileSync(join(workspace, 'articles', name), '{"cut');
    const { code, stdout, stderr } = await run(['rebuild'], folder);
    expect(code).toBe(74);
    expect(stdout).toContain('from 1 of 2 articles');
    expect(stderr).toContain(name);
  });

  it.skipIf(process.platform === 'win32')(
    'names what is no record, or cannot be read, and goes on without it',
    async () => {
      const articles = join(workspace, 'articles');
      mkdirSync(join(articles, 'notes.json'));
      symlinkSync('nowhere', join(articles, 'link.json'));
      symlinkSync('round.json', join(articles, 'round.json'));
      execFileSync('mkfifo', [join(articles, 'pipe.json')]);
      const odd = ['link.json', 'notes.json', 'pipe.json', 'round.json'];
      for (const command of [['rebuild'], ['status'], ['export', '--format', 'neo4j-admin', '--output', 'bulk']]) {
        const { stdout, stderr } = await run(command, folder);
        for (const name of odd) expect(stderr).toContain(`${name} cannot be used`);
        if (command[0] === 'rebuild') expect(stdout).toContain('from 2 of 6 articles');
        if (command[0] === 'status') expect(stdout).toContain(AGREES);
      }
      expect(readFileSync(join(folder.cwd, 'bulk/nodes-Article.csv'), 'utf8').match(/^"article:/gm)).toHaveLength(2);
    },
  );

  it('does not empty a store for the sake of records none of which can be read', async () => {
    for (const name of readdirSync(join(workspace, 'articles'))) {
      writeFileSync(join(workspace, 'articles', name), '{"cut');
    }
    const { code, stderr } = await run(['rebuild'], folder);
    expect({ code, stderr }).toEqual({ code: 74, stderr: expect.stringContaining('the store stays as it is') });
    const counted = await run(['query', 'MATCH (a:Article) RETURN count(a) AS n', '--format', 'csv'], folder);
    expect(counted.stdout).toBe('n\n2\n');
  });

  it('does not empty a store for the sake of an empty workspace', async () => {
    const cwd = emptyFolder();
    const { code } = await run(['rebuild', '--store', join(workspace, 'graph.grafeo')], { cwd });
    expect(code).toBe(3);
    expect((await run(['status'], folder)).stdout).toContain(AGREES);
  });
});
