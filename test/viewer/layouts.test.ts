/** The layouts of the frames: everything shown has a place of its own, and the places say what the frame is about. */
import { describe, expect, it } from 'vitest';
import { sliceGraph } from '../../graph/slice.js';
import { type Places, placesIn } from '../../viewer/canvas/layouts/index.js';
import { tidy } from '../../viewer/canvas/tidy/tidy.js';
import { communitiesOf } from '../../viewer/data/graph/communities.js';
import { shownOf } from '../../viewer/data/graph/shown.js';
import { edgesOf, indexGraph } from '../../viewer/data/graph.js';
import { frameOn } from '../../viewer/state/filter.js';
import { type Frame, initialState } from '../../viewer/state/state.js';
import { fixtureGraph } from './fixture.js';

const index = indexGraph(sliceGraph(fixtureGraph(), { limit: 1_000 }));
const initial = initialState('zh-Hans');
const mostJoined = (label: string) => index.slice.nodes.find((node) => node.label === label)?.id ?? '';
const actor = mostJoined('Actor');
const event = index.slice.edges.find(({ type, to }) => type === 'ABOUT' && index.nodes.get(to)?.label === 'Event')?.to;

function placed(frame: Frame): { places: Places; shown: ReturnType<typeof shownOf> } {
  const shown = shownOf(index, frameOn(initial, frame));
  const places = placesIn({ index, shown }, frame);
  if (places === null) throw new Error(`${frame.kind} has no layout`);
  return { places, shown };
}

const FRAMES: readonly Frame[] = [
  { kind: 'around', node: actor, depth: 2 },
  { kind: 'actor', node: actor },
  { kind: 'event', node: event ?? '' },
  { kind: 'chains' },
];

describe('a layout', () => {
  it.each(FRAMES)('of $kind gives every node a place of its own, the same each time', (frame) => {
    const { places, shown } = placed(frame);
    expect([...places.keys()].sort()).toEqual([...shown.nodes].sort());
    const taken = [...places.values()].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
    expect(new Set(taken).size).toBe(taken.length);
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(placed(frame).places).toEqual(places);
  });

  it('around a node puts what is further away on a wider ring', () => {
    const { places } = placed({ kind: 'around', node: actor, depth: 2 });
    expect(places.get(actor)).toEqual({ x: 0, y: 0 });
    const near = edgesOf(index, actor).map(({ from, to }) => (from === actor ? to : from));
    const radii = near.map((id) => Math.hypot(places.get(id)?.x ?? 0, places.get(id)?.y ?? 0));
    const outer = [...places].filter(([id]) => id !== actor && !near.includes(id));
    for (const [, { x, y }] of outer) expect(Math.hypot(x, y)).toBeGreaterThan(Math.max(...radii));
  });

  it('of an actor puts later statements further right', () => {
    const speaker = index.slice.edges.find(({ type }) => type === 'SAID')?.from ?? '';
    const { places } = placed({ kind: 'actor', node: speaker });
    const dated = edgesOf(index, speaker).flatMap(({ type, to }) => {
      const start = index.nodes.get(to)?.properties.start;
      return type === 'SAID' && typeof start === 'string' ? [{ start, x: places.get(to)?.x ?? 0 }] : [];
    });
    const byTime = [...dated].sort((a, b) => (a.start.slice(0, 10) < b.start.slice(0, 10) ? -1 : 1));
    expect(byTime.every(({ x }, i) => i === 0 || x >= (byTime[i - 1]?.x ?? 0))).toBe(true);
  });

  it('of the chains leads from the speaker through the statement to who passed it on', () => {
    const { places, shown } = placed({ kind: 'chains' });
    const via = index.slice.edges.filter(({ id, type }) => type === 'VIA' && shown.edges.has(id));
    expect(via.length).toBeGreaterThan(0);
    for (const { from, to } of via) expect(places.get(to)?.x).toBeGreaterThan(places.get(from)?.x ?? 0);
  });

  it('of a path is a line from one end to the other', () => {
    const [edge] = index.slice.edges;
    const { places } = placed({ kind: 'path', node: edge?.from ?? '', to: edge?.to ?? '' });
    expect(places.get(edge?.to ?? '')?.x).toBeGreaterThan(places.get(edge?.from ?? '')?.x ?? 0);
  });

  it('is the one of the slice for the whole, an article, and a path without its other end', () => {
    const shown = shownOf(index, initial);
    const frames: Frame[] = [
      { kind: 'whole' },
      { kind: 'article', article: index.slice.articles[0]?.id ?? '' },
      { kind: 'path', node: actor, to: null },
    ];
    expect(frames.map((frame) => placesIn({ index, shown }, frame))).toEqual([null, null, null]);
  });
});

describe('tidying up', () => {
  it('moves nodes step by step and leaves pinned ones where they are', () => {
    const nodes = index.slice.nodes.map(({ id, x, y, size }, i) => ({ id, x, y, size, fixed: i === 0 }));
    const edges = index.slice.edges.map(({ from, to }) => [from, to] as const);
    const steps = [...tidy({ nodes, edges })];
    expect(steps.filter(({ isLast }) => isLast).length).toBe(1);
    const last = new Map(steps.at(-1)?.places.map(([id, x, y]) => [id, { x, y }]));
    const [pinned, second] = nodes;
    expect(last.get(pinned?.id ?? '')).toEqual({ x: pinned?.x, y: pinned?.y });
    expect(last.get(second?.id ?? '')).not.toEqual({ x: second?.x, y: second?.y });
  });
});

describe('communities', () => {
  it('hold every joined node once, the greatest first, the same each time', () => {
    const shown = shownOf(index, initial);
    const found = communitiesOf(index, shown);
    const members = found.flatMap((community) => community.members);
    expect(new Set(members).size).toBe(members.length);
    expect(members.length).toBe(index.slice.nodes.filter(({ id }) => edgesOf(index, id).length > 0).length);
    expect(found.map(({ members: { length } }) => length)).toEqual(
      [...found.map(({ members: { length } }) => length)].sort((a, b) => b - a),
    );
    expect(communitiesOf(index, shown)).toEqual(found);
  });
});
