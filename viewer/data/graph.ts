/** A slice with the look-ups that the panels and the canvas need. */
import type { GraphSlice, SliceArticle, SliceEdge, SliceMention, SliceNode } from '../../graph/model/index.js';

export interface GraphIndex {
  /** What can be drawn. */
  readonly slice: GraphSlice;
  /** Those of the slice, and whoever speaks in its statements beyond it. */
  readonly nodes: ReadonlyMap<string, SliceNode>;
  readonly edges: ReadonlyMap<string, SliceEdge>;
  /** Edges that start or end at a node, in the order of the slice, those beyond it last. */
  readonly incident: ReadonlyMap<string, readonly SliceEdge[]>;
  /** Ids of what can be drawn. */
  readonly drawn: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
  readonly mentionsOfNode: ReadonlyMap<string, readonly SliceMention[]>;
  readonly mentionsInArticle: ReadonlyMap<string, readonly SliceMention[]>;
  readonly articles: ReadonlyMap<string, SliceArticle>;
}

export function indexGraph(slice: GraphSlice): GraphIndex {
  const nodes = [...slice.beyond.nodes, ...slice.nodes];
  const edges = [...slice.edges, ...slice.beyond.edges];
  const ends = edges.flatMap((edge) => (edge.from === edge.to ? [[edge.from, edge]] : bothEnds(edge)) as End[]);
  return {
    slice,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    incident: gathered(ends),
    drawn: { nodes: new Set(slice.nodes.map(({ id }) => id)), edges: new Set(slice.edges.map(({ id }) => id)) },
    mentionsOfNode: gathered(slice.mentions.map((mention) => [mention.node, mention])),
    mentionsInArticle: gathered(slice.mentions.map((mention) => [mention.articleId, mention])),
    articles: new Map(slice.articles.map((article) => [article.id, article])),
  };
}

/** The same graph with further mentions of one node, and the articles they are in. */
export function withMentions(
  index: GraphIndex,
  node: string,
  further: readonly SliceMention[],
  articles: readonly SliceArticle[],
): GraphIndex {
  const known = index.mentionsOfNode.get(node) ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const all = [...known, ...further.filter(({ id }) => !ids.has(id))];
  return {
    ...index,
    mentionsOfNode: new Map(index.mentionsOfNode).set(node, all),
    articles: new Map([...index.articles, ...articles.map((article) => [article.id, article] as const)]),
  };
}

export function edgesOf(index: GraphIndex, node: string): readonly SliceEdge[] {
  return index.incident.get(node) ?? [];
}

export function otherEnd(edge: SliceEdge, node: string): string {
  return edge.from === node ? edge.to : edge.from;
}

/** The language of the first article that tells of a node, for fonts and screen readers. */
export function languageOf(index: GraphIndex, node: string): string {
  const mention = index.mentionsOfNode.get(node)?.[0];
  return (mention && index.articles.get(mention.articleId)?.language) ?? 'zh-Hans';
}

type End = readonly [string, SliceEdge];

function bothEnds(edge: SliceEdge): End[] {
  return [
    [edge.from, edge],
    [edge.to, edge],
  ];
}

function gathered<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
