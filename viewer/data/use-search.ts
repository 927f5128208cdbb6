/** Asks for what is found while the reader types: one question at a time, the latest wins. */
import { useEffect, useState } from 'preact/hooks';
import type { SearchResult } from '../../graph/model/index.js';
import { type LoadError, toLoadError } from './load.js';
import type { Source } from './source.js';

export interface Searched {
  /** The latest answer, which may be one to an earlier query while the next is on its way. */
  readonly result: SearchResult | null;
  readonly isAsking: boolean;
  readonly error: LoadError | null;
}

/** Milliseconds of quiet before a query is sent. */
const QUIET = 120;
const IDLE: Searched = { result: null, isAsking: false, error: null };

/** At most `limit` hits of each kind; an empty query finds nothing. */
export function useSearch(source: Source, query: string, limit: number): Searched {
  const [searched, setSearched] = useState(IDLE);
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') {
      setSearched(IDLE);
      return;
    }
    const request = new AbortController();
    const ask = (): void => {
      source.search(wanted, limit, request.signal).then(
        (result) => {
          if (!request.signal.aborted) setSearched({ result, isAsking: false, error: null });
        },
        (error: unknown) => {
          if (!request.signal.aborted) setSearched({ result: null, isAsking: false, error: toLoadError(error) });
        },
      );
    };
    setSearched((before) => ({ ...before, isAsking: true, error: null }));
    const timer = setTimeout(ask, QUIET);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [source, wanted, limit]);
  return searched;
}
