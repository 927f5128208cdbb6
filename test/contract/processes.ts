/** Several processes that load at once: no node twice, no word lost, and what was acknowledged is there. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { articleGraph } from '../../graph/build.js';
import type { Extraction } from '../../graph/model/index.js';
import { openStore } from '../../graph/store/index.js';
import { syntheticExtraction } from '../bench/synthetic.js';
import type { Neo4jInstance } from '../neo4j/client.js';
import { plainGraph } from './graphs.js';

const PROCESSES = 4;
const LOADER = fileURLToPath(new URL('../support/load.mjs', import.meta.url));
/** Few actors in many articles, so that every process writes to the same nodes. */
const EXTRACTIONS = Array.from({ length: 20 }, (_, i) => syntheticExtraction(i, { articles: 20, busy: 2 }));

interface Loaded {
  readonly code: number | null;
  readonly errors: string;
  /** Ids of the articles whose writing was acknowledged. */
  readonly articles: readonly string[];
}

export function processesContract({ uri, username, password }: Neo4jInstance): void {
  test('four processes load overlapping articles at once', { timeout: 300_000 }, async () => {
    const store = await openStore(uri, { username, password });
    await store.clear();
    const loaded = await Promise.all(
      Array.from({ length: PROCESSES }, (_, i) => load([uri, username, password], rotated(EXTRACTIONS, i * 5))),
    );
    expect(loaded.map(({ code, errors }) => ({ code, errors }))).toEqual(
      Array(PROCESSES).fill({ code: 0, errors: '' }),
    );
    expect(plainGraph(await store.snapshot())).toEqual(await loadedOneByOne());
    await store.close();
  });

  test('a process that is killed leaves every article it acknowledged whole, and none in part', {
    timeout: 300_000,
  }, async () => {
    const store = await openStore(uri, { username, password });
    await store.clear();
    const { articles } = await load([uri, username, password], EXTRACTIONS, 5);
    expect(articles.length).toBeGreaterThanOrEqual(5);
    const held = (await store.snapshot()).filterNodes((_, { label }) => label === 'Article');
    for (const id of articles) expect(held).toContain(id);
    const whole = EXTRACTIONS.filter(({ article }) => held.includes(article.id));
    expect(plainGraph(await store.snapshot())).toEqual(await loadedOneByOne(whole));
    await store.close();
  });
}

/** Killed without warning once so many articles are acknowledged. */
function load(where: readonly string[], extractions: readonly Extraction[], killAfter?: number): Promise<Loaded> {
  const child = spawn(process.execPath, [LOADER, ...where], { stdio: ['pipe', 'pipe', 'pipe'] });
  let printed = '';
  let errors = '';
  const articles = (): string[] => printed.split('\n').slice(0, -1);
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (killAfter !== undefined && articles().length >= killAfter) child.kill('SIGKILL');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  child.stdin.end(JSON.stringify(extractions));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, errors, articles: articles() })));
}

async function loadedOneByOne(extractions = EXTRACTIONS): Promise<ReturnType<typeof plainGraph>> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-one-by-one-'));
  const store = await openStore(join(folder, 'graph'));
  for (const extraction of extractions) await store.write(extraction.article.id, articleGraph(extraction));
  const graph = plainGraph(await store.snapshot());
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return graph;
}

function rotated<T>(items: readonly T[], by: number): T[] {
  return [...items.slice(by), ...items.slice(0, by)];
}
