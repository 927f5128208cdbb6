/** Loads the graph that a state asks for: the slice first, then the parts outside it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GraphSlice } from '../../graph/model/index.js';
import type { ViewState } from '../state/state.js';
import { type GraphIndex, indexGraph } from './graph.js';
import { type LoadError, toLoadError } from './load.js';
import { mergeSlices } from './merge.js';
import type { Source } from './source.js';
import { type WantedPart, type Wanting, wantedParts } from './wanted.js';

export interface LoadedGraph {
  readonly index: GraphIndex;
  /** Whether a part is still on its way. */
  readonly isFetching: boolean;
  /** Why a part could not be fetched; null when all were. */
  readonly failure: LoadError | null;
}

export type Loaded = LoadedGraph | { readonly error: LoadError } | null;

type Fetched = GraphSlice | { readonly error: LoadError };

/** Null while the first slice is on its way. */
export function useGraph(source: Source, state: Wanting & Pick<ViewState, 'limit'>): readonly [Loaded, () => void] {
  const { limit, expanded, selection, frame } = state;
  const [slice, setSlice] = useState<Fetched | null>(null);
  const load = useCallback(() => void fetched(source.slice(limit)).then(setSlice), [source, limit]);
  useEffect(load, [load]);
  const base = slice !== null && 'nodes' in slice ? slice : null;
  const wanted = useMemo(
    () => (base === null || base.shown === base.total ? [] : wantedIn(base, { expanded, selection, frame })),
    [base, expanded, selection, frame],
  );
  const parts = useParts(source, wanted);
  const index = useMemo(() => (base === null ? null : indexGraph(withParts(base, parts))), [base, parts]);
  if (slice !== null && 'error' in slice) return [slice, load];
  return [index && { index, ...progressOf(wanted, parts) }, load];
}

function wantedIn(base: GraphSlice, state: Wanting): WantedPart[] {
  const loaded = new Set(base.nodes.map(({ id }) => id));
  return wantedParts(state, (id) => loaded.has(id));
}

/** Parts by their keys; what was fetched once is kept while the page lives. */
function useParts(source: Source, wanted: readonly WantedPart[]): ReadonlyMap<string, Fetched> {
  const [parts, setParts] = useState<ReadonlyMap<string, Fetched>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const { key, load } of wanted) {
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      void fetched(load(source)).then((part) => {
        // What failed is asked for again when it is wanted again.
        if ('error' in part) asked.current.delete(key);
        setParts((before) => new Map(before).set(key, part));
      });
    }
  }, [source, wanted]);
  return parts;
}

/** The graph only grows: walking back finds what was fetched on the way. */
function withParts(base: GraphSlice, parts: ReadonlyMap<string, Fetched>): GraphSlice {
  return [...parts.values()].reduce<GraphSlice>(
    (slice, part) => ('nodes' in part ? mergeSlices(slice, part) : slice),
    base,
  );
}

function progressOf(wanted: readonly WantedPart[], parts: ReadonlyMap<string, Fetched>) {
  const results = wanted.map(({ key }) => parts.get(key));
  const failed = results.find((part) => part !== undefined && 'error' in part);
  const failure = failed && 'error' in failed ? failed.error : null;
  return { isFetching: results.includes(undefined), failure };
}

async function fetched(part: Promise<GraphSlice>): Promise<Fetched> {
  try {
    return await part;
  } catch (error) {
    return { error: toLoadError(error) };
  }
}
