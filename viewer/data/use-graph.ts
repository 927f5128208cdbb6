/** Loads the graph that a state asks for: its best connected part, and whatever the reader fetched or chose beyond that. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { GraphSlice } from '../../graph/model/index.js';
import type { ViewState } from '../state/state.js';
import { type GraphIndex, indexGraph } from './graph.js';
import { type LoadError, toLoadError } from './load.js';
import { mergeSlices } from './merge-slices.js';
import type { Source } from './source.js';
import { useNeighbourhoods } from './use-neighbourhoods.js';

export type Loaded = { readonly index: GraphIndex } | { readonly error: LoadError } | null;
type First = { readonly slice: GraphSlice } | { readonly error: LoadError } | null;

/** Null while the first slice is on its way. */
export function useGraph(
  source: Source,
  { limit, expanded, selection }: Pick<ViewState, 'limit' | 'expanded' | 'selection'>,
): readonly [Loaded, () => void] {
  const [first, setFirst] = useState<First>(null);
  const load = useCallback(() => {
    source.slice(limit).then(
      (slice) => setFirst({ slice }),
      (error: unknown) => setFirst({ error: toLoadError(error) }),
    );
  }, [source, limit]);
  useEffect(load, [load]);
  const slice = first && 'slice' in first ? first.slice : null;
  const fetched = useNeighbourhoods(source, slice, expanded, selection);
  const index = useMemo(() => slice && indexGraph(mergeSlices(slice, fetched)), [slice, fetched]);
  if (first && 'error' in first) return [first, load];
  return [index && { index }, load];
}
