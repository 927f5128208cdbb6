/** Where labels may stand beside a node or along an edge, in pixels of the canvas. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly from: Point;
  readonly to: Point;
  /** How far the control point is off the middle, in lengths of the edge, to the right of its direction. */
  readonly curvature: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

const GAP = 4;
/** Along an edge, from the middle outwards. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66];

export function besideNode({ x, y }: Point, radius: number, label: Box): Point[] {
  const sideways = radius + GAP + label.width / 2;
  const upright = radius + GAP / 2 + label.height / 2;
  return [
    { x: x + sideways, y },
    { x, y: y + upright },
    { x: x - sideways, y },
    { x, y: y - upright },
    ...[0.9, -0.9].flatMap((side) => [upright, -upright].map((rise) => ({ x: x + side * sideways, y: y + rise }))),
    ...[1.8, -1.8].map((rise) => ({ x, y: y + rise * upright })),
  ];
}

export function alongEdge(curve: Curve): Point[] {
  return ALONG.map((t) => pointOn(curve, t));
}

/** A point of the quadratic curve through both ends; the straight line when the curvature is 0. */
export function pointOn({ from, to, curvature }: Curve, t: number): Point {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
  const mix = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}

export function lengthOf({ from, to }: Curve): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** The middle of some nodes, and how far they reach, in parts of the whole picture. */
export function frameOf(nodes: readonly Point[]) {
  const { left, right, low, high } = extentOf(nodes);
  return { x: (left + right) / 2, y: (low + high) / 2, reach: Math.max(right - left, high - low) };
}

export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** Of no points it is that of the origin. */
export function extentOf(points: Iterable<Point>): Extent {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return left > right ? { left: 0, right: 0, low: 0, high: 0 } : { left, right, low, high };
}
