/** Bends edges that join the same two nodes apart, by as much however long they are. */
import type { Point } from './geometry.js';

export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Layout units between the middles of two neighbouring lines. */
const APART = 26;
/** In lengths of the edge: flatter, they could not be told apart; rounder, they would wander off. */
const [FLATTEST, ROUNDEST] = [0.14, 0.9];

/** The curvature of every edge, in their order; 0 for one that is alone. */
export function bendApart(edges: readonly Ends[], placeOf: (node: string) => Point): number[] {
  const groups = new Map<string, number[]>();
  edges.forEach((edge, position) => {
    const key = isForward(edge) ? `${edge.from}\n${edge.to}` : `${edge.to}\n${edge.from}`;
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  });
  const curvatures = new Array<number>(edges.length).fill(0);
  for (const group of groups.values()) {
    const [first] = group;
    const edge = first === undefined ? undefined : edges[first];
    if (!edge || group.length === 1) continue;
    const step = stepFor(group.length, distance(placeOf(edge.from), placeOf(edge.to)));
    group.forEach((position, place) => {
      const offset = (place - (group.length - 1) / 2) * step;
      curvatures[position] = isForward(edges[position] ?? edge) ? offset : -offset;
    });
  }
  return curvatures;
}

function stepFor(count: number, length: number): number {
  // The middle of a quadratic curve lies half as far off as its control point.
  const wanted = (2 * APART) / Math.max(1, length);
  return Math.min((2 * ROUNDEST) / (count - 1), Math.max(FLATTEST, wanted));
}

function isForward({ from, to }: Ends): boolean {
  return from < to;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
