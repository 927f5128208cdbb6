/** Finds nodes by any part of their caption, aliases or words. */
import type { SliceNode } from '../../graph/model/index.js';
import { fold } from './fold.js';

export interface Hit {
  readonly node: SliceNode;
  /** The alias that matched, when the caption did not. */
  readonly alias: string | null;
}

export interface Hits {
  readonly shown: readonly Hit[];
  readonly total: number;
}

export type Search = (query: string, limit: number) => Hits;

interface Entry {
  readonly node: SliceNode;
  readonly caption: string;
  readonly aliases: readonly (readonly [alias: string, folded: string])[];
}

/** Hits are ordered by closeness of the match, then as the nodes are given, which is by degree. */
export function createSearch(nodes: readonly SliceNode[]): Search {
  const entries = nodes.map(toEntry);
  return (query, limit) => {
    const wanted = fold(query.trim());
    if (wanted === '') return { shown: [], total: 0 };
    const ranked = entries.flatMap((entry) => match(entry, wanted)).sort((a, b) => a.rank - b.rank);
    return { shown: ranked.slice(0, limit).map(({ hit }) => hit), total: ranked.length };
  };
}

function toEntry(node: SliceNode): Entry {
  const { aliases, name } = node.properties;
  const names = [...(Array.isArray(aliases) ? aliases : []), ...(typeof name === 'string' ? [name] : [])];
  return { node, caption: fold(node.caption), aliases: names.map((alias) => [alias, fold(alias)]) };
}

function match({ node, caption, aliases }: Entry, wanted: string): { hit: Hit; rank: number }[] {
  if (caption === wanted) return [{ hit: { node, alias: null }, rank: 0 }];
  const alias = aliases.find(([, folded]) => folded.includes(wanted));
  if (alias?.[1] === wanted) return [{ hit: { node, alias: alias[0] }, rank: 1 }];
  if (caption.includes(wanted)) return [{ hit: { node, alias: null }, rank: node.label === 'Statement' ? 4 : 2 }];
  return alias ? [{ hit: { node, alias: alias[0] }, rank: 3 }] : [];
}
