/** The parts of a graph that the page asks for, before they are laid out. */
import {
  type EdgesRequest,
  type JoiningEdges,
  type NamedNodes,
  type Neighbours,
  OnRecordError,
  type OnRecordGraph,
  type Path,
  type SliceEdge,
} from '../model/index.js';
import { compare } from '../model/order.js';
import { articlesOf } from './articles.js';
import { byStanding, type Census } from './census.js';
import { cutSlice, sliceEdge } from './cut.js';
import { shortestPath, within } from './walk.js';

export interface Round {
  readonly centre: string;
  readonly depth: number;
  readonly limit: number;
}

/** The node itself and what lies round it, nearest first. */
export function neighbours(graph: OnRecordGraph, census: Census, { centre, depth, limit }: Round): Neighbours {
  requireNode(census, centre);
  const distances = within(graph, centre, depth);
  const rank = byStanding(census.standings);
  const distance = (id: string): number => distances.get(id) ?? depth;
  const ids = [...distances.keys()].sort((a, b) => distance(a) - distance(b) || rank(a, b));
  const slice = cutSlice(graph, census, { ids: ids.slice(0, limit), total: ids.length, order: 'distance' });
  return { ...slice, centre, depth };
}

export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
}

export function pathBetween(graph: OnRecordGraph, census: Census, { from, to, directed }: Ends): Path {
  requireNode(census, from);
  requireNode(census, to);
  const rank = byStanding(census.standings);
  const steps = shortestPath(graph, from, to, { directed, rank });
  return {
    ...cutSlice(graph, census, { ids: steps, total: steps.length, order: 'path' }),
    found: steps.length > 0,
    steps,
  };
}

/** Exactly the nodes that are named, and what joins them. */
export function namedNodes(graph: OnRecordGraph, census: Census, named: readonly string[]): NamedNodes {
  const asked = [...new Set(named)];
  const ids = asked.filter((id) => census.standings.has(id));
  const missing = asked.filter((id) => !census.standings.has(id));
  return { ...cutSlice(graph, census, { ids, total: ids.length, order: 'given' }), missing };
}

/** The drawn edges that have one end among `ids` and the other among `others`. */
export function joiningEdges(graph: OnRecordGraph, { ids, others }: EdgesRequest): JoiningEdges {
  const among = new Set(others);
  const found = new Map<string, SliceEdge>();
  for (const id of new Set(ids)) {
    if (!graph.hasNode(id)) continue;
    graph.forEachEdge(id, (edge, { type }, from, to) => {
      if (type !== 'MENTIONED_IN' && among.has(from === id ? to : from)) found.set(edge, sliceEdge(graph, edge));
    });
  }
  const edges = [...found.values()].sort((a, b) => compare(a.id, b.id));
  return { edges, articles: articlesOf(graph, new Set(edges.map(({ properties }) => String(properties.articleId)))) };
}

export function requireNode({ standings }: Census, id: string): void {
  if (standings.has(id)) return;
  throw new OnRecordError('not-found', `No drawn node has the id ${id}`, { hint: 'Find it with /api/search.' });
}
