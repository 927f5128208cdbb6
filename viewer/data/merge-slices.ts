/** Joins what was fetched later to the slice that the page began with. */
import type { GraphSlice, SliceNode } from '../../graph/model/index.js';

/** What both hold is taken from the first; `total` stays that of the first, as it counts the whole graph. */
export function mergeSlices(first: GraphSlice, others: readonly GraphSlice[]): GraphSlice {
  return others.reduce(merged, first);
}

function merged(first: GraphSlice, other: GraphSlice): GraphSlice {
  const nodes = distinct(first.nodes, movedTo(first.nodes, other.nodes));
  return {
    ...first,
    nodes,
    edges: distinct(first.edges, other.edges),
    mentions: distinct(first.mentions, other.mentions),
    articles: distinct(first.articles, other.articles),
    shown: nodes.length,
  };
}

function distinct<T extends { readonly id: string }>(first: readonly T[], others: readonly T[]): T[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...others.filter(({ id }) => !known.has(id))];
}

/** Each slice is laid out for itself: the other is moved so that a node which both hold stands where it stood. */
function movedTo(known: readonly SliceNode[], nodes: readonly SliceNode[]): readonly SliceNode[] {
  const places = new Map(known.map((node) => [node.id, node]));
  const anchor = nodes.find(({ id }) => places.has(id));
  const place = anchor && places.get(anchor.id);
  if (!anchor || !place) return nodes;
  return nodes.map((node) => ({ ...node, x: node.x + place.x - anchor.x, y: node.y + place.y - anchor.y }));
}
