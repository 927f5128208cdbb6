/** Notices when the graph behind the page is no longer the one that is shown, and brings the new one when asked. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LoadError, toLoadError } from './load.js';
import type { Source } from './source.js';

export interface News {
  /** What has come is not shown yet, is on its way, was just shown, or could not be had. */
  readonly state: 'none' | 'waiting' | 'coming' | 'failed';
  readonly error: LoadError | null;
  readonly show: () => void;
}

/** Milliseconds between two looks; nobody looks from a page that is not seen. */
const EVERY = 4_000;

/** `shown` is the generation of the graph that is shown, `reload` loads the one that is served now. */
export function useNews(source: Source, shown: string | null, reload: () => Promise<void>): News {
  const [state, setState] = useState<News['state']>('none');
  const [error, setError] = useState<LoadError | null>(null);
  useEffect(() => {
    if (source.kind !== 'server' || shown === null) return;
    let isWanted = true;
    const look = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const status = await source.status().catch(() => null);
      if (!isWanted || status === null) return;
      const isNew = status.stale || status.generation !== shown;
      setState((before) => (before === 'none' || before === 'waiting' ? (isNew ? 'waiting' : 'none') : before));
    };
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      isWanted = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [source, shown]);
  const show = useCallback(() => {
    setState('coming');
    const refreshed = source.store?.refresh() ?? Promise.resolve();
    refreshed.then(reload).then(
      () => setState('none'),
      (reason: unknown) => {
        setError(toLoadError(reason));
        setState('failed');
      },
    );
  }, [source, reload]);
  return { state, error, show };
}
