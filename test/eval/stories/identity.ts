/** Whether the mentions of one actor or event have become one node, and those of two have not. */
import { type Placed, together } from './nodes.js';

/** Counts and sums, so that those of several stories can be added. */
export interface Identity {
  readonly mentions: number;
  readonly found: number;
  /** Of each mention found: the share of those with its node that are of its actor, and of those of its actor that have its node. */
  readonly purity: number;
  readonly wholeness: number;
  /** Pairs of mentions found in two articles: of one actor and node, of one node, of one actor. */
  readonly right: number;
  readonly joined: number;
  readonly same: number;
  /** Pairs that must not be one, those of which both are found, and those that have a node in common. */
  readonly distinct: number;
  readonly compared: number;
  readonly violated: number;
}

type Pairs = readonly (readonly [string, string, ...unknown[]])[];

export function identityOf(mentions: readonly Placed[], distinct: Pairs): Identity {
  const found = mentions.filter(({ nodes }) => nodes.size > 0);
  return {
    mentions: mentions.length,
    found: found.length,
    ...bcubed(found),
    ...across(found),
    ...kept(found, distinct),
  };
}

function bcubed(found: readonly Placed[]): Pick<Identity, 'purity' | 'wholeness'> {
  let [purity, wholeness] = [0, 0];
  for (const one of found) {
    const { right, joined, same } = pairsOf(one, found);
    purity += right / joined;
    wholeness += right / same;
  }
  return { purity, wholeness };
}

function across(found: readonly Placed[]): PairCounts {
  return found
    .map((one, at) =>
      pairsOf(
        one,
        found.slice(0, at).filter(({ article }) => article !== one.article),
      ),
    )
    .reduce((a, b) => ({ right: a.right + b.right, joined: a.joined + b.joined, same: a.same + b.same }), {
      right: 0,
      joined: 0,
      same: 0,
    });
}

type PairCounts = Pick<Identity, 'right' | 'joined' | 'same'>;

function pairsOf(one: Placed, others: readonly Placed[]): PairCounts {
  let [right, joined, same] = [0, 0, 0];
  for (const other of others) {
    const chance = other === one ? 1 : together(one, other);
    joined += chance;
    if (other.gold !== one.gold) continue;
    same += 1;
    right += chance;
  }
  return { right, joined, same };
}

function kept(found: readonly Placed[], distinct: Pairs): Pick<Identity, 'distinct' | 'compared' | 'violated'> {
  const nodesOf = (gold: string): string[] =>
    found.filter((one) => one.gold === gold).flatMap(({ nodes }) => [...nodes.keys()]);
  const both = distinct
    .map(([a, b]) => [nodesOf(a), nodesOf(b)] as const)
    .filter((pair) => pair.every((nodes) => nodes.length > 0));
  const violated = both.filter(([a, b]) => a.some((node) => b.includes(node)));
  return { distinct: distinct.length, compared: both.length, violated: violated.length };
}
