/** Cuts the part of a graph that the viewer shows at first, and gives it positions. */
import type { GraphSlice, OnRecordGraph } from './model/index.js';
import { takeCensus } from './parts/census.js';
import { cutSlice } from './parts/cut.js';
import { laidOut } from './parts/place.js';

export interface SliceOptions {
  /** At most so many nodes, best connected first. */
  readonly limit: number;
  /** At most so many mentions of each; `MENTIONS_PER_NODE` unless given. */
  readonly mentionsPerNode?: number;
}

/** `sliceGraph(await store.snapshot(), { limit: 1000 })`: its edges are those between the nodes it shows. */
export function sliceGraph(graph: OnRecordGraph, { limit, mentionsPerNode }: SliceOptions): GraphSlice {
  const census = takeCensus(graph);
  const { ranked } = census;
  const ids = ranked.slice(0, limit);
  return laidOut(cutSlice(graph, census, { ids, total: ranked.length, order: 'degree', mentionsPerNode }));
}
