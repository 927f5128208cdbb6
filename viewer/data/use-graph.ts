/** Loads the graph that a state asks for, and loads it again when the reader asks for more. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ViewState } from '../state/state.js';
import { type GraphIndex, indexGraph } from './graph.js';
import { type LoadError, toLoadError } from './load.js';
import type { Source } from './source.js';

export type Loaded = { readonly index: GraphIndex } | { readonly error: LoadError } | null;

/** Null while the first slice is on its way. */
export function useGraph(source: Source, { limit }: Pick<ViewState, 'limit'>): readonly [Loaded, () => void] {
  const [loaded, setLoaded] = useState<Loaded>(null);
  const load = useCallback(() => {
    source.slice(limit).then(
      (slice) => setLoaded({ index: indexGraph(slice) }),
      (error: unknown) => setLoaded({ error: toLoadError(error) }),
    );
  }, [source, limit]);
  useEffect(load, [load]);
  return [loaded, load];
}
