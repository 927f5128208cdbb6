/** Loads the graph that a state asks for: the slice first, then the parts outside it. */
import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { GraphSlice } from '../../graph/model/index.js';
import { captionedIn } from '../i18n/captions.js';
import type { ViewState } from '../state/state.js';
import { GrowingSlice } from './graph/growing-slice.js';
import { inPlace } from './graph/merge.js';
import { type GraphIndex, indexGraph } from './graph.js';
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

export interface GraphHold {
  /** Null while the first slice is on its way. */
  readonly loaded: Loaded;
  /** Stands for the graph that was loaded; null until it is known. */
  readonly generation: string | null;
  /** What is shown stays, and stays in its place, until the graph of now is here; rejects when that cannot be had. */
  readonly reload: () => Promise<void>;
  /** Loads anew after a failure, and tells a failure as one. */
  readonly retry: () => void;
}

export function useGraph(source: Source, state: Wanting & Pick<ViewState, 'limit' | 'language'>): GraphHold {
  const { limit, expanded, selection, frame, language } = state;
  const [base, setBase] = useState<GraphSlice | { readonly error: LoadError } | null>(null);
  const [generation, setGeneration] = useState<string | null>(null);
  const load = useCallback(async (): Promise<GraphSlice> => {
    const [slice, status] = await Promise.all([source.slice(limit), source.status().catch(() => null)]);
    setGeneration(status?.generation ?? null);
    return slice;
  }, [source, limit]);
  const reload = useCallback(async () => {
    const slice = await load();
    setBase((before) => (before !== null && 'nodes' in before ? inPlace(before, slice) : slice));
  }, [load]);
  const retry = useCallback(() => {
    load().then(setBase, (error: unknown) => setBase({ error: toLoadError(error) }));
  }, [load]);
  useEffect(retry, [retry]);
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
  const hold = { generation, reload, retry };
  if (base !== null && 'error' in base) return { loaded: base, ...hold };
  return { loaded: index && growing && { index, ...growing.progressOf(wanted) }, ...hold };
}

function wantedBeyond(base: GraphSlice, state: Wanting) {
  if (base.shown === base.total) return [];
  const loaded = new Set(base.nodes.map(({ id }) => id));
  return wantedParts(state, (id) => loaded.has(id));
}
