/** How the server says no: a status, a stable code, and what a person can do. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type ErrorCode, type Failure, OnRecordError, type QueryPosition } from '../../graph/model/index.js';

/** Refusals of the server itself, which no command knows. */
export const REFUSALS = {
  'too-many-queries': 429,
  'too-large': 413,
  'wrong-type': 415,
  'wrong-method': 405,
  'wrong-host': 421,
  'wrong-origin': 403,
  'token-required': 401,
  'no-such-address': 404,
  'no-queries': 501,
  'no-reader': 501,
} as const satisfies Record<string, ContentfulStatusCode>;

export type Refusal = keyof typeof REFUSALS;

const STATUSES: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  usage: 400,
  'query-refused': 400,
  'query-failed': 400,
  'query-timeout': 400,
  'query-stopped': 400,
  'not-found': 404,
  'store-in-use': 503,
  'store-unreachable': 503,
};

export function refuse(context: Context, error: Refusal, message: string, hint?: string): Response {
  const failure: Failure = hint === undefined ? { error, message } : { error, message, hint };
  return context.json(failure, REFUSALS[error], { 'cache-control': 'no-store' });
}

/** Whatever was thrown: never a stack. A mistake in a query is told with its place in it. */
export function failed(error: unknown, context: Context, cypher?: string): Response {
  if (error instanceof HTTPException) return error.getResponse();
  const [failure, status] = asFailure(error, cypher);
  return context.json(failure, status, { 'cache-control': 'no-store' });
}

export function asFailure(error: unknown, cypher?: string): [Failure, ContentfulStatusCode] {
  if (!(error instanceof OnRecordError)) return ownFault('internal', error);
  const { code, message, hint, place, reason } = error;
  const status = STATUSES[code];
  if (status === undefined) return ownFault(code, error);
  const position = cypher !== undefined && place !== undefined ? positionIn(cypher, place) : undefined;
  const said = { ...(hint !== undefined && { hint }), ...(reason !== undefined && { reason }) };
  const more = { ...said, ...(position !== undefined && { position }) };
  return [{ error: code, message, ...more }, status];
}

/** The message may name files of this machine: it is for who started the server, not for who asks it. */
function ownFault(code: ErrorCode, error: unknown): [Failure, ContentfulStatusCode] {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`onrecord: ${JSON.stringify(message)}\n`);
  return [{ error: code, message: 'This cannot be answered; onrecord view says why where it was started' }, 500];
}

function positionIn(cypher: string, { line, column }: QueryPosition): Required<Failure>['position'] {
  const before = cypher.split('\n').slice(0, line - 1);
  const offset = before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  return { line, column, offset: Math.min(offset, cypher.length) };
}
