/** How much one query of the embedded store may take; the process that runs it ends itself when it takes more. */
import { OnRecordError } from '../../model/error.js';

/** By which the process may grow during one query, unless the caller allows less. */
const USUAL_MEMORY = 2 ** 30;
/** Of the values that are sent at once; a single row may not have more. */
export const MAX_BATCH_BYTES = 32 * 2 ** 20;
/** Milliseconds: a query takes some hundred megabytes a second at most. */
const PACE = 50;

/** The query itself runs in other threads, so that this one is free to look. */
export function watchMemory(most = USUAL_MEMORY, exceeded: (error: OnRecordError) => void): { end(): void } {
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before <= most) return;
    clearInterval(timer);
    exceeded(tooMuchMemory(most));
  }, PACE);
  return { end: () => clearInterval(timer) };
}

function tooMuchMemory(most: number): OnRecordError {
  const hint = 'Ask for less, count instead of collecting, or add a LIMIT.';
  const message = `The query needed more than ${Math.round(most / 2 ** 20)} MB of memory and was given up`;
  return new OnRecordError('query-failed', message, { hint });
}

export function tooLargeRow(): OnRecordError {
  const hint = 'Collect fewer values, or ask for one a row.';
  const message = `One row of the answer is larger than ${MAX_BATCH_BYTES / 2 ** 20} MB`;
  return new OnRecordError('query-failed', message, { hint });
}
