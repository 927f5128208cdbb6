/** The words that explain a frame's layout stand where the statements do that they tell of. */
import { describe, expect, it } from 'vitest';
import { sliceGraph } from '../../graph/slice.js';
import { guidesIn, placesIn } from '../../viewer/canvas/layouts/index.js';
import { shownOf } from '../../viewer/data/graph/shown.js';
import { indexGraph } from '../../viewer/data/graph.js';
import { type Frame, initialState } from '../../viewer/state/state.js';
import { fixtureGraph } from './fixture.js';

const index = indexGraph(sliceGraph(fixtureGraph(), { limit: 1_000 }));

function framed(frame: Frame) {
  const shown = shownOf(index, { ...initialState('zh-Hans'), frame });
  const places = placesIn({ index, shown }, frame);
  return { shown, places, guides: guidesIn({ index, shown }, frame, places) };
}

/** The node of a label with the most relations of a type. */
function busiest(type: string, end: 'from' | 'to', label: string): string {
  const counts = new Map<string, number>();
  for (const edge of index.slice.edges) {
    if (edge.type === type && index.nodes.get(edge[end])?.label === label) {
      counts.set(edge[end], (counts.get(edge[end]) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

describe('guides', () => {
  it('name every day on which an actor spoke, once, over the statements of that day', () => {
    const actor = busiest('SAID', 'from', 'Actor');
    const { guides, places, shown } = framed({ kind: 'actor', node: actor });
    const days = guides.map(({ words }) => ('day' in words ? words.day : words.key));
    expect(days.length).toBeGreaterThan(0);
    expect(new Set(days).size).toBe(days.length);
    const said = index.slice.edges.filter(
      ({ id, type, from }) => type === 'SAID' && from === actor && shown.edges.has(id),
    );
    const across = new Set(said.map(({ to }) => places?.get(to)?.x));
    expect(guides.map(({ at }) => at.x).every((x) => across.has(x))).toBe(true);
  });

  it('name every stance towards an event, half way to the statements that take it', () => {
    const event = busiest('ABOUT', 'to', 'Event');
    const { guides, places } = framed({ kind: 'event', node: event });
    const about = index.slice.edges.filter(({ type, to }) => type === 'ABOUT' && to === event);
    const stances = new Set(about.map(({ properties }) => properties.stance ?? null));
    expect(guides.length).toBe(stances.size);
    for (const { at } of guides) {
      const statement = about.find(
        ({ from }) => places?.get(from)?.x === at.x * 2 && places?.get(from)?.y === at.y * 2,
      );
      expect(statement).toBeDefined();
    }
  });

  it('are not needed where a layout explains itself', () => {
    expect(framed({ kind: 'whole' }).guides).toEqual([]);
    expect(framed({ kind: 'chains' }).guides).toEqual([]);
  });
});
