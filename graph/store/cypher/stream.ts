/** Helpers for answers that come in batches. */
import { because, OnRecordError } from '../../model/error.js';
import type { QueryResult, QueryStream, Value } from '../store.js';

/** The whole answer at once, for those that are known to be small. */
export async function collectStream({ columns, batches }: QueryStream): Promise<QueryResult> {
  const rows: (readonly Value[])[] = [];
  for await (const batch of batches) for (const row of batch) rows.push(row);
  return { columns, rows };
}

export function stopped(): OnRecordError {
  return new OnRecordError('query-stopped', 'The query was stopped');
}

export function tookTooLong(milliseconds: number): OnRecordError {
  const hint = 'Ask for less, add a LIMIT, or give a longer --timeout.';
  const message = `The query took longer than ${milliseconds / 1000} s and was given up`;
  return new OnRecordError('query-timeout', message, {
    hint,
    reason: because('took-too-long', { seconds: milliseconds / 1000 }),
  });
}
