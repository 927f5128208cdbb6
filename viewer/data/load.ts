/** Fetches what the page shows from the server it came from. */
import type { Failure } from '../../graph/model/index.js';
import type { Source } from './source.js';

/** A failed fetch: `status` is 0 when the server did not answer at all. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly status: number;
  /** What the server said, where it said something that the page understands. */
  readonly failure: Failure | null;

  constructor(status: number, message: string, failure: Failure | null = null) {
    super(message);
    this.status = status;
    this.failure = failure;
  }
}

export function toLoadError(error: unknown): LoadError {
  return error instanceof LoadError ? error : new LoadError(0, String(error));
}

export const serverSource: Source = {
  kind: 'server',
  slice: (limit) => get('slice', { limit }),
  article: (id) => get(`articles/${encodeURIComponent(id)}`),
  articles: (offset, limit) => get('articles', { offset, limit }),
  decisions: (article, start, end) => get('decisions', { article, start, end }),
  mentions: (id, offset) => get('mentions', { id, offset }),
  search: (query, limit, signal) => get('search', { q: query, limit }, signal),
  neighbours: (id, depth, limit) => get('neighbours', { id, depth, limit }),
  path: (from, to) => get('path', { from, to }),
  nodes: (ids) => post('nodes', { ids }),
  edges: (ids, others) => post('edges', { ids, others }),
  status: () => get('status'),
  page: async () => (await answered('page', {})).blob(),
  store: {
    questions: () => get('questions'),
    ask: (name, request, signal) => post(`questions/${encodeURIComponent(name)}`, request, signal),
    query: (request, signal) => post('query', request, signal),
    refresh: () => post('refresh', {}),
  },
};

function get<T>(path: string, parameters: Readonly<Record<string, string | number>> = {}, signal?: AbortSignal) {
  const pairs = Object.entries(parameters).map(([key, value]): [string, string] => [key, String(value)]);
  const query = new URLSearchParams(pairs).toString();
  return load<T>(query === '' ? path : `${path}?${query}`, signal ? { signal } : {});
}

function post<T>(path: string, body: object, signal?: AbortSignal): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return load<T>(path, { method: 'POST', headers, body: JSON.stringify(body), ...(signal && { signal }) });
}

/** A request that the page itself gave up rejects with the `AbortError` of the platform. */
async function load<T>(path: string, init: RequestInit): Promise<T> {
  return (await (await answered(path, init)).json()) as T;
}

async function answered(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`./api/${path}`, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new LoadError(0, String(cause));
  });
  if (response.ok) return response;
  const text = await response.text();
  const failure = failureIn(text);
  throw new LoadError(response.status, failure?.message ?? text, failure);
}

function failureIn(text: string): Failure | null {
  try {
    const value = JSON.parse(text) as Partial<Failure>;
    return typeof value.error === 'string' && typeof value.message === 'string' ? (value as Failure) : null;
  } catch {
    return null;
  }
}
