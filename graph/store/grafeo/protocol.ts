/** What the process that holds the embedded database and the one that asks say to each other. */
import { type ErrorCode, OnRecordError, type QueryPosition, type Reason } from '../../model/error.js';
import type { Parameters, Value } from '../store.js';

export type Mode = 'read' | 'write';

export type Request =
  | { readonly kind: 'open'; readonly path: string; readonly mode: Mode }
  | {
      readonly kind: 'run';
      readonly cypher: string;
      readonly parameters: Parameters;
      /** Bytes by which the process may grow meanwhile. */
      readonly memory?: number | undefined;
    }
  /** The next batch of the rows of the query that was run last. */
  | { readonly kind: 'next' }
  | { readonly kind: 'close' };

export type Reply =
  | { readonly kind: 'done' }
  | { readonly kind: 'columns'; readonly columns: readonly string[]; readonly total: number }
  | { readonly kind: 'batch'; readonly rows: readonly (readonly Value[])[]; readonly last: boolean }
  /** Fatal: the process is of no more use, and waits to be killed. */
  | { readonly kind: 'failed'; readonly error: Failure; readonly fatal: boolean };

interface Failure {
  readonly code: ErrorCode | undefined;
  readonly message: string;
  readonly hint: string | undefined;
  readonly place: QueryPosition | undefined;
  readonly reason: Reason | undefined;
}

/** Errors lose their class between processes. */
export function failed(error: unknown, fatal = false): Reply {
  const { code, hint, place, reason }: Partial<OnRecordError> = error instanceof OnRecordError ? error : {};
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', error: { code, message, hint, place, reason }, fatal };
}

export function raised({ code, message, hint, place, reason }: Failure): Error {
  return code === undefined ? new Error(message) : new OnRecordError(code, message, { hint, place, reason });
}
