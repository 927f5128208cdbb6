/** Positions: the same every time, no node on another, and nothing that drifts away. */
import { describe, expect, it } from 'vitest';
import { type LayoutEdge, type LayoutNode, layoutGraph } from '../../../graph/layout/index.js';

/** Hubs with leaves, some joined in a chain: the usual shape of a news graph. */
function hubs(count: number, leaves: number): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const nodes: LayoutNode[] = [];
  const edges: LayoutEdge[] = [];
  for (let hub = 0; hub < count; hub += 1) {
    nodes.push({ id: `hub-${hub}`, size: 14 });
    if (hub % 3 > 0) edges.push({ from: `hub-${hub - 1}`, to: `hub-${hub}` });
    for (let leaf = 0; leaf < leaves; leaf += 1) {
      nodes.push({ id: `leaf-${hub}-${leaf}`, size: 7 });
      edges.push({ from: `hub-${hub}`, to: `leaf-${hub}-${leaf}` });
    }
  }
  return { nodes, edges };
}

describe('layoutGraph', () => {
  const { nodes, edges } = hubs(9, 8);
  const positions = layoutGraph(nodes, edges);

  it('places every node', () => {
    expect([...positions.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
    for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('does not depend on the order of what it is given', () => {
    const turned = edges.map(({ from, to }) => ({ from: to, to: from })).reverse();
    expect(layoutGraph([...nodes].reverse(), turned)).toEqual(positions);
  });

  it('keeps nodes off each other', () => {
    const placed = nodes.map(({ id, size }) => ({ size, ...(positions.get(id) ?? { x: 0, y: 0 }) }));
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.size + b.size);
    });
  });

  it('keeps parts that nothing joins near, so that the picture is filled', () => {
    const xs = [...positions.values()].map(({ x }) => x);
    const ys = [...positions.values()].map(({ y }) => y);
    const [width, height] = [xs, ys].map((values) => Math.max(...values) - Math.min(...values));
    expect((width ?? 0) * (height ?? 0)).toBeLessThan(nodes.length * 200 ** 2);
    expect((width ?? 0) / (height ?? 1)).toBeGreaterThan(0.4);
    expect((width ?? 0) / (height ?? 1)).toBeLessThan(3);
  });

  it('takes a single node, none, and an edge from a node to itself', () => {
    expect(layoutGraph([], [])).toEqual(new Map());
    expect(layoutGraph([{ id: 'a', size: 5 }], [{ from: 'a', to: 'a' }]).size).toBe(1);
  });

  it('lays out a thousand nodes before a reader loses patience', () => {
    const many = hubs(100, 9);
    const start = performance.now();
    layoutGraph(many.nodes, many.edges);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
