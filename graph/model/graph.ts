/** The graph in memory: a directed graphology multigraph whose attributes are the labels, types and properties above. */
import { MultiDirectedGraph } from 'graphology';
import type { EdgeType } from './edge.js';
import type { NodeLabel, PropertyValue } from './node.js';
import type { Profile } from './profile.js';

export interface NodeAttributes {
  readonly label: NodeLabel;
  /** Further labels beside `label` and the marker: Person, Organization, Country, Group. */
  readonly furtherLabels: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface EdgeAttributes {
  readonly type: EdgeType;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface GraphAttributes {
  /** Of the articles it was built from, for others to be joined to it; a graph that was read back from a store has none. */
  readonly profiles?: readonly Profile[];
}

/** Node keys are node ids, edge keys are edge ids. */
export type OnRecordGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

export function emptyGraph(): OnRecordGraph {
  return new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
}
