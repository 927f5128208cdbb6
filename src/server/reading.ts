/** One reading of a store: the graph as it was then, and a place to ask it questions. */
import type { OnRecordGraph } from '../../graph/model/index.js';
import type { QueryStore } from '../../graph/store/store.js';

export interface Reading {
  readonly graph: OnRecordGraph;
  readonly asOf: Date;
  /** Address of the store, without its password. */
  readonly store: string;
  /** Opens what queries are run on, one at a time; null when this reading cannot be asked. */
  readonly openQueries: (() => Promise<QueryStore>) | null;
  /** Whether some forms of Cypher are answered otherwise than by Neo4j. */
  readonly embedded: boolean;
  /** Whether the store holds something else by now. */
  changed(): Promise<boolean>;
  close(): Promise<void>;
}

/** A graph that has no store. */
export function readingOf(graph: OnRecordGraph): Reading {
  return {
    graph,
    asOf: new Date(),
    store: 'memory',
    openQueries: null,
    embedded: false,
    changed: async () => false,
    close: async () => undefined,
  };
}
