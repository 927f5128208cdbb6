/** Asks a running view instead of the store itself: the same queries, over HTTP. */
import { z } from 'zod';
import { ERROR_CODES, type ErrorCode, OnRecordError } from '../../../graph/model/error.js';
import { failureSchema, MAX_QUERY_TIMEOUT, type Status, statusSchema, type Value } from '../../../graph/model/index.js';
import { collectStream, stopped } from '../../../graph/store/cypher/stream.js';
import type { Parameters, QueryResult, QueryStore, QueryStream, StreamOptions } from '../../../graph/store/store.js';
import type { Announcement } from './announcement.js';

const LINES = 'application/x-ndjson';
/** Milliseconds: a view that does not answer so soon is busy with something greater. */
const PATIENCE = 3_000;

export interface RunningView extends QueryStore {
  /** When it read the store. */
  readonly asOf: Date;
}

/** Null when what answers at this address is no view, or another one. */
export async function openView({ url, token, store }: Announcement): Promise<RunningView | null> {
  try {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(new URL('/api/status', url), { headers, signal: AbortSignal.timeout(PATIENCE) });
    const status: Status = statusSchema.parse(await response.json());
    return new ViewClient(`grafeo:${store}`, new URL('/api/query', url), token, new Date(status.asOf));
  } catch {
    return null;
  }
}

class ViewClient implements RunningView {
  constructor(
    readonly url: string,
    private readonly address: URL,
    private readonly token: string,
    readonly asOf: Date,
  ) {}

  async query(cypher: string, parameters: Parameters, options: StreamOptions): Promise<QueryResult> {
    return collectStream(await this.stream(cypher, parameters, options));
  }

  async stream(cypher: string, parameters: Parameters, { timeout, signal }: StreamOptions): Promise<QueryStream> {
    const seconds = Math.min((timeout ?? Number.POSITIVE_INFINITY) / 1000, MAX_QUERY_TIMEOUT);
    const response = await this.#post({ cypher, parameters, timeout: seconds }, signal);
    if (!response.ok || response.body === null) throw raised(await response.json().catch(() => null));
    const lines = linesIn(response.body, signal);
    const first = await lines.next();
    const columns = z.strictObject({ columns: z.array(z.string()) }).parse(JSON.parse(String(first.value))).columns;
    return { columns, batches: batchesOf(lines) };
  }

  async close(): Promise<void> {}

  async #post(body: object, signal: AbortSignal | undefined): Promise<Response> {
    const authorization = `Bearer ${this.token}`;
    const headers = { authorization, accept: LINES, 'content-type': 'application/json' };
    try {
      return await fetch(this.address, { method: 'POST', headers, body: JSON.stringify(body), signal: signal ?? null });
    } catch (cause) {
      throw lost(cause, signal);
    }
  }
}

/** As many rows as came together. */
async function* batchesOf(lines: AsyncGenerator<string, void, void>): QueryStream['batches'] & AsyncGenerator {
  for await (const line of lines) {
    const row: unknown = JSON.parse(line);
    if (!Array.isArray(row)) throw raised((row as { failure?: unknown } | null)?.failure);
    yield [row as Value[]];
  }
}

async function* linesIn(body: ReadableStream<Uint8Array>, signal: AbortSignal | undefined) {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of body) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (cause) {
    throw lost(cause, signal);
  }
  if (rest !== '') throw lost(new Error('the last line has no end'), signal);
}

function raised(failure: unknown): OnRecordError {
  const parsed = failureSchema.safeParse(failure);
  if (!parsed.success) return lost(failure, undefined);
  const { error, message, hint, position: place } = parsed.data;
  const code: ErrorCode = error in ERROR_CODES ? (error as ErrorCode) : 'store-in-use';
  return new OnRecordError(code, message, { hint, place });
}

function lost(cause: unknown, signal: AbortSignal | undefined): OnRecordError {
  if (signal?.aborted) return stopped();
  const hint = 'Run the command again.';
  return new OnRecordError('store-in-use', 'The running view has ended before it answered', { hint, cause });
}
