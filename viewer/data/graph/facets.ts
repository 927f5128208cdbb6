/** The values of a facet with "n of m": how many of its items the other filters leave. */
import { type Facet, NONE } from '../../state/state.js';
import type { GraphIndex } from '../graph.js';
import { keptArticles } from '../kept-articles.js';
import { profilesOf } from '../profile.js';
import { type Narrowing, passingNodes, shownOf } from './shown.js';

export interface FacetValue {
  readonly value: string;
  /** How many items would be left if this value alone were chosen here, under all other filters. */
  readonly shown: number;
  readonly total: number;
  readonly chosen: boolean;
}

/** Most frequent first; a value that is chosen is listed even if nothing has it. Items are nodes, or articles. */
export function facetValues(index: GraphIndex, state: Narrowing, facet: Facet): FacetValue[] {
  const chosen = state.filters.chosen[facet] ?? [];
  const others = withoutFacet(state, facet);
  const count = facet === 'outlet' || facet === 'article' ? articleCounts : nodeCounts;
  const { shown, total } = count(index, others, facet);
  const values = new Set([...total.keys(), ...chosen]);
  const listed = [...values].map((value) => ({
    value,
    shown: shown.get(value) ?? 0,
    total: total.get(value) ?? 0,
    chosen: chosen.includes(value),
  }));
  return listed.sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));
}

function withoutFacet(state: Narrowing, facet: Facet): Narrowing {
  const { [facet]: _chosen, ...chosen } = state.filters.chosen;
  return { ...state, filters: { ...state.filters, chosen } };
}

interface Counts {
  readonly shown: ReadonlyMap<string, number>;
  readonly total: ReadonlyMap<string, number>;
}

function nodeCounts(index: GraphIndex, others: Narrowing, facet: Facet): Counts {
  const passing = remaining(index, others);
  const shown = new Map<string, number>();
  const total = new Map<string, number>();
  for (const [id, { values }] of profilesOf(index)) {
    for (const value of values[facet as keyof typeof values] ?? []) {
      add(total, value);
      if (passing.has(id)) add(shown, value);
    }
  }
  return { shown, total };
}

const latest = new WeakMap<GraphIndex, { readonly key: string; readonly nodes: ReadonlySet<string> }>();

/** What the other filters leave is the same for every facet that nothing is chosen of. */
function remaining(index: GraphIndex, { filters, clock, brush, frame, removed }: Narrowing): ReadonlySet<string> {
  const state = { filters, clock, brush, frame, removed };
  const key = JSON.stringify(state);
  const known = latest.get(index);
  if (known?.key === key) return known.nodes;
  const nodes = frame.kind === 'whole' ? passingNodes(index, state) : shownOf(index, state).nodes;
  latest.set(index, { key, nodes });
  return nodes;
}

function articleCounts(index: GraphIndex, others: Narrowing, facet: Facet): Counts {
  const kept = keptArticles(index, others);
  const shown = new Map<string, number>();
  const total = new Map<string, number>();
  for (const { id, publisher } of index.slice.articles) {
    const value = facet === 'article' ? id : (publisher ?? NONE);
    add(total, value);
    if (kept === null || kept.has(id)) add(shown, value);
  }
  return { shown, total };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
