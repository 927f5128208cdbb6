/** Loads the graph that a state asks for: the slice first, then the parts outside it. */
import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { GraphSlice } from '../../graph/model/index.js';
import { captionedIn } from '../i18n/captions.js';
import type { ViewState } from '../state/state.js';
import { type GraphIndex, indexGraph } from './graph.js';
import { GrowingSlice } from './growing-slice.js';
import { type LoadError, toLoadError } from './load.js';
import type { Source } from './source.js';
import { type Wanting, wantedParts } from './wanted.js';

export interface LoadedGraph {
  readonly index: GraphIndex;
  /** Whether a part is still on its way. */
  readonly isFetching: boolean;
  /** Why a part could not be fetched; null when all were. */
  readonly failure: LoadError | null;
}

export type Loaded = LoadedGraph | { readonly error: LoadError } | null;

/** Null while the first slice is on its way. */
export function useGraph(
  source: Source,
  state: Wanting & Pick<ViewState, 'limit' | 'language'>,
): readonly [Loaded, () => void] {
  const { limit, expanded, selection, frame, language } = state;
  const [base, setBase] = useState<GraphSlice | { readonly error: LoadError } | null>(null);
  const load = useCallback(() => {
    source.slice(limit).then(setBase, (error: unknown) => setBase({ error: toLoadError(error) }));
  }, [source, limit]);
  useEffect(load, [load]);
  const [, onGrowth] = useReducer<number, void>((times) => times + 1, 0);
  const growing = useMemo(
    () => (base !== null && 'nodes' in base ? new GrowingSlice(base, source, () => onGrowth()) : null),
    [base, source],
  );
  const wanted = useMemo(
    () => (base !== null && 'nodes' in base ? wantedBeyond(base, { expanded, selection, frame }) : []),
    [base, expanded, selection, frame],
  );
  useEffect(() => growing?.want(wanted), [growing, wanted]);
  const slice = growing?.slice ?? null;
  const index = useMemo(() => slice && indexGraph(captionedIn(slice, language)), [slice, language]);
  if (base !== null && 'error' in base) return [base, load];
  return [index && growing && { index, ...growing.progressOf(wanted) }, load];
}

function wantedBeyond(base: GraphSlice, state: Wanting) {
  if (base.shown === base.total) return [];
  const loaded = new Set(base.nodes.map(({ id }) => id));
  return wantedParts(state, (id) => loaded.has(id));
}
