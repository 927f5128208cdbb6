/** Words that explain a frame's layout: the days along an actor's statements, the stances round an event. */
import type { TextKey } from '../../i18n/text.js';
import type { Frame } from '../../state/state.js';
import { dayOf, spokenBy, UNDATED_AT } from './actor.js';
import { sourcesOf, stanceOf } from './event.js';
import type { Framed, Places, Point } from './place.js';

export interface Guide {
  /** A day, or a word of the interface. */
  readonly words: { readonly day: string } | { readonly key: TextKey };
  /** Layout units. */
  readonly at: Point;
  /** Stands at the upper edge of the pane, over its place. */
  readonly isOnTop: boolean;
}

export function guidesIn(framed: Framed, frame: Frame, places: Places | null): Guide[] {
  if (places === null) return [];
  if (frame.kind === 'actor') return dayGuides(framed, frame.node, places);
  return frame.kind === 'event' ? stanceGuides(framed, frame.node, places) : [];
}

function dayGuides(framed: Framed, actor: string, places: Places): Guide[] {
  const across = new Map<string | null, number>();
  for (const id of spokenBy(framed, actor)) across.set(dayOf(framed, id), places.get(id)?.x ?? UNDATED_AT);
  return [...across].map(([day, x]): Guide => {
    const words = day === null ? ({ key: 'guide.undated' } as const) : { day };
    return { words, at: { x, y: 0 }, isOnTop: true };
  });
}

/** Half way from the event to the middle one of the statements that share a stance: they may stand all round it. */
function stanceGuides(framed: Framed, event: string, places: Places): Guide[] {
  const groups = new Map<TextKey, Point[]>();
  for (const edge of sourcesOf(framed, event)) {
    const stance = stanceOf(edge);
    const key: TextKey = stance === null ? 'guide.noStance' : `stance.${stance}`;
    const place = places.get(edge.from);
    if (place) groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups].map(([key, points]): Guide => {
    const { x, y } = points[Math.floor((points.length - 1) / 2)] ?? { x: 0, y: 0 };
    return { words: { key }, at: { x: x / 2, y: y / 2 }, isOnTop: false };
  });
}
