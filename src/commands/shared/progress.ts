/** A progress bar on standard error for work of many parts; where nobody watches, only the results are printed. */
import { note, print } from './terminal.js';

export interface Progress {
  /** One more part is done. */
  advance(label: string): void;
  /** Prints a line of the result without breaking the bar. */
  result(line: string): Promise<void>;
  /** Tells of a failure without breaking the bar. */
  problem(text: string): void;
  stop(): void;
}

const SILENT: Progress = {
  advance: () => undefined,
  result: (line) => print(`${line}\n`),
  problem: note,
  stop: () => undefined,
};

export async function startProgress(total: number): Promise<Progress> {
  if (total < 2 || process.stderr.isTTY !== true) return SILENT;
  const { default: cliProgress } = await import('cli-progress');
  const format = '{bar} {value} of {total}  {label}';
  const bars = new cliProgress.MultiBar(
    { format, stream: process.stderr, hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  const bar = bars.create(total, 0, { label: '' });
  return {
    advance: (label) => bar.increment({ label }),
    // Both go to one screen when standard output is a terminal: the bar must know of the line to keep below it.
    result: async (line) => (process.stdout.isTTY === true ? bars.log(`${line}\n`) : print(`${line}\n`)),
    problem: (text) => bars.log(`${text}\n`),
    stop: () => bars.stop(),
  };
}
