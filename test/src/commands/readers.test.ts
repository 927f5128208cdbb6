/** Articles read in threads: the same whatever their number, and none that fails, crashes or never ends stops another. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/commands/shared/readers/in-order.js';
import { Readers } from '../../../src/commands/shared/readers/readers.js';
import { run } from '../../support/cli.js';
import { emptyFolder } from '../../support/folder.js';
import { madeUpNews } from '../../support/made-up-news.js';
import { markedArticles } from '../../support/marked-articles.js';

/** A thread that does what an article is called. */
const SCRIPT = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ source: { name } }) => {
  if (name === 'endless') for (;;);
  if (name === 'regular expression') /^(a+)+$/.test('a'.repeat(60) + 'b');
  if (name === 'crash') throw new Error('out of luck');
  if (name === 'exit') process.exit(3);
  if (name === 'mistake') return parentPort.postMessage({ kind: 'failed', failure: { message: 'no layer' } });
  if (name === 'empty') return parentPort.postMessage({ kind: 'failed', failure: { code: 'input-empty', message: 'empty' } });
  parentPort.postMessage({ kind: 'read', read: { name } });
});
parentPort.postMessage({ kind: 'ready' });
`;

function readersOn(articles: number, options: { jobs: number; timeLimit: number }): Readers {
  const file = join(emptyFolder(), 'thread.mjs');
  writeFileSync(file, SCRIPT);
  return new Readers(articles, { ...options, reader: 'fast', script: pathToFileURL(file) });
}

const named = (name: string) => ({ source: { name, bytes: new Uint8Array(1) }, metadata: {} });

describe('threads that read', () => {
  it('go on after an article that never ends, crashes, ends the thread or holds a mistake', async () => {
    const readers = readersOn(40, { jobs: 2, timeLimit: 500 });
    const names = ['a', 'endless', 'crash', 'b', 'exit', 'regular expression', 'mistake', 'empty', 'c'];
    const outcomes = await Promise.allSettled(names.map((name) => readers.read(named(name))));
    await readers.close();
    const told = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 'read' : outcome.reason.code));
    expect(told).toEqual([
      ...['read', 'article-timeout', 'internal', 'read', 'internal'],
      ...['article-timeout', 'internal', 'input-empty', 'read'],
    ]);
  });

  it('end at once when they are closed, and say why to who waits', async () => {
    const readers = readersOn(40, { jobs: 2, timeLimit: 60_000 });
    const waiting = ['endless', 'endless', 'a'].map((name) => readers.read(named(name)));
    const settled = Promise.allSettled(waiting);
    const before = performance.now();
    await readers.close(new Error('enough'));
    expect(performance.now() - before).toBeLessThan(2000);
    expect((await settled).every((outcome) => outcome.status === 'rejected')).toBe(true);
  });
});

describe('work in order', () => {
  it('gives results in the order of the items, and has no more of them at hand than allowed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (delays, ahead) => {
          let running = 0;
          let most = 0;
          const work = async (delay: number): Promise<number> => {
            most = Math.max(most, ++running);
            await new Promise((resolve) => setTimeout(resolve, delay));
            running -= 1;
            return delay;
          };
          const results: number[] = [];
          for await (const result of inOrder(delays, ahead, work)) results.push(result);
          expect(results).toEqual(delays);
          expect(most).toBeLessThanOrEqual(ahead);
        },
      ),
      { seed: 20261130, numRuns: 25 },
    );
  });
});

function folderOf(articles: readonly string[]): { cwd: string } {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'articles'));
  for (const [n, text] of articles.entries())
    writeFileSync(join(cwd, 'articles', `${String(n).padStart(4, '0')}.txt`), text);
  return { cwd };
}

function records(cwd: string): Record<string, string> {
  const folder = join(cwd, '.onrecord/articles');
  // The place of the file is another in every folder, and part of no finding.
  const text = (name: string) =>
    readFileSync(join(folder, name), 'utf8').replace(/"place": "[0-9a-f]+"/, '"place": ""');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, text(name)]));
}

describe('ingest', () => {
  it('gives the same records and the same report whatever the number of jobs', async () => {
    const texts = Array.from({ length: 30 }, (_, seed) => madeUpNews(300, seed + 1));
    const folders = [folderOf([...texts, '', texts[0] ?? '']), folderOf([...texts, '', texts[0] ?? ''])] as const;
    const options = ['ingest', 'articles', '--published', '2026-03-18', '--json'];
    const one = await run([...options, '--jobs', '1'], folders[0]);
    const three = await run([...options, '--jobs', '3'], folders[1]);
    expect(one.stdout.trim().split('\n')).toHaveLength(32);
    expect(three).toEqual(one);
    expect(records(folders[1].cwd)).toEqual(records(folders[0].cwd));
  });

  it('names an article that takes too long at the end, and reads the rest', async () => {
    const short = madeUpNews(200);
    const folder = folderOf([short, madeUpNews(1_500_000), `${short}。`]);
    const { code, stdout, stderr } = await run(['ingest', 'articles', '--time-limit', '3', '--json'], folder);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).outcome),
    ).toEqual(['added', 'failed', 'added']);
    expect(stderr).toMatch(/0001\.txt was given up after 3 seconds\n {2}Give it more time with --time-limit/);
    expect(stderr).toContain('1 of 3 files could not be ingested: articles/0001.txt');
    expect(code).toBe(124);
  });

  it('ends on articles with every kind of mark and separator in every place', async () => {
    const folder = folderOf(markedArticles(250, 20261130));
    const { code, stdout, stderr } = await run(['ingest', 'articles', '--time-limit', '20', '--json'], folder);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(250);
  });
});

describe('extract', () => {
  it('gives an article up that takes too long', async () => {
    const folder = folderOf([madeUpNews(1_500_000)]);
    const { code, stdout, stderr } = await run(['extract', 'articles/0000.txt', '--time-limit', '1'], folder);
    expect({ code, stdout }).toEqual({ code: 124, stdout: '' });
    expect(stderr).toContain('articles/0000.txt was given up after 1 seconds');
  });
});
