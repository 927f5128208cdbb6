/** What was decided at a place of an article, asked for when a reader wants to know. */
import { useEffect, useState } from 'preact/hooks';
import type { PlaceDecisions } from '../../../graph/model/index.js';
import type { Mark } from '../../data/evidence.js';
import { type LoadError, toLoadError } from '../../data/load.js';
import { useDesk } from '../shared/desk.js';

export type LoadedDecisions =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: LoadError }
  | { readonly state: 'ready'; readonly decisions: PlaceDecisions };

const LOADING: LoadedDecisions = { state: 'loading' };

/** Nothing is asked for until they are `wanted`. */
export function useDecisions(isWanted: boolean, { articleId, start, end }: Mark): LoadedDecisions {
  const { source } = useDesk();
  const [loaded, setLoaded] = useState(LOADING);
  useEffect(() => {
    if (!isWanted || source.decisions === null) return;
    let isCurrent = true;
    const settle = (outcome: LoadedDecisions): void => {
      if (isCurrent) setLoaded(outcome);
    };
    setLoaded(LOADING);
    source.decisions(articleId, start, end).then(
      (decisions) => settle({ state: 'ready', decisions }),
      (error: unknown) => settle({ state: 'failed', error: toLoadError(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, source, articleId, start, end]);
  return loaded;
}
