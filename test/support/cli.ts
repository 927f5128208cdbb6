/** Runs the built command line as a user does: its own process, its own folder, nothing inherited but the path. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { ROOT } from './sources.js';

// A command starts a process and loads the tagger: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** `ONRECORD_CLI` runs another build, that of an installed package for instance. */
export const CLI = process.env.ONRECORD_CLI ?? join(ROOT, 'dist/src/cli.js');
export const EXAMPLES = join(ROOT, 'examples');

if (!existsSync(CLI)) throw new Error(`${CLI} is missing: run \`npm run build\` before these tests`);

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

export function start(args: readonly string[], { cwd, env = {} }: RunOptions): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ONRECORD_READER: 'fast', ...env },
  });
}

/** Runs to the end and returns everything that was printed. */
export function run(args: readonly string[], options: RunOptions): Promise<Outcome> {
  const child = start(args, options);
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}
