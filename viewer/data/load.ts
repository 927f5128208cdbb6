/** Fetches what the page shows from the server it came from. */
import type { ArticleView, GraphSlice } from '../../graph/model/index.js';
import type { Source } from './source.js';

/** A failed fetch: `status` is 0 when the server did not answer at all. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function toLoadError(error: unknown): LoadError {
  return error instanceof LoadError ? error : new LoadError(0, String(error));
}

export const serverSource: Source = {
  kind: 'server',
  slice: (limit) => load<GraphSlice>(`./api/slice?limit=${limit}`),
  article: (id) => load<ArticleView>(`./api/articles/${encodeURIComponent(id)}`),
};

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new LoadError(0, String(cause));
  });
  if (!response.ok) throw new LoadError(response.status, await response.text());
  return (await response.json()) as T;
}
