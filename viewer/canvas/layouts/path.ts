/** The nodes of a path in one line, from the first to the last. */
import { shortestPath } from '../../data/text/framed.js';
import { COLUMN, type Framed, type Places } from './place.js';

export function placePath({ index, shown }: Framed, from: string, to: string): Places {
  const path = shortestPath(index, shown, from, to) ?? [from, to];
  // Every other node a little lower, so that captions beside each other have room.
  return new Map(path.map((id, position) => [id, { x: position * COLUMN, y: position % 2 === 0 ? 0 : -40 }]));
}
