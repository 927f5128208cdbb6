/** Runs a program to its end and gives back what it printed; a program that is not installed has the code -1. */
import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number;
  readonly output: string;
}

export interface Where {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export function run(
  program: string,
  programArguments: readonly string[],
  { cwd, environment = {} }: Where = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
    }
    child.once('error', () => resolve({ code: -1, output: '' }));
    child.once('close', (code) => resolve({ code: code ?? -1, output: printed.join('') }));
  });
}

export function lines(output: string): string[] {
  return output.split('\n').filter((line) => line.trim() !== '');
}
