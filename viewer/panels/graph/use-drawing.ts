/** Where nodes are put and how they are coloured: by the frame, by tidying, by the reader's hand, by communities. */
import { useMemo } from 'preact/hooks';
import { type Places, placesIn } from '../../canvas/layouts/index.js';
import type { Desk } from '../shared/desk.js';
import type { Drawing } from './drawing.js';
import { useCommunities } from './use-communities.js';
import { useTidy } from './use-tidy.js';

export function useDrawing(desk: Omit<Desk, 'drawing'>): Drawing {
  const communities = useCommunities(desk);
  const tidy = useTidy(desk);
  const places = usePlaces(desk, tidy.places);
  return useMemo(() => ({ places, communities, tidy }), [places, communities, tidy]);
}

function usePlaces({ index, shown, state }: Omit<Desk, 'drawing'>, tidied: Places | null): Places | null {
  const { frame, pins } = state;
  const framed = useMemo(() => placesIn({ index, shown }, frame), [index, shown, frame]);
  return useMemo(() => {
    const under = framed ?? tidied;
    return pins.length === 0 ? under : new Map([...(under ?? []), ...pins.map((pin) => [pin.id, pin] as const)]);
  }, [framed, tidied, pins]);
}
