/** Gives the nodes of a slice their places. */
import { layoutGraph, type Position } from '../layout/index.js';
import type { GraphSlice } from '../model/index.js';

export function placed<S extends GraphSlice>(slice: S, positions: ReadonlyMap<string, Position>): S {
  return { ...slice, nodes: slice.nodes.map((node) => ({ ...node, ...positions.get(node.id) })) };
}

/** At once, however long it takes. */
export function laidOut<S extends GraphSlice>(slice: S): S {
  return placed(slice, layoutGraph(slice.nodes, slice.edges));
}
