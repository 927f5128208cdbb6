/** Ctrl-C during long work: what is under way is finished and closed, what has not begun is left; a second one kills. */
import { AlreadyReported } from './failure.js';
import { note } from './terminal.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const INTERRUPTED = 130;

/** Runs `work`; once interrupted, `stopping()` is true and the process ends with 130 when `work` returns. */
export async function interruptible<T>(work: (stopping: () => boolean) => Promise<T>): Promise<T> {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    note('Stopping after the article under way; press Ctrl-C again to stop at once.');
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    const result = await work(() => stopped);
    if (stopped) throw new AlreadyReported(INTERRUPTED);
    return result;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

/** Resolves at the first Ctrl-C or termination. */
export function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
}
