/** Cuts the part of a graph that the viewer shows at first, and gives it positions. */
import type { GraphSlice, OnRecordGraph } from './model/index.js';
import { takeCensus } from './parts/census.js';
import { cutHubs } from './parts/cut.js';
import { laidOut } from './parts/place.js';

export interface SliceOptions {
  /** At most so many nodes: the best connected with what joins them. */
  readonly limit: number;
  /** At most so many mentions of each; `MENTIONS_PER_NODE` unless given. */
  readonly mentionsPerNode?: number;
}

/** `sliceGraph(await store.snapshot(), { limit: 1000 })`: its edges are those between the nodes it shows. */
export function sliceGraph(graph: OnRecordGraph, options: SliceOptions): GraphSlice {
  return laidOut(cutHubs(graph, takeCensus(graph), options));
}
