/** The layout of each frame; null where the places of the slice serve. */
import type { Frame } from '../../state/state.js';
import { placeActor } from './actor.js';
import { placeAround } from './around.js';
import { placeChains } from './chains.js';
import { placeEvent } from './event.js';
import { placePath } from './path.js';
import type { Framed, Places } from './place.js';

export { type Guide, guidesIn } from './guides.js';
export type { Places, Point } from './place.js';

export function placesIn(framed: Framed, frame: Frame): Places | null {
  switch (frame.kind) {
    case 'whole':
    case 'article':
      return null;
    case 'around':
      return placeAround(framed, frame.node, frame.depth);
    case 'path':
      return frame.to === null ? null : placePath(framed, frame.node, frame.to);
    case 'actor':
      return placeActor(framed, frame.node);
    case 'event':
      return placeEvent(framed, frame.node);
    case 'chains':
      return placeChains(framed);
  }
}
