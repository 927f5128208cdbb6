/** What can go wrong with a file: in use, damaged, unwritable, full; and what survives. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../graph/store/index.js';
import { articleGraph, plainGraph } from '../../contract/graphs.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-grafeo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const graph = articleGraph({ id: 'article:a', place: '青岛' });

async function storeWithArticle(path: string): Promise<void> {
  const store = await openStore(path);
  await store.write('article:a', graph);
  await store.close();
}

describe('a file', () => {
  test('keeps the graph when it is closed and opened again, under either form of its address', async () => {
    const path = join(folder, '新闻 图谱');
    await storeWithArticle(path);
    const again = await openStore(`grafeo:${path}`);
    expect(again.url).toBe(`grafeo:${path}`);
    expect(plainGraph(await again.snapshot())).toEqual(plainGraph(graph));
    await again.close();
  });

  test('is complete when close() is called while a write is under way', async () => {
    const path = join(folder, 'closing');
    const store = await openStore(path);
    const written = store.write('article:a', graph);
    await store.close();
    await written;
    await expect(store.snapshot()).rejects.toThrow('closed');
    const again = await openStore(path);
    expect(plainGraph(await again.snapshot())).toEqual(plainGraph(graph));
    await again.close();
  });

  test('keeps a unique id also when it is opened again', async () => {
    const path = join(folder, 'unique');
    await storeWithArticle(path);
    const store = await openStore(path);
    const twin = store.query("CREATE (:OnRecord {id: 'article:a'})", {}, { mode: 'write' });
    await expect(twin).rejects.toMatchObject({ code: 'query-failed' });
    await store.close();
  });

  test('held by another process is in use', async () => {
    const path = join(folder, 'held');
    const grafeo = createRequire(import.meta.url).resolve('@grafeo-db/js');
    const script = `const { GrafeoDB } = require(${JSON.stringify(grafeo)}); GrafeoDB.create(${JSON.stringify(path)});
      process.stdout.write('open'); process.stdin.resume();`;
    const other = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    try {
      await new Promise((resolve) => other.stdout.once('data', resolve));
      await expect(openStore(path)).rejects.toMatchObject({
        code: 'store-in-use',
        message: expect.stringContaining(path),
      });
    } finally {
      other.kill();
    }
  });

  test.each([
    ['text', (path: string) => writeFileSync(path, '这不是数据库'.repeat(2000))],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['cut short', (path: string) => truncateSync(path, 9000)],
    ['overwritten at its beginning', (path: string) => writeFileSync(path, Buffer.alloc(16384), { flag: 'r+' })],
  ])('that is %s is damaged, and left as it is', async (name, damage) => {
    const path = join(folder, `damaged ${name}`);
    await storeWithArticle(path);
    damage(path);
    const before = readFileSync(path);
    await expect(openStore(path)).rejects.toMatchObject({
      code: 'store-damaged',
      hint: expect.stringContaining('onrecord rebuild'),
    });
    expect(readFileSync(path)).toEqual(before);
  });

  test('cannot be a folder, nor lie under a file', async () => {
    mkdirSync(join(folder, 'is a folder'));
    await expect(openStore(join(folder, 'is a folder'))).rejects.toMatchObject({ code: 'store-url' });
    writeFileSync(join(folder, 'plain'), 'x');
    await expect(openStore(join(folder, 'plain', 'graph'))).rejects.toMatchObject({ code: 'output-unwritable' });
  });
});

/** A file system of its own, as a disk that is small or read-only; only root can mount one. */
function mountable(): boolean {
  const point = mkdtempSync(join(folder, 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', point], { stdio: 'ignore' });
    execFileSync('umount', [point]);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!mountable())('a disk (needs the right to mount one)', () => {
  async function onDisk(options: string, work: (path: string) => Promise<void>): Promise<void> {
    const point = mkdtempSync(join(folder, 'disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', point]);
    try {
      await work(join(point, 'graph'));
    } finally {
      execFileSync('umount', ['-l', point]);
    }
  }

  test('that is read-only is told', async () => {
    await onDisk('ro', (path) => expect(openStore(path)).rejects.toMatchObject({ code: 'output-unwritable' }));
  });

  test('that is full keeps every article whole that was acknowledged, and none in part', async () => {
    await onDisk('size=1m', async (path) => {
      const store = await openStore(path);
      const acknowledged: string[] = [];
      const fill = async (): Promise<void> => {
        for (let i = 0; i < 200; i += 1) {
          const id = `article:${i}`;
          await store.write(id, articleGraph({ id, statements: ['甲'.repeat(2000), '乙'.repeat(2000)] }));
          acknowledged.push(id);
        }
      };
      await expect(fill()).rejects.toMatchObject({ code: 'disk-full', hint: expect.stringContaining('workspace') });
      const articles = (await store.snapshot()).filterNodes((_, { label }) => label === 'Article');
      expect(articles.sort()).toEqual([...acknowledged].sort());
      expect((await store.counts()).nodes).toMatchObject({ Statement: 2 * acknowledged.length });
      await expect(store.close()).rejects.toMatchObject({ code: 'disk-full' });
    });
  });
});
