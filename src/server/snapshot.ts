/** What is made of one reading, each part when it is first asked for: counts, slices, the search. */
import { createHash } from 'node:crypto';
import type { GraphSlice, ListedArticle, OnRecordGraph, Status } from '../../graph/model/index.js';
import { type Census, listArticles, takeCensus } from '../../graph/parts/index.js';
import { createSearch, type Search } from '../../graph/search/index.js';
import { syllablesOf } from '../../graph/search/pinyin.js';
import { searchRows } from '../../graph/search/rows.js';
import { sliceGraph } from '../../graph/slice.js';
import type { Reading } from './reading.js';

export class Snapshot {
  readonly graph: OnRecordGraph;
  readonly census: Census;
  readonly generation: string;
  readonly counts: Pick<Status, 'nodes' | 'edges' | 'articles'>;
  readonly #slices = new Map<number, GraphSlice>();
  #search: Search | undefined;
  #articles: readonly ListedArticle[] | undefined;

  constructor(readonly reading: Reading) {
    this.graph = reading.graph;
    this.census = takeCensus(this.graph);
    this.generation = generationOf(this.graph);
    this.counts = countsOf(this.graph);
  }

  slice(limit: number): GraphSlice {
    const slice = this.#slices.get(limit) ?? sliceGraph(this.graph, { limit });
    this.#slices.set(limit, slice);
    return slice;
  }

  get articles(): readonly ListedArticle[] {
    this.#articles ??= listArticles(this.graph);
    return this.#articles;
  }

  get search(): Search {
    const ids = [...this.census.ranked, ...this.articles.map(({ id }) => id)];
    this.#search ??= createSearch(searchRows(this.graph, ids, syllablesOf));
    return this.#search;
  }
}

/** The same graph always has the same; it does not depend on the order of nodes and edges. */
function generationOf(graph: OnRecordGraph): string {
  const lines: string[] = [];
  graph.forEachNode((id, attributes) => lines.push(`${id} ${JSON.stringify(attributes)}`));
  graph.forEachEdge((id, attributes, from, to) => lines.push(`${id} ${from} ${to} ${JSON.stringify(attributes)}`));
  const hash = createHash('sha256');
  for (const line of lines.sort()) hash.update(line).update('\n');
  return hash.digest('hex').slice(0, 16);
}

function countsOf(graph: OnRecordGraph): Snapshot['counts'] {
  const nodes: Record<string, number> = {};
  const edges: Record<string, number> = {};
  graph.forEachNode((_id, { label }) => count(nodes, label));
  graph.forEachEdge((_id, { type }) => count(edges, type));
  return { nodes, edges, articles: nodes.Article ?? 0 };
}

function count(totals: Record<string, number>, name: string): void {
  totals[name] = (totals[name] ?? 0) + 1;
}
