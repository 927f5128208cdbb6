/** Where labels may stand beside a node or along an edge, in pixels of the canvas. */
import type { Anchor } from './place-labels.js';

export interface Curve {
  readonly from: Anchor;
  readonly to: Anchor;
  /** As Sigma's curved edges have it: how far the control point is off the middle, in lengths of the edge. */
  readonly curvature: number;
}

const GAP = 4;
/** Along an edge, from the middle outwards. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66];

export function besideNode({ x, y }: Anchor, radius: number, label: { width: number; height: number }): Anchor[] {
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

export function alongEdge(curve: Curve): Anchor[] {
  return ALONG.map((t) => pointOn(curve, t));
}

/** A point of the quadratic curve through both ends; the straight line when the curvature is 0. */
export function pointOn({ from, to, curvature }: Curve, t: number): Anchor {
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
export function frameOf(nodes: readonly { readonly x: number; readonly y: number }[]) {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (low + high) / 2, reach: Math.max(right - left, high - low) };
}
