/** Ctrl-C and termination end every command within a second, whatever it is busy with, and lose nothing that was acknowledged. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type RunOptions, run, start } from '../../support/cli.js';
import { madeUpNews } from '../../support/made-up-news.js';
import { HARBOUR, ingestedFolder } from './articles.js';

/** Milliseconds: a second, and what a busy machine takes to tell of it. */
const SOON = 1500;

interface Case {
  readonly args: readonly string[];
  /** Milliseconds after the start, or a word on standard output, at which the signal is sent. */
  readonly when: number | string;
  readonly input?: string;
}

/** Starts the command, interrupts it, and measures how long it takes to end. */
async function interrupted({ args, when, input }: Case, options: RunOptions, signal: NodeJS.Signals) {
  const child = start(args, options);
  const closed = once(child, 'close');
  child.stderr.resume();
  if (input !== undefined) child.stdin.write(input);
  let stdout = '';
  const seen = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      if (typeof when === 'string' && stdout.includes(when)) resolve();
    });
  });
  await (typeof when === 'string' ? seen : Promise.race([delay(when), closed]));
  const before = performance.now();
  child.kill(signal);
  const [code] = await closed;
  return { took: performance.now() - before, code, stdout };
}

/** More pairs than any machine goes through while the test waits. */
const ENDLESS = 'UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b UNWIND range(1, 400) AS c RETURN count(*)';
const MANY_ROWS = 'UNWIND range(1, 400000) AS n RETURN n, n * 2 AS twice';

const CASES: readonly [string, Case][] = [
  ['extract, reading', { args: ['extract', 'long.txt'], when: 2500 }],
  ['extract, waiting for its input', { args: ['extract', '-'], when: 800 }],
  ['query, asking', { args: ['query', ENDLESS], when: 1500 }],
  ['query, drawing its table', { args: ['query', MANY_ROWS, '--rows', '0'], when: 2500 }],
  ['shell, asking', { args: ['shell'], when: 1500, input: `${ENDLESS};\n` }],
  ['shell, waiting', { args: ['shell'], when: 1000 }],
  ['ask', { args: ['ask', 'most-quoted'], when: 400 }],
  ['view, starting', { args: ['view', '--port', '0'], when: 400 }],
  ['view, serving', { args: ['view', '--port', '0'], when: 'http' }],
  ['export', { args: ['export', '--output', 'graph.graphml'], when: 400 }],
  ['rebuild', { args: ['rebuild'], when: 400 }],
  ['status', { args: ['status'], when: 400 }],
];

/** Of those that are heard in their own way. */
const TERMINATED = new Set(['extract, reading', 'query, asking', 'shell, waiting', 'view, serving']);

const BOTH = [
  ...CASES.map(([name, busy]) => [name, 'SIGINT', busy] as const),
  ...CASES.filter(([name]) => TERMINATED.has(name)).map(([name, busy]) => [name, 'SIGTERM', busy] as const),
];

describe('a command', () => {
  it.each(BOTH)('ends: %s, %s', async (_, signal, busy) => {
    const folder = await ingestedFolder();
    if (busy.args.includes('long.txt')) writeFileSync(join(folder.cwd, 'long.txt'), madeUpNews(1_500_000));
    const { took } = await interrupted(busy, folder, signal);
    expect(took).toBeLessThan(SOON);
  });

  it('that reads an article without end keeps what it has told of', async () => {
    const folder = await ingestedFolder();
    writeFileSync(join(folder.cwd, 'new.txt'), `${HARBOUR}另讯，东线渡轮停航。\n`);
    writeFileSync(join(folder.cwd, 'long.txt'), madeUpNews(1_500_000));
    const ingest = { args: ['ingest', 'new.txt', 'long.txt', '--json'], when: '"added"' };
    const { took, code, stdout } = await interrupted(ingest, folder, 'SIGTERM');
    expect(took).toBeLessThan(SOON);
    expect(code).toBe(130);
    const [told = '{}'] = stdout.split('\n');
    const id = JSON.parse(told).article.id;
    const found = await run(['query', `MATCH (a:OnRecord {id: '${id}'}) RETURN a.id`, '--format', 'csv'], folder);
    expect(found.stdout).toContain(id);
    expect((await run(['status'], folder)).stdout).toContain('The store agrees with the workspace.');
  });
});
