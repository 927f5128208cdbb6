/** The graph in memory: a directed graphology multigraph whose attributes are the labels, types and properties above. */
import { MultiDirectedGraph } from 'graphology';
import type { EdgeType } from './edge.js';
import type { NodeLabel, PropertyValue } from './node.js';

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

/** Node keys are node ids, edge keys are edge ids. */
export type OnRecordGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export function emptyGraph(): OnRecordGraph {
  return new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
}
