/** Joins parts that were fetched later to the slice that is shown: what is there already keeps its place. */
import type { GraphSlice, JoiningEdges, SliceNode } from '../../../graph/model/index.js';
import { asRead, compare } from '../../../graph/model/order.js';

/** Layout units between what was there and a part that nothing joins to it. */
const GAP = 160;

/** `shown` grows by the nodes that `part` brings; `total` stays, since a part is cut from the same graph. */
export function mergeSlices(base: GraphSlice, part: GraphSlice): GraphSlice {
  const known = new Map(base.nodes.map((node) => [node.id, node]));
  const added = placed(base.nodes, known, part.nodes);
  const nodes = [...base.nodes, ...added];
  const edges = union(base.edges, part.edges);
  return {
    ...base,
    nodes,
    edges,
    beyond: {
      nodes: without(union(base.beyond.nodes, part.beyond.nodes), nodes),
      edges: without(union(base.beyond.edges, part.beyond.edges), edges),
    },
    mentions: union(base.mentions, part.mentions, asRead),
    articles: union(base.articles, part.articles),
    shown: base.nodes.length + added.length,
    total: Math.max(base.total, base.nodes.length + added.length),
  };
}

/** A graph that was read anew, its nodes where the reader knows them; what is new stands beside what it is joined with. */
export function inPlace(before: GraphSlice, after: GraphSlice): GraphSlice {
  const known = new Map(before.nodes.map((node) => [node.id, node]));
  const shifts = new Map(
    after.nodes.flatMap(({ id, x, y }) => {
      const there = known.get(id);
      return there ? [[id, { x: there.x - x, y: there.y - y }] as const] : [];
    }),
  );
  // Of a picture of which little is left, the new one is as good.
  if (shifts.size * 2 < before.nodes.length) return after;
  const usual = middleOf([...shifts.values()]);
  const near = new Map<string, Point[]>();
  for (const { from, to } of after.edges) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const shift = shifts.get(other);
      if (shift) near.set(id, [...(near.get(id) ?? []), shift]);
    }
  }
  const shiftOf = (id: string): Point => shifts.get(id) ?? middleOf(near.get(id) ?? [usual]);
  return { ...after, nodes: after.nodes.map((node) => ({ ...node, ...sum(node, shiftOf(node.id)) })) };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function middleOf(points: readonly Point[]): Point {
  return points.length === 0 ? { x: 0, y: 0 } : { x: mean(points, 'x'), y: mean(points, 'y') };
}

function sum(one: Point, other: Point): Point {
  return { x: one.x + other.x, y: one.y + other.y };
}

/** The part with further edges, whose other ends are in what it will be merged with. */
export function joinedBy(part: GraphSlice, { edges, articles }: JoiningEdges): GraphSlice {
  return { ...part, edges: union(part.edges, edges), articles: union(part.articles, articles) };
}

/** A part has positions of its own: it is moved to the nodes that both share, or else beside all that is there. */
function placed(
  base: readonly SliceNode[],
  known: ReadonlyMap<string, SliceNode>,
  part: readonly SliceNode[],
): SliceNode[] {
  const shared = part.flatMap((node) => {
    const there = known.get(node.id);
    return there ? [{ x: there.x - node.x, y: there.y - node.y }] : [];
  });
  const shift = shared.length > 0 ? { x: mean(shared, 'x'), y: mean(shared, 'y') } : beside(base, part);
  return part.filter(({ id }) => !known.has(id)).map((node) => ({ ...node, x: node.x + shift.x, y: node.y + shift.y }));
}

function beside(base: readonly SliceNode[], part: readonly SliceNode[]): { readonly x: number; readonly y: number } {
  if (base.length === 0 || part.length === 0) return { x: 0, y: 0 };
  const right = base.reduce((most, { x }) => Math.max(most, x), Number.NEGATIVE_INFINITY);
  const left = part.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  return { x: right + GAP - left, y: mean(base, 'y') - mean(part, 'y') };
}

function mean<K extends 'x' | 'y'>(points: readonly { readonly [k in K]: number }[], axis: K): number {
  return points.reduce((sum, point) => sum + point[axis], 0) / points.length;
}

function union<T extends { readonly id: string }>(base: readonly T[], more: readonly T[], by: Order<T> = byId): T[] {
  return [...new Map([...more, ...base].map((item) => [item.id, item])).values()].sort(by);
}

function without<T extends { readonly id: string }>(items: readonly T[], others: readonly T[]): T[] {
  const ids = new Set(others.map(({ id }) => id));
  return items.filter(({ id }) => !ids.has(id));
}

type Order<T> = (a: T, b: T) => number;

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}
