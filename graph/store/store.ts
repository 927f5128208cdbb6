/** The store: where a graph lives to be queried. Two implementations, one contract suite (test/contract/store.ts). */
import type { OnRecordGraph } from '../model/index.js';
import type { Parameters, Value } from '../model/value.js';

export type { EdgeValue, MapValue, NodeValue, Parameter, Parameters, PathValue, Value } from '../model/value.js';

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

export interface QueryOptions {
  /** `read` refuses anything that would change the store; `write` allows it. */
  readonly mode: 'read' | 'write';
  /** Milliseconds after which the query is given up, where the store can. */
  readonly timeout?: number | undefined;
}

export interface StreamOptions extends QueryOptions {
  /** Gives the query up at once. */
  readonly signal?: AbortSignal | undefined;
}

/** Rows as they come, in batches; to leave the loop early gives the query up. */
export interface QueryStream {
  readonly columns: readonly string[];
  /** How many rows there will be, where the store knows it before they are read. */
  readonly total?: number | undefined;
  readonly batches: AsyncIterable<readonly (readonly Value[])[]>;
}

/** One article and its graph. */
export type ArticleGraph = readonly [articleId: string, graph: OnRecordGraph];

export interface WriteResult {
  /** Nodes and edges of this article's graph now in the store. */
  readonly nodes: number;
  readonly edges: number;
  /** How many of them were not there before. */
  readonly nodesAdded: number;
  readonly edgesAdded: number;
  /** Edges and nodes of an earlier extraction of this article that were withdrawn. */
  readonly nodesRemoved: number;
  readonly edgesRemoved: number;
}

export interface StoreCounts {
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

/** A store that is only asked. It can give a query up, by `query-timeout` or `query-stopped`, and be asked again. */
export interface QueryStore {
  /** The URL it was opened with, password removed. */
  readonly url: string;
  query(cypher: string, parameters: Parameters, options: StreamOptions): Promise<QueryResult>;
  /** The same with bounded memory. One stream at a time. */
  stream(cypher: string, parameters: Parameters, options: StreamOptions): Promise<QueryStream>;
  close(): Promise<void>;
}

export interface GraphStore {
  /** The URL it was opened with, password removed. */
  readonly url: string;
  /** Makes the constraints; safe to call on every start. */
  prepare(): Promise<void>;
  /**
   * Puts one article's graph into the store in one transaction, replacing what an earlier extraction of the same article
   * had put there. Shared nodes (actors, places) hold exactly what all articles together give them, in whatever order
   * they are loaded; for that the Article node keeps a property `_contribution`, which no answer shows. Writing the same
   * graph twice changes nothing.
   */
  write(articleId: string, graph: OnRecordGraph): Promise<WriteResult>;
  /** The same for several articles in one transaction: all of them are kept, or none. No article may stand twice. */
  writeAll(articles: readonly ArticleGraph[]): Promise<WriteResult[]>;
  /** Withdraws an article: its edges, its statements and events, and actors and places that nothing else mentions. */
  remove(articleId: string): Promise<void>;
  /** Removes every node with the marker label and nothing else. */
  clear(): Promise<void>;
  /** How sure what it holds is at least, 0 to 1; 0 where it was never told. */
  leastConfidence(): Promise<number>;
  /** Keeps that figure, whatever is cleared; to give the store only what is so sure is up to who writes. */
  setLeastConfidence(least: number): Promise<void>;
  query(cypher: string, parameters: Parameters, options: QueryOptions): Promise<QueryResult>;
  counts(): Promise<StoreCounts>;
  /**
   * Another one after every change by this tool, and after most that are made by hand in a server. Cheap at any size:
   * it is asked again and again.
   */
  sign(): Promise<string>;
  /** Everything the tool put there, as a graph; foreign nodes are left out. */
  snapshot(): Promise<OnRecordGraph>;
  close(): Promise<void>;
}
