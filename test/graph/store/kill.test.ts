/** The embedded store under a process that is killed at any moment of loading: what was acknowledged is there, and whole. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { buildGraph } from '../../../graph/build.js';
import { openStore } from '../../../graph/store/index.js';
import { syntheticExtraction } from '../../bench/synthetic.js';
import { plainGraph, withSortedLists } from '../../contract/graphs.js';
import { ROOT } from '../../support/sources.js';

const ROUNDS = 50;
/** Articles that one process would load, were it left to. */
const EACH = 40;

const loader = join(ROOT, 'test/support/load.mjs');
if (!existsSync(join(ROOT, 'dist/graph/build.js'))) throw new Error('run `npm run build` before these tests');

const folder = mkdtempSync(join(tmpdir(), 'onrecord-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const extraction = (i: number) => syntheticExtraction(i, { articles: 60, busy: 3 });

/** Loads from the given article on, and is killed so many milliseconds after the first is acknowledged. */
async function killedLoad(path: string, first: number, after: number): Promise<string[]> {
  const child = spawn(process.execPath, [loader, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(Array.from({ length: EACH }, (_, i) => extraction(first + i))));
  let printed = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      resolve();
    });
    child.once('close', () => resolve());
  });
  await pause(after);
  const closed = new Promise((resolve) => child.once('close', resolve));
  if (child.exitCode === null) child.kill('SIGKILL');
  if (child.signalCode === null && child.exitCode === null) await closed;
  return printed.split('\n').slice(0, -1);
}

test(`${ROUNDS} processes are killed while they load`, { timeout: 600_000 }, async () => {
  const path = join(folder, 'graph');
  const acknowledged = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const id of await killedLoad(path, (round * 7) % 60, (round * 37) % 200)) acknowledged.add(id);
  }
  expect(acknowledged.size).toBeGreaterThan(ROUNDS / 2);
  const store = await openStore(path);
  const held = await store.snapshot();
  const articles = held.filterNodes((_, { label }) => label === 'Article');
  expect([...acknowledged].filter((id) => !articles.includes(id))).toEqual([]);
  const loaded = Array.from({ length: 100 }, (_, i) => extraction(i)).filter(({ article }) =>
    articles.includes(article.id),
  );
  expect(plainGraph(held)).toEqual(plainGraph(withSortedLists(buildGraph(loaded))));
  await store.close();
});
