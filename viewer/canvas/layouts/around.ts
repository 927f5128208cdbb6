/** A node in the middle, and round it, ring by ring, what lies one, two, three relations away. */

import { otherEnd } from '../../data/graph.js';
import { distances } from '../../data/text/framed.js';
import { type Framed, onCircle, type Places, type Point, shownEdges } from './place.js';

const RING = 190;
/** Room along a ring that every outermost node needs. */
const ALONG = 46;

export function placeAround(framed: Framed, centre: string, depth: number): Places {
  const found = distances(framed.index, framed.shown, centre, depth);
  const children = childrenOf(framed, found);
  const leaves = new Map<string, number>();
  countLeaves(children, leaves, centre);
  const ring = Math.max(RING, ((leaves.get(centre) ?? 1) * ALONG) / (2 * Math.PI * Math.max(1, greatest(found))));
  const places = new Map<string, Point>();
  const spread = (id: string, from: number, to: number): void => {
    places.set(id, onCircle(ring * (found.get(id) ?? 0), (from + to) / 2));
    const share = (to - from) / (leaves.get(id) ?? 1);
    let at = from;
    for (const child of children.get(id) ?? []) {
      const width = share * (leaves.get(child) ?? 1);
      spread(child, at, at + width);
      at += width;
    }
  };
  spread(centre, 0, 1);
  return places;
}

/** Every node hangs on the first of its neighbours that is one step nearer. */
function childrenOf(framed: Framed, found: ReadonlyMap<string, number>): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [id, distance] of found) {
    if (distance === 0) continue;
    const nearer = shownEdges(framed, id)
      .map((edge) => otherEnd(edge, id))
      .find((other) => found.get(other) === distance - 1);
    if (nearer !== undefined) children.set(nearer, [...(children.get(nearer) ?? []), id]);
  }
  return children;
}

function countLeaves(
  children: ReadonlyMap<string, readonly string[]>,
  leaves: Map<string, number>,
  id: string,
): number {
  const own = (children.get(id) ?? []).reduce((sum, child) => sum + countLeaves(children, leaves, child), 0);
  const count = Math.max(1, own);
  leaves.set(id, count);
  return count;
}

function greatest(found: ReadonlyMap<string, number>): number {
  return [...found.values()].reduce((a, b) => Math.max(a, b), 0);
}
