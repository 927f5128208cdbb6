/** Answers from the file that the page stands in what a server would answer. */
import type { GraphSlice, JoiningEdges, NamedNodes, Neighbours, Path } from '../../graph/model/index.js';
import { voicesBeyond } from '../../graph/model/voices.js';
import { createSearch, type Search } from '../../graph/search/index.js';
import { articleIn, type Elements, type FileData } from './file-data.js';
import type { Shown } from './graph/part.js';
import { edgesOf, type GraphIndex, indexGraph } from './graph.js';
import { LoadError } from './load.js';
import type { Source } from './source.js';
import { distances, shortestPath } from './text/framed.js';

export function fileSource(data: FileData, page: Elements): Source {
  const file = new GraphFile(data);
  return {
    kind: 'file',
    slice: async (limit) => file.first(limit),
    article: async (id) => articleIn(page, id) ?? missing('article', id),
    articles: async (offset, limit) => {
      const articles = data.articles.slice(offset, offset + limit);
      return { articles: [...articles], shown: articles.length, total: data.articles.length, offset };
    },
    decisions: null,
    mentions: async (node, offset) => file.mentions(node, offset),
    search: async (query, limit) => file.search(query, limit),
    neighbours: async (id, depth, limit) => file.neighbours(id, depth, limit),
    path: async (from, to) => file.path(from, to),
    nodes: async (ids) => file.named(ids),
    edges: async (ids, others) => file.joining(new Set(ids), new Set(others)),
    status: async () => data.status,
    page: async () => missing('page', 'of its own'),
    store: null,
  };
}

class GraphFile {
  readonly #index: GraphIndex;
  readonly #whole: Shown;
  #search: Search | undefined;

  constructor(private readonly data: FileData) {
    this.#index = indexGraph(data.slice);
    this.#whole = this.#index.drawn;
  }

  search(query: string, limit: number) {
    this.#search ??= createSearch(this.data.rows);
    return this.#search(query, limit);
  }

  first(limit: number): GraphSlice {
    const { slice, opening } = this.data;
    if (limit >= slice.nodes.length) return slice;
    const part = this.#cut(slice.nodes.slice(0, limit).map(({ id }) => id));
    const nodes = part.nodes.map((node, i) => {
      const [x, y] = (limit === opening?.length ? opening[i] : undefined) ?? [node.x, node.y];
      return { ...node, x, y };
    });
    return { ...part, nodes, total: slice.total, order: 'hubs' };
  }

  mentions(node: string, offset: number) {
    const mentions = (this.#index.mentionsOfNode.get(node) ?? missing('node', node)).slice(offset);
    const articles = this.#articlesOf(mentions.map(({ articleId }) => articleId));
    const total = offset + mentions.length;
    return { node, mentions: [...mentions], articles, shown: mentions.length, total, offset };
  }

  neighbours(centre: string, depth: number, limit: number): Neighbours {
    this.#require(centre);
    const found = [...distances(this.#index, this.#whole, centre, depth)].sort(([, a], [, b]) => a - b);
    const ids = found.map(([id]) => id);
    return { ...this.#cut(ids.slice(0, limit)), total: ids.length, order: 'distance', centre, depth };
  }

  path(from: string, to: string): Path {
    this.#require(from);
    this.#require(to);
    const steps = shortestPath(this.#index, this.#whole, from, to) ?? [];
    return { ...this.#cut(steps), order: 'path', found: steps.length > 0, steps };
  }

  named(ids: readonly string[]): NamedNodes {
    const asked = [...new Set(ids)];
    const missing = asked.filter((id) => !this.#whole.nodes.has(id));
    return { ...this.#cut(asked.filter((id) => this.#whole.nodes.has(id))), missing };
  }

  joining(ids: ReadonlySet<string>, others: ReadonlySet<string>): JoiningEdges {
    const joins = (one: string, other: string): boolean => ids.has(one) && others.has(other);
    const edges = this.data.slice.edges.filter(({ from, to }) => joins(from, to) || joins(to, from));
    return { edges, articles: this.#articlesOf(edges.map(({ properties }) => String(properties.articleId))) };
  }

  #cut(ids: readonly string[]): GraphSlice {
    const kept = new Set(ids);
    const { slice } = this.data;
    const edges = slice.edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
    const mentions = slice.mentions.filter(({ node }) => kept.has(node));
    const rests = [...edges.map(({ properties }) => String(properties.articleId)), ...mentions.map((m) => m.articleId)];
    const nodes = ids.flatMap((id) => this.#index.nodes.get(id) ?? []);
    const articles = this.#articlesOf(rests);
    return {
      nodes,
      edges,
      mentions,
      articles,
      beyond: this.#beyond(kept),
      shown: nodes.length,
      total: nodes.length,
      order: 'given',
    };
  }

  #beyond(kept: ReadonlySet<string>): GraphSlice['beyond'] {
    const { nodes, edges } = this.#index;
    const voices = voicesBeyond(
      {
        isStatement: (id) => nodes.get(id)?.label === 'Statement',
        edgesAt: (id) => edgesOf(this.#index, id),
      },
      kept,
    );
    return {
      nodes: [...voices.nodes].flatMap((id) => nodes.get(id) ?? []),
      edges: [...voices.edges].flatMap((id) => edges.get(id) ?? []),
    };
  }

  #articlesOf(ids: readonly string[]) {
    const rests = new Set(ids);
    return this.data.slice.articles.filter(({ id }) => rests.has(id));
  }

  #require(id: string): void {
    if (!this.#whole.nodes.has(id)) missing('node', id);
  }
}

function missing(what: string, id: string): never {
  throw new LoadError(404, `This file holds no ${what} ${id}`);
}
