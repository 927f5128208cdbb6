/** Ctrl-C during long work: what is under way is finished and closed, what has not begun is left; a second one kills. */
import { AlreadyReported } from './failure.js';
import { note } from './terminal.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const INTERRUPTED = 130;

/** Runs `work`; once interrupted, `stopping()` is true and the process ends with 130 when `work` returns. */
export async function interruptible<T>(work: (stopping: () => boolean) => Promise<T>): Promise<T> {
  let stopped = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopped) {
      listening.stop();
      process.kill(process.pid, signal);
      return;
    }
    stopped = true;
    note('Stopping after the article under way; press Ctrl-C again to stop at once.');
  };
  const listening = listen(stop);
  try {
    const result = await work(() => stopped);
    if (stopped) throw new AlreadyReported(INTERRUPTED);
    return result;
  } finally {
    listening.stop();
  }
}

/** Stays until it is stopped: a library that clears up at a signal ends the process where nobody else listens. */
function listen(listener: (signal: NodeJS.Signals) => void): { stop(): void } {
  for (const signal of SIGNALS) process.on(signal, listener);
  return {
    stop: () => {
      for (const signal of SIGNALS) process.off(signal, listener);
    },
  };
}

/** Resolves at the first Ctrl-C or termination. */
export function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
}
