/** Where a frame puts its nodes: a pure function of what it shows. */

import type { Shown } from '../../data/graph/part.js';
import type { GraphIndex } from '../../data/graph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Layout units; y grows upwards, as on the canvas. */
export type Places = ReadonlyMap<string, Point>;

export interface Framed {
  readonly index: GraphIndex;
  readonly shown: Shown;
}

/** Between two nodes whose captions must not touch. */
export const COLUMN = 220;
export const ROW = 64;

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** On a circle round the origin; the angle is counted clockwise from the top, in turns. */
export function onCircle(radius: number, turns: number): Point {
  const angle = 2 * Math.PI * turns;
  // Adding zero turns -0, which no two places should differ by, into 0.
  return { x: radius * Math.sin(angle) + 0, y: radius * Math.cos(angle) + 0 };
}

/** Edges that a frame shows at a node. */
export function shownEdges({ index, shown }: Framed, id: string) {
  return (index.incident.get(id) ?? []).filter((edge) => shown.edges.has(edge.id));
}
