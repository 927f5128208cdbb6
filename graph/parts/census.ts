/** Counts the edges and mentions of every drawn node, once for a graph, and ranks the nodes by them. */

import type { OnRecordGraph } from '../model/index.js';
import { compare } from '../model/order.js';

export interface Standing {
  /** Drawn edges that start or end here. */
  readonly degree: number;
  readonly mentions: number;
}

export interface Census {
  /** Every drawn node, best connected first. */
  readonly ranked: readonly string[];
  readonly standings: ReadonlyMap<string, Standing>;
  /** Statements whose speaker was not found. */
  readonly unattributed: number;
}

/** Equal degrees are ordered by how often the node is mentioned, then by id, so that the order is stable. */
export function takeCensus(graph: OnRecordGraph): Census {
  const standings = new Map<string, { degree: number; mentions: number }>();
  const voiceless = new Set<string>();
  graph.forEachNode((id, { label }) => {
    if (label !== 'Article') standings.set(id, { degree: 0, mentions: 0 });
    if (label === 'Statement') voiceless.add(id);
  });
  graph.forEachEdge((_id, { type }, from, to) => {
    if (type === 'SAID') voiceless.delete(to);
    const [start, end] = [standings.get(from), standings.get(to)];
    if (type === 'MENTIONED_IN') {
      if (start !== undefined) start.mentions += 1;
      return;
    }
    if (start !== undefined) start.degree += 1;
    if (end !== undefined) end.degree += 1;
  });
  const ranked = [...standings.keys()].sort(byStanding(standings));
  return { ranked, standings, unattributed: voiceless.size };
}

export function byStanding(standings: Census['standings']): (a: string, b: string) => number {
  return (a, b) => {
    const [one, other] = [standings.get(a) ?? NOTHING, standings.get(b) ?? NOTHING];
    return other.degree - one.degree || other.mentions - one.mentions || compare(a, b);
  };
}

const NOTHING: Standing = { degree: 0, mentions: 0 };
