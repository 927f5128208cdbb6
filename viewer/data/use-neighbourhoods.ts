/** Fetches the neighbourhoods that a state names: of nodes that were expanded, and of one that is selected but not loaded. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { NEIGHBOURS_LIMIT } from '../../graph/model/api-limits.js';
import type { GraphSlice } from '../../graph/model/index.js';
import type { Selection } from '../state/state.js';
import type { Source } from './source.js';

export function useNeighbourhoods(
  source: Source,
  first: GraphSlice | null,
  expanded: readonly string[],
  selection: Selection | null,
): readonly GraphSlice[] {
  const [fetched, setFetched] = useState<ReadonlyMap<string, GraphSlice>>(new Map());
  const loaded = useMemo(() => new Set(first?.nodes.map(({ id }) => id)), [first]);
  const strangers = useStrangers(first && selection?.kind === 'node' ? selection.id : null, loaded, fetched);
  const key = JSON.stringify([...new Set([...expanded, ...strangers])]);
  useEffect(() => {
    if (first === null) return;
    const keep = (id: string) => (slice: GraphSlice) => setFetched((before) => new Map(before).set(id, slice));
    for (const id of JSON.parse(key) as string[]) {
      // What cannot be had is as if it were not in the graph: the details say so.
      if (!fetched.has(id)) source.neighbours(id, 1, NEIGHBOURS_LIMIT).then(keep(id), () => undefined);
    }
    // What was fetched meanwhile is no reason to ask again.
  }, [source, first, key]);
  return useMemo(() => (JSON.parse(key) as string[]).flatMap((id) => fetched.get(id) ?? []), [key, fetched]);
}

/** Nodes that were selected at some time and came with no slice; they stay, so that walking back finds them. */
function useStrangers(
  selected: string | null,
  loaded: ReadonlySet<string>,
  fetched: ReadonlyMap<string, GraphSlice>,
): readonly string[] {
  const [strangers, setStrangers] = useState<readonly string[]>([]);
  useEffect(() => {
    if (selected === null || loaded.has(selected)) return;
    const isFetched = [...fetched.values()].some(({ nodes }) => nodes.some(({ id }) => id === selected));
    if (!isFetched) setStrangers((before) => (before.includes(selected) ? before : [...before, selected]));
  }, [selected, loaded, fetched]);
  return strangers;
}
