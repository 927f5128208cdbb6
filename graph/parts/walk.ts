/** Walks over drawn edges: what lies round a node, and the shortest way between two. */
import type { OnRecordGraph } from '../model/index.js';

/** Calls back for the node at the other end of each drawn edge; along the arrows alone when `directed`. */
export function forEachNext(graph: OnRecordGraph, id: string, directed: boolean, visit: (next: string) => void): void {
  const call = (_edge: string, { type }: { type: string }, from: string, to: string): void => {
    if (type !== 'MENTIONED_IN') visit(from === id ? to : from);
  };
  if (directed) graph.forEachOutEdge(id, call);
  else graph.forEachEdge(id, call);
}

/** Every drawn node within `depth` steps, with its distance. */
export function within(graph: OnRecordGraph, centre: string, depth: number): Map<string, number> {
  const distances = new Map([[centre, 0]]);
  for (const [id, distance] of distances) {
    if (distance === depth) break;
    forEachNext(graph, id, false, (next) => {
      if (!distances.has(next)) distances.set(next, distance + 1);
    });
  }
  return distances;
}

/** Ids from one end to the other, or an empty list. Of ways equally short, the one through better connected nodes. */
export function shortestPath(
  graph: OnRecordGraph,
  from: string,
  to: string,
  { directed, rank }: PathOptions,
): string[] {
  const before = new Map<string, string>([[from, from]]);
  let reached = [from];
  while (reached.length > 0 && !before.has(to)) reached = step(graph, reached.sort(rank), { directed, before });
  if (!before.has(to)) return [];
  const steps = [to];
  for (let at = to; at !== from; steps.unshift(at)) at = before.get(at) ?? from;
  return steps;
}

export interface PathOptions {
  readonly directed: boolean;
  readonly rank: (a: string, b: string) => number;
}

interface Walk {
  readonly directed: boolean;
  /** Each node that was reached, and whence. */
  readonly before: Map<string, string>;
}

function step(graph: OnRecordGraph, reached: readonly string[], { directed, before }: Walk): string[] {
  const found: string[] = [];
  for (const id of reached) {
    forEachNext(graph, id, directed, (next) => {
      if (before.has(next)) return;
      before.set(next, id);
      found.push(next);
    });
  }
  return found;
}
