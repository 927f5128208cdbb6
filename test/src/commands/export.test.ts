/** `onrecord export` as a user meets it: to a pipe, to a file, and where neither can be written. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLI, type RunOptions, run, start } from '../../support/cli.js';
import { MOUNTS, smallDisk } from '../../support/small-disk.js';
import { ingestedFolder } from './articles.js';

describe('export', () => {
  let folder: RunOptions;
  beforeAll(async () => {
    folder = await ingestedFolder();
  });

  it('writes the same GraphML to standard output and to a file', async () => {
    const { code, stdout, stderr } = await run(['export'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^<\?xml[\s\S]*林海明[\s\S]*<\/graphml>\n$/);
    const toFile = await run(['export', '--output', 'out/graph.graphml'], folder);
    expect(toFile).toMatchObject({ code: 0, stdout: '' });
    expect(toFile.stderr).toMatch(/^Wrote \d+ nodes and \d+ edges to /);
    expect(readFileSync(join(folder.cwd, 'out/graph.graphml'), 'utf8')).toBe(stdout);
    expect(readdirSync(join(folder.cwd, 'out'))).toEqual(['graph.graphml']);
  });

  it('writes JSON with as many nodes as the store has', async () => {
    const { nodes } = JSON.parse((await run(['export', '--format', 'json'], folder)).stdout);
    const counted = await run(['query', 'MATCH (n:OnRecord) RETURN count(n) AS n', '--format', 'csv'], folder);
    expect(counted.stdout).toBe(`n\n${nodes.length}\n`);
  });

  it('ends quietly when the reader has seen enough', async () => {
    // More than a pipe holds, so that the command must notice.
    const many = 'UNWIND range(1, 200000) AS n RETURN n';
    const child = start(['query', many, '--format', 'json'], folder);
    const messages: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => messages.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect({ code, stderr: Buffer.concat(messages).toString() }).toEqual({ code: 0, stderr: '' });
  });

  it('says so when the file cannot be written', async () => {
    mkdirSync(join(folder.cwd, 'taken'), { recursive: true });
    const { code, stderr } = await run(['export', '--output', 'taken'], folder);
    expect(code).toBe(73);
    expect(stderr).toContain('taken cannot be written');
  });

  it.skipIf(!existsSync('/dev/full'))('says so when the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    const options = { cwd: folder.cwd, stdio: ['ignore', full, 'pipe'] as const, encoding: 'utf8' as const };
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'export'], { ...options, stdio: [...options.stdio] });
    expect(status).toBe(74);
    expect(stderr).toContain('The disk is full');
  });

  it.skipIf(!existsSync('/dev/full'))(
    'writes into a device, a pipe and through a link, and leaves them what they are',
    async () => {
      const { stdout: whole } = await run(['export', '--format', 'json'], folder);
      const to = (output: string) => run(['export', '--format', 'json', '--output', output], folder);
      expect(await to('/dev/full')).toMatchObject({
        code: 74,
        stderr: expect.stringContaining('/dev/full was not written'),
      });
      expect(await to('/dev/null')).toMatchObject({ code: 0, stdout: '' });
      expect(await to('/dev/stdout')).toMatchObject({ code: 0, stdout: whole });
      expect(await to('-')).toMatchObject({ code: 0, stdout: whole });
      const at = (name: string) => join(folder.cwd, name);
      execFileSync('mkfifo', [at('pipe')]);
      const reader = spawn('cat', [at('pipe')]);
      const [got] = await Promise.all([text(reader.stdout), to('pipe')]);
      expect(got).toBe(whole);
      symlinkSync('real.json', at('link.json'));
      expect(await to('link.json')).toMatchObject({ code: 0 });
      expect(readFileSync(at('real.json'), 'utf8')).toBe(whole);
      const kinds = ['/dev/full', '/dev/null'].map((path) => lstatSync(path).isCharacterDevice());
      expect([...kinds, lstatSync(at('pipe')).isFIFO(), lstatSync(at('link.json')).isSymbolicLink()]).not.toContain(
        false,
      );
    },
  );

  it.skipIf(!MOUNTS)('leaves no part of any format on a disk that is too small', async () => {
    const disk = smallDisk(24);
    disk.fill(8 * 1024);
    try {
      for (const format of ['graphml', 'gexf', 'json', 'csv', 'html', 'neo4j-admin']) {
        const { code, stderr } = await run(
          ['export', '--format', format, '--output', join(disk.folder, format)],
          folder,
        );
        expect({ format, code, stderr }).toEqual({
          format,
          code: 74,
          stderr: expect.stringContaining('The disk is full'),
        });
        expect(stderr).not.toContain('Wrote');
        const left = readdirSync(disk.folder, { recursive: true, withFileTypes: true });
        expect(left.filter((entry) => entry.isFile() && entry.name !== 'ballast')).toEqual([]);
      }
    } finally {
      disk.remove();
    }
  });

  it('writes files for the import tool of Neo4j, into an empty folder alone', async () => {
    const toFolder = ['export', '--format', 'neo4j-admin', '--output', 'bulk'];
    const { code, stdout, stderr } = await run(toFolder, folder);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('neo4j-admin database import full neo4j --overwrite-destination @import.args');
    const files = readdirSync(join(folder.cwd, 'bulk'));
    for (const name of ['nodes-Actor.csv', 'edges-SAID.csv', 'import.args', 'after-import.cypher']) {
      expect(files).toContain(name);
    }
    expect(readFileSync(join(folder.cwd, 'bulk/nodes-Actor.csv'), 'utf8')).toContain('"林海明"');
    expect(await run(toFolder, folder)).toMatchObject({ code: 73, stderr: expect.stringContaining('is not empty') });
    const without = await run(['export', '--format', 'neo4j-admin'], folder);
    expect(without).toMatchObject({ code: 2, stderr: expect.stringContaining('--output') });
  });

  it('writes GEXF for Gephi', async () => {
    const { code, stdout } = await run(['export', '--format', 'gexf'], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<\?xml[\s\S]*<node id="actor:[\s\S]*林海明[\s\S]*<\/gexf>\n$/);
  });

  it('writes a table of nodes and one of edges into a folder', async () => {
    const { code, stderr } = await run(['export', '--format', 'csv', '--output', 'tables'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('nodes.csv and edges.csv in tables') });
    expect(readFileSync(join(folder.cwd, 'tables/nodes.csv'), 'utf8')).toContain('林海明');
    expect(readFileSync(join(folder.cwd, 'tables/edges.csv'), 'utf8')).toMatch(
      /^\ufeffid,type,from,fromLabel,to,toLabel,/,
    );
    expect(await run(['export', '--format', 'csv'], folder)).toMatchObject({ code: 2 });
  });

  it('refuses a format it does not have', async () => {
    const { code, stderr } = await run(['export', '--format', 'xlsx'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('graphml, gexf, json, csv');
  });
});
