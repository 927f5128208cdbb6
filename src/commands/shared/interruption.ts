/** Ctrl-C and termination: what is under way is finished and closed, what has not begun is left, and it never takes long. */
import { AlreadyReported } from './failure.js';
import { note } from './terminal.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const INTERRUPTED = 130;
/** Milliseconds after which what is under way is cut off: both workspace and store bear that. */
const GRACE = 900;

/** Runs `work`; once interrupted, `signal` is aborted and the process ends with 130 when `work` returns. */
export async function interruptible<T>(work: (stopping: () => boolean, signal: AbortSignal) => Promise<T>): Promise<T> {
  return abortable(async (signal) => {
    const say = () => note('Stopping after the article under way; press Ctrl-C again to stop at once.');
    signal.addEventListener('abort', say, { once: true });
    const result = await work(() => signal.aborted, signal);
    if (signal.aborted) throw new AlreadyReported(INTERRUPTED);
    return result;
  });
}

/** Runs `work`; the first Ctrl-C or termination aborts the signal, the second one kills. */
export async function abortable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const listening = listen(() => controller.abort());
  try {
    return await work(controller.signal);
  } finally {
    listening.stop();
  }
}

/** Resolves at the first Ctrl-C or termination. */
export function interruption(): Promise<void> {
  return new Promise((resolve) => {
    listen(resolve);
  });
}

type Listener = (signal: NodeJS.Signals) => void;

const listeners = new Set<Listener>();
let deafTo = 0;

/** While a long computation runs nobody could listen: a signal then ends the process as the system does. */
export async function unheard<T>(work: () => T | Promise<T>): Promise<T> {
  deafTo += 1;
  for (const listener of listeners) detach(listener);
  try {
    return await work();
  } finally {
    deafTo -= 1;
    if (deafTo === 0) for (const listener of listeners) attach(listener);
  }
}

/** Stays until it is stopped: a library that clears up at a signal ends the process where nobody else listens. */
function listen(onFirst: () => void): { stop(): void } {
  let isFirst = true;
  const heard = (signal: NodeJS.Signals): void => {
    if (!isFirst) end(signal);
    isFirst = false;
    setTimeout(() => end(signal), GRACE).unref();
    onFirst();
  };
  listeners.add(heard);
  if (deafTo === 0) attach(heard);
  return {
    stop: () => {
      listeners.delete(heard);
      detach(heard);
    },
  };
}

function attach(listener: Listener): void {
  for (const signal of SIGNALS) process.on(signal, listener);
}

function detach(listener: Listener): void {
  for (const signal of SIGNALS) process.off(signal, listener);
}

/** As the system ends a process that does not listen, so that whoever started it learns of the signal. */
function end(signal: NodeJS.Signals): void {
  if (process.stderr.isTTY) process.stderr.write(SHOW_CURSOR);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

const SHOW_CURSOR = '\u001b[?25h';
