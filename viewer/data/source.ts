/** What gives the page its data: the server it came from, or the file it stands in. */
import type {
  Answer,
  ArticleList,
  ArticleView,
  AskRequest,
  GraphSlice,
  JoiningEdges,
  Mentions,
  NamedNodes,
  Neighbours,
  Path,
  PlaceDecisions,
  QueryRequest,
  Questions,
  SearchResult,
  Status,
} from '../../graph/model/index.js';

export interface Source {
  readonly kind: 'server' | 'file';
  /** At most `limit` nodes, the best connected with what joins them. */
  slice(limit: number): Promise<GraphSlice>;
  article(id: string): Promise<ArticleView>;
  articles(offset: number, limit: number): Promise<ArticleList>;
  /** Why a place of an article is read as it is; null in a file, which cannot read again. */
  readonly decisions: ((article: string, start: number, end: number) => Promise<PlaceDecisions>) | null;
  /** Mentions of a node from `offset` on: a slice brings only the first of them. */
  mentions(node: string, offset: number): Promise<Mentions>;
  search(query: string, limit: number, signal?: AbortSignal): Promise<SearchResult>;
  /** What lies within `depth` relations of a node, loaded or not. */
  neighbours(id: string, depth: number, limit: number): Promise<Neighbours>;
  path(from: string, to: string): Promise<Path>;
  nodes(ids: readonly string[]): Promise<NamedNodes>;
  /** What joins one set of nodes to another. */
  edges(ids: readonly string[], others: readonly string[]): Promise<JoiningEdges>;
  status(): Promise<Status>;
  /** The page with all its data as one document; rejects in a file, which is one already. */
  page(): Promise<Blob>;
  /** Null in a file: questions need a store. */
  readonly store: AskedStore | null;
}

/** The store behind the server, which only answers. */
export interface AskedStore {
  questions(): Promise<Questions>;
  ask(name: string, request: AskRequest, signal?: AbortSignal): Promise<Answer>;
  query(request: QueryRequest, signal?: AbortSignal): Promise<Answer>;
  /** Reads the graph from its store again. */
  refresh(): Promise<Status>;
}
