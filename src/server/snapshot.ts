/** What is made of one reading, each part when it is first asked for: counts, slices, the search. */
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GraphSlice, ListedArticle, OnRecordGraph, Status } from '../../graph/model/index.js';
import { type Census, cutHubs, listArticles, placed, takeCensus } from '../../graph/parts/index.js';
import { createSearch, type Search, type SearchRow } from '../../graph/search/index.js';
import { syllablesOf } from '../../graph/search/pinyin.js';
import { searchRows } from '../../graph/search/rows.js';
import type { LayoutThread } from './layout-thread.js';
import type { Reading } from './reading.js';

const REMEMBERED = 4;
const AT_A_TIME = 1_000;

export class Snapshot {
  readonly graph: OnRecordGraph;
  readonly census: Census;
  readonly generation: string;
  readonly counts: Pick<Status, 'nodes' | 'edges' | 'articles' | 'unattributed'>;
  readonly #slices = new Map<number, Promise<GraphSlice>>();
  #search: Promise<Search> | undefined;
  #articles: readonly ListedArticle[] | undefined;

  constructor(
    readonly reading: Reading,
    private readonly layout: LayoutThread,
  ) {
    this.graph = reading.graph;
    this.census = takeCensus(this.graph);
    this.generation = generationOf(this.graph);
    this.counts = countsOf(this.graph, this.census);
  }

  /** The last few that were asked for are remembered, those under way among them. */
  slice(limit: number): Promise<GraphSlice> {
    const slice = this.#slices.get(limit) ?? this.laidOut(cutHubs(this.graph, this.census, { limit }));
    this.#slices.delete(limit);
    this.#slices.set(limit, slice);
    const [oldest] = this.#slices.keys();
    if (this.#slices.size > REMEMBERED && oldest !== undefined) this.#slices.delete(oldest);
    slice.catch(() => this.#slices.delete(limit));
    return slice;
  }

  async laidOut<S extends GraphSlice>(slice: S): Promise<S> {
    return placed(slice, await this.layout.layout(slice.nodes, slice.edges));
  }

  /** With so many mentions of each node, and remembered by nobody. */
  cut(limit: number, mentionsPerNode?: number): Promise<GraphSlice> {
    return this.laidOut(cutHubs(this.graph, this.census, { limit, mentionsPerNode }));
  }

  get articles(): readonly ListedArticle[] {
    this.#articles ??= listArticles(this.graph);
    return this.#articles;
  }

  get search(): Promise<Search> {
    this.#search ??= this.#index();
    return this.#search;
  }

  /** How names are pronounced takes seconds to find out for a great graph: others are answered in between. */
  async #index(): Promise<Search> {
    const ids = [...this.census.ranked, ...this.articles.map(({ id }) => id)];
    const rows: SearchRow[] = [];
    for (let from = 0; from < ids.length; from += AT_A_TIME) {
      for (const row of searchRows(this.graph, ids.slice(from, from + AT_A_TIME), syllablesOf)) rows.push(row);
      await nextTurn();
    }
    return createSearch(rows);
  }
}

/** The same graph always has the same: a store gives nodes and edges in the order of their ids. */
export function generationOf(graph: OnRecordGraph): string {
  const hash = createHash('sha256');
  graph.forEachNode((id, attributes) => hash.update(`${id} ${JSON.stringify(attributes)}\n`));
  graph.forEachEdge((id, attributes, from, to) => hash.update(`${id} ${from} ${to} ${JSON.stringify(attributes)}\n`));
  return hash.digest('hex').slice(0, 16);
}

export function countsOf(graph: OnRecordGraph, { unattributed }: Census): Snapshot['counts'] {
  const nodes: Record<string, number> = {};
  const edges: Record<string, number> = {};
  graph.forEachNode((_id, { label }) => count(nodes, label));
  graph.forEachEdge((_id, { type }) => count(edges, type));
  return { nodes, edges, articles: nodes.Article ?? 0, unattributed };
}

function count(totals: Record<string, number>, name: string): void {
  totals[name] = (totals[name] ?? 0) + 1;
}
