/** Communities: nodes that are more tightly joined among themselves than with the rest, found by the Louvain method. */
import { UndirectedGraph } from 'graphology';
import louvainModule, { type LouvainOptions } from 'graphology-communities-louvain';
import type { GraphIndex } from '../graph.js';
import type { Shown } from './part.js';

export interface Community {
  readonly members: readonly string[];
  /** The best connected member, which stands for all. */
  readonly leader: string;
}

// Types of a CommonJS package differ between the page's way of resolving it and Node's; what is run is the same.
const louvain = louvainModule as unknown as (graph: UndirectedGraph, options: LouvainOptions) => Record<string, number>;

/** The greatest first; alike at every run. Nodes without a relation belong to none. */
export function communitiesOf(index: GraphIndex, shown: Shown): Community[] {
  const graph = new UndirectedGraph();
  for (const id of [...shown.edges].sort()) {
    const edge = index.edges.get(id);
    if (edge && edge.from !== edge.to) graph.mergeEdge(edge.from, edge.to);
  }
  if (graph.size === 0) return [];
  const groups = new Map<number, string[]>();
  const found = louvain(graph, { rng: steady(), randomWalk: false });
  for (const [id, community] of Object.entries(found)) {
    groups.set(community, [...(groups.get(community) ?? []), id]);
  }
  const degree = (id: string): number => graph.degree(id);
  const listed = [...groups.values()].map((members) => {
    const ranked = members.sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
    return { members: ranked, leader: ranked[0] ?? '' };
  });
  return listed.sort((a, b) => b.members.length - a.members.length || (a.leader < b.leader ? -1 : 1));
}

/** The method wants random numbers; the same ones each time give the same communities. */
function steady(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
