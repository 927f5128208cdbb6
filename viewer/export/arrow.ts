/** The line of a relation from the rim of one form to the rim of the other, with its head. */
import { rounded } from '../../graph/model/rounded.js';
import { type Curve, type Point, pointOn } from '../canvas/geometry.js';
import type { Disc } from '../canvas/labels/place-labels.js';

export interface Arrow {
  /** Path data of the line and of the filled head. */
  readonly line: string;
  readonly head: string;
}

const HEAD_LENGTH = 5;
const HEAD_WIDTH = 4;
const HALVINGS = 18;

/** `thickness` in pixels. */
export function arrowOf(curve: Curve & { readonly from: Disc; readonly to: Disc }, thickness: number): Arrow {
  const length = HEAD_LENGTH * thickness;
  const tip = pointOn(curve, leaving(curve, curve.to.radius));
  const stop = leaving(curve, curve.to.radius + length);
  const neck = pointOn(curve, stop);
  const { from, to, curvature } = curve;
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
  const line =
    curvature === 0 ? `M${at(from)}L${at(neck)}` : `M${at(from)}Q${at(mixed(from, control, stop))} ${at(neck)}`;
  const run = Math.hypot(tip.x - neck.x, tip.y - neck.y) || 1;
  const side = { x: ((tip.y - neck.y) / run) * (HEAD_WIDTH / 2), y: ((neck.x - tip.x) / run) * (HEAD_WIDTH / 2) };
  const left = { x: neck.x + side.x * thickness, y: neck.y + side.y * thickness };
  const right = { x: neck.x - side.x * thickness, y: neck.y - side.y * thickness };
  return { line, head: `M${at(tip)}L${at(left)} ${at(right)}Z` };
}

/** Where along the curve the target's surroundings of this radius begin. */
function leaving(curve: Curve, radius: number): number {
  let [outside, inside] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (outside + inside) / 2;
    const { x, y } = pointOn(curve, middle);
    if (Math.hypot(curve.to.x - x, curve.to.y - y) > radius) outside = middle;
    else inside = middle;
  }
  return outside;
}

/** The control point of a curve's beginning lies on the way to that of the whole. */
function mixed(from: Point, control: Point, t: number): Point {
  return { x: from.x + (control.x - from.x) * t, y: from.y + (control.y - from.y) * t };
}

function at({ x, y }: Point): string {
  return `${rounded(x, 2)} ${rounded(y, 2)}`;
}
