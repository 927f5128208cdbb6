/** The parts of the canvas that need no browser: labels that keep apart, curves, forms, and what is in focus. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceGraph } from '../../graph/slice.js';
import { focusOf } from '../../viewer/canvas/focus.js';
import { besideNode, pointOn } from '../../viewer/canvas/geometry.js';
import { type Placed, placeLabels } from '../../viewer/canvas/labels/place-labels.js';
import { project, WHOLE } from '../../viewer/canvas/projection.js';
import { shapeOf } from '../../viewer/canvas/shape.js';
import { bundleEdges, bundleOf } from '../../viewer/data/graph/bundles.js';
import { indexGraph } from '../../viewer/data/graph.js';
import { fixtureGraph } from './fixture.js';

const size = { width: 400, height: 300 };

function overlap(a: Placed, b: Placed): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

describe('the camera', () => {
  const corners = [
    { x: 0, y: 0 },
    { x: 4000, y: 2000 },
  ];
  const projection = project(corners, { width: 800, height: 400 });
  const { toScene, toSigma, fromSigma, scale } = projection;

  it('sees what is shown as large as the pane lets it', () => {
    const part = [
      { x: 1000, y: 500 },
      { x: 2000, y: 900 },
    ].map(toScene);
    const camera = projection.fit(part);
    expect(camera.x).toBeCloseTo(0.375);
    expect(camera.y).toBeCloseTo(0.35);
    expect(camera.ratio).toBeCloseTo(0.25);
    expect(((part[1]?.x ?? 0) - (part[0]?.x ?? 0)) * (scale / camera.ratio)).toBeCloseTo(800);
    expect(fromSigma(toSigma(camera)).x).toBeCloseTo(camera.x);
  });

  it('sees the whole where nearly all is shown, and does not press its nose against a single node', () => {
    expect(projection.fit(corners.map(toScene))).toEqual(WHOLE);
    expect(
      projection.fit(
        [
          { x: 100, y: 60 },
          { x: 3900, y: 1950 },
        ].map(toScene),
      ),
    ).toEqual(WHOLE);
    expect(projection.fit([toScene({ x: 1000, y: 500 })]).ratio).toBeGreaterThan(0.05);
  });
});

describe('labels', () => {
  it('never cover each other or leave the canvas', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 40 }), (spots) => {
        const box = { width: 60, height: 17 };
        const wanted = spots.map((at, key) => ({ key: String(key), ...box, anchors: besideNode(at, 8, box) }));
        const placed = placeLabels(wanted, [], size);
        placed.forEach((label, i) => {
          expect(placed.slice(i + 1).some((other) => overlap(label, other))).toBe(false);
          expect(label.x - 30 >= 0 && label.x + 30 <= 400 && label.y - 8.5 >= 0 && label.y + 8.5 <= 300).toBe(true);
        });
      }),
    );
  });

  it('give way to nodes, and the more important comes first', () => {
    const label = { width: 40, height: 16, anchors: [{ x: 100, y: 100 }] };
    expect(placeLabels([{ key: 'a', ...label }], [{ x: 110, y: 100, radius: 8 }], size)).toEqual([]);
    expect(
      placeLabels([{ key: 'a', ...label, isImportant: true }], [{ x: 110, y: 100, radius: 8 }], size),
    ).toHaveLength(1);
    const both = [
      { key: 'first', ...label },
      { key: 'second', ...label },
    ];
    expect(placeLabels(both, [], size).map(({ key }) => key)).toEqual(['first']);
  });

  it('of the most important cover as little of the nodes as they can', () => {
    const label = {
      key: 'a',
      width: 40,
      height: 16,
      isImportant: true,
      anchors: [
        { x: 100, y: 100 },
        { x: 100, y: 112 },
      ],
    };
    const nodes = [
      { x: 100, y: 96, radius: 6 },
      { x: 100, y: 124, radius: 4 },
    ];
    expect(placeLabels([label], nodes, size)).toMatchObject([{ y: 112 }]);
  });

  it('take the next best place when the best is taken', () => {
    const anchors = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ];
    const [first, second] = ['a', 'b'].map((key) => ({ key, width: 40, height: 16, anchors }));
    expect(placeLabels(first && second ? [first, second] : [], [], size).map(({ x }) => x)).toEqual([100, 200]);
  });
});

describe('curves', () => {
  const line = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };

  it('without curvature are straight', () => {
    expect(pointOn({ ...line, curvature: 0 }, 0.5)).toEqual({ x: 50, y: 0 });
  });

  it('of opposite edges lie on opposite sides', () => {
    const there = pointOn({ ...line, curvature: 0.25 }, 0.5);
    const back = pointOn({ from: line.to, to: line.from, curvature: 0.25 }, 0.5);
    expect(there.y).toBe(-12.5);
    expect(back.y).toBe(12.5);
  });
});

describe('focus', () => {
  const index = indexGraph(sliceGraph(fixtureGraph(), { limit: 1_000 }));

  it('on a node is it and its neighbours; on an edge its two ends', () => {
    const focus = focusOf(index, { kind: 'node', id: 'actor:lin' });
    expect([...(focus?.nodes ?? [])].sort()).toEqual(['actor:lin', 'statement:lin-1']);
    const [edge = ''] = focus?.edges ?? [];
    expect(focusOf(index, { kind: 'edge', id: edge })).toEqual(focus);
  });

  it('on nothing, or on what is not there, is none', () => {
    expect(focusOf(index, null)).toBeNull();
    expect(focusOf(index, { kind: 'node', id: 'actor:nobody' })).toBeNull();
  });

  it('on one of several like edges is on all of them, which are drawn as one', () => {
    const [first] = index.slice.edges;
    if (!first) throw new Error('the fixture lost its edges');
    const doubled = indexGraph({ ...index.slice, edges: [...index.slice.edges, { ...first, id: 'edge:again' }] });
    expect(bundleEdges(doubled.slice.edges).filter(({ ids }) => ids.length === 2)).toEqual([
      { edge: first, ids: [first.id, 'edge:again'] },
    ]);
    expect(bundleOf(doubled, first).map(({ id }) => id)).toEqual([first.id, 'edge:again']);
    expect(focusOf(doubled, { kind: 'edge', id: 'edge:again' })?.edges).toEqual(new Set([first.id, 'edge:again']));
  });

  it('knows the form of every node', () => {
    const shapes = new Set(index.slice.nodes.map(shapeOf));
    expect([...shapes].sort()).toEqual(['country', 'event', 'group', 'organization', 'person', 'place', 'statement']);
  });
});
