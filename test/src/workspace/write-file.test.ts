/** What is written is there as a whole or not at all: on disks of any size, into devices and pipes, through links. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileSet, Workspace, writeFilesWhole, writeFileWhole } from '../../../src/workspace/index.js';
import { writeAllBytes } from '../../../src/workspace/pending-file.js';
import { emptyFolder } from '../../support/folder.js';
import { MOUNTS, type SmallDisk, smallDisk } from '../../support/small-disk.js';
import { smallExtraction } from './extraction.js';

const KB = 1024;

describe('a file that is written whole', () => {
  let folder: string;
  beforeEach(() => {
    folder = emptyFolder();
  });

  it('goes on where the system takes less than it was given', async () => {
    const taken: number[] = [];
    const write = async (bytes: Uint8Array, from = 0, length = 0) => {
      const bytesWritten = Math.min(3, length);
      taken.push(...bytes.subarray(from, from + bytesWritten));
      return { bytesWritten, buffer: bytes };
    };
    const bytes = Buffer.from('一千二百字');
    await writeAllBytes({ write } as never, bytes);
    expect(Buffer.from(taken)).toEqual(bytes);
  });

  it('fails where the system takes nothing more, instead of asking for ever', async () => {
    const write = async () => ({ bytesWritten: 0 });
    await expect(writeAllBytes({ write } as never, Buffer.from('字'))).rejects.toMatchObject({ code: 'ENOSPC' });
  });

  it('is made of its chunks, however many, and of none', async () => {
    const chunks = Array.from({ length: 50_000 }, (_, i) => `第${i}行\n`);
    await writeFileWhole(join(folder, 'a/b.txt'), chunks);
    expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe(chunks.join(''));
    await writeFileWhole(join(folder, 'empty.txt'), []);
    expect(readFileSync(join(folder, 'empty.txt'), 'utf8')).toBe('');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
  });

  it('stays as it was when its content fails half-way', async () => {
    const file = join(folder, 'list.txt');
    writeFileSync(file, 'as it was');
    function* failing(): Generator<string> {
      yield 'half';
      throw new Error('no more');
    }
    await expect(writeFileWhole(file, failing())).rejects.toThrow('no more');
    expect(readFileSync(file, 'utf8')).toBe('as it was');
    expect(readdirSync(folder)).toEqual(['list.txt']);
  });

  it('keeps the rights of the one it replaces, and a link stays a link', async () => {
    const file = join(folder, 'real.txt');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    symlinkSync('real.txt', join(folder, 'link.txt'));
    symlinkSync('later.txt', join(folder, 'dangling.txt'));
    await writeFileWhole(join(folder, 'link.txt'), 'new');
    await writeFileWhole(join(folder, 'dangling.txt'), 'made');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, 'dangling.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'later.txt'), 'utf8')).toBe('made');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('refuses a folder and a circle of links, and leaves nothing beside them', async () => {
    mkdirSync(join(folder, 'taken'));
    symlinkSync('round.txt', join(folder, 'round.txt'));
    for (const name of ['taken', 'round.txt']) {
      await expect(writeFileWhole(join(folder, name), 'text')).rejects.toMatchObject({ code: 'output-unwritable' });
    }
    expect(readdirSync(folder).sort()).toEqual(['round.txt', 'taken']);
  });

  it.skipIf(!existsSync('/dev/full'))('goes into a device, which stays one', async () => {
    const full = join(folder, 'full');
    symlinkSync('/dev/full', full);
    await expect(writeFileWhole('/dev/full', 'text')).rejects.toMatchObject({ code: 'disk-full' });
    await expect(writeFileWhole(full, 'text')).rejects.toMatchObject({ code: 'disk-full' });
    await writeFileWhole('/dev/null', 'text'.repeat(100_000));
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  const pipes = process.platform !== 'win32';
  it.skipIf(!pipes)('goes into a named pipe, whether its reader comes early, late or slowly', async () => {
    const pipe = join(folder, 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const content = '长江后浪推前浪。\n'.repeat(40_000);
    const written = writeFileWhole(pipe, content);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const cat = spawn('sh', ['-c', 'exec < pipe; sleep 0.1; dd bs=10 count=1 2>/dev/null; sleep 0.1; cat'], {
      cwd: folder,
    });
    const [got] = await Promise.all([text(cat.stdout), written]);
    expect(got).toBe(content);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });
});

describe('files that belong together', () => {
  it('are placed together, or not one of them', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'edges.csv'));
    const tables = ['nodes.csv', 'edges.csv'].map((name): [string, string] => [join(folder, name), name]);
    await expect(writeFilesWhole(tables)).rejects.toMatchObject({ code: 'output-unwritable' });
    expect(readdirSync(folder)).toEqual(['edges.csv']);
    const set = new FileSet();
    for (const name of ['a', 'b', 'a']) await set.write(join(folder, name), `${name} `);
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['edges.csv']);
    await set.place();
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('a a ');
    expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'edges.csv']);
  });
});

describe.skipIf(!MOUNTS)('on a disk that is nearly full', () => {
  let disk: SmallDisk | undefined;
  afterEach(() => disk?.remove());

  it.each([24, 64, 128, 400, 800])('of %i kB a record is replaced as a whole or kept as it was', async (size) => {
    disk = smallDisk(size);
    const workspace = await Workspace.open(join(disk.folder, 'workspace'));
    const { article, ...rest } = smallExtraction('港口今天恢复作业。'.repeat(200));
    const save = (publisher: string): Promise<string> =>
      workspace
        .save({
          ingested: { tool: '0', source: 'a.txt', sha256: 'ab', options: {} },
          extraction: { ...rest, article: { ...article, publisher } },
        })
        .catch((error: { code?: string }) => String(error.code));
    expect(await save('海港日报')).toBe('added');
    let held = '海港日报';
    const outcomes = new Set<string>();
    for (const free of [0, 4, 8, 10, 12, 16, 20]) {
      disk.fill(free * KB);
      const outcome = await save(`第${free}版`);
      outcomes.add(outcome);
      if (outcome === 'changed') held = `第${free}版`;
      expect((await workspace.read(article.id))?.extraction.article.publisher).toBe(held);
      expect(readdirSync(join(disk.folder, 'workspace/articles'))).toHaveLength(1);
    }
    expect([...outcomes].sort()).toEqual(['changed', 'disk-full']);
  });

  it.each([24, 400])('of %i kB an export is there as a whole or not at all', async (size) => {
    disk = smallDisk(size);
    const file = join(disk.folder, 'graph.json');
    await writeFileWhole(file, 'an earlier one');
    const lines = Array.from({ length: size * 20 }, (_, i) => `${i} 一行一行写下去，直到磁盘满了为止\n`);
    await expect(writeFileWhole(file, lines)).rejects.toMatchObject({ code: 'disk-full' });
    expect(readFileSync(file, 'utf8')).toBe('an earlier one');
    expect(readdirSync(disk.folder)).toEqual(['graph.json']);
  });
});
