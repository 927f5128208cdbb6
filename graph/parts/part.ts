/** The parts of a graph that the page asks for, before they are laid out. */
import { type NamedNodes, type Neighbours, OnRecordError, type OnRecordGraph, type Path } from '../model/index.js';
import { byStanding, type Census } from './census.js';
import { cutSlice } from './cut.js';
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

export function requireNode({ standings }: Census, id: string): void {
  if (standings.has(id)) return;
  throw new OnRecordError('not-found', `No drawn node has the id ${id}`, { hint: 'Find it with /api/search.' });
}
