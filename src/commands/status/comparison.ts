/** Compares what a store holds with what the workspace says it should hold. */
import type { OnRecordGraph } from '../../../graph/model/index.js';
import type { StoreCounts } from '../../../graph/store/store.js';

type Counts = Record<string, number>;

export function countGraph(graph: OnRecordGraph): StoreCounts {
  const nodes: Counts = {};
  const edges: Counts = {};
  graph.forEachNode((_, { label }) => {
    nodes[label] = (nodes[label] ?? 0) + 1;
  });
  graph.forEachEdge((_, { type }) => {
    edges[type] = (edges[type] ?? 0) + 1;
  });
  return { nodes, edges };
}

/** One phrase a label or edge type whose numbers differ. */
export function differences(expected: StoreCounts, found: StoreCounts): string[] {
  return (['nodes', 'edges'] as const).flatMap((domain) => {
    const names = [...new Set([...Object.keys(expected[domain]), ...Object.keys(found[domain])])].sort();
    return names.flatMap((name) => {
      const [want, have] = [expected[domain][name] ?? 0, found[domain][name] ?? 0];
      return want === have ? [] : [`${name} ${have} instead of ${want}`];
    });
  });
}
