/** A part of the graph by the ids of its nodes and edges; every edge has both its ends in it. */
export interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}
