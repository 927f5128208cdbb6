/** Cuts the part of a graph that the viewer shows, and gives it positions. */
import { layoutGraph } from './layout/index.js';
import {
  captionOf,
  type DrawnLabel,
  type GraphSlice,
  type NodeAttributes,
  type OnRecordGraph,
  type SliceArticle,
  type SliceEdge,
  type SliceMention,
  type SliceNode,
  sliceArticleSchema,
  sliceMentionSchema,
} from './model/index.js';

export interface SliceOptions {
  /** At most so many nodes, best connected first. */
  readonly limit: number;
}

interface Ranked {
  readonly id: string;
  readonly label: DrawnLabel;
  readonly attributes: NodeAttributes;
  readonly degree: number;
  readonly mentions: number;
}

/** `sliceGraph(await store.snapshot(), { limit: 1000 })`: its edges are those between the nodes it shows. */
export function sliceGraph(graph: OnRecordGraph, { limit }: SliceOptions): GraphSlice {
  const ranked = rank(graph);
  const shown = ranked.slice(0, limit);
  const kept = new Set(shown.map(({ id }) => id));
  const edges = drawnEdges(graph, kept);
  return {
    nodes: placed(shown, edges),
    edges,
    mentions: mentionsOf(graph, kept),
    articles: articlesOf(graph),
    shown: shown.length,
    total: ranked.length,
    order: 'degree',
  };
}

/** Equal degrees are ordered by how often the node is mentioned, then by id, so that the choice is stable. */
function rank(graph: OnRecordGraph): Ranked[] {
  const ranked: Ranked[] = [];
  graph.forEachNode((id, attributes) => {
    const { label } = attributes;
    if (label === 'Article') return;
    const mentions = graph.filterOutEdges(id, (_edge, { type }) => type === 'MENTIONED_IN').length;
    ranked.push({ id, label, attributes, degree: graph.degree(id) - mentions, mentions });
  });
  return ranked.sort((a, b) => b.degree - a.degree || b.mentions - a.mentions || compare(a.id, b.id));
}

function placed(ranked: readonly Ranked[], edges: readonly SliceEdge[]): SliceNode[] {
  const sized = ranked.map((node) => ({ ...node, size: sizeOf(node.degree) }));
  const positions = layoutGraph(sized, edges);
  return sized.map(({ id, label, size, attributes: { furtherLabels, properties } }) => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    const caption = captionOf(label, properties);
    return { id, label, furtherLabels: [...furtherLabels], caption, x, y, size, properties: { ...properties } };
  });
}

function sizeOf(degree: number): number {
  return Math.round((5 + 2.2 * Math.sqrt(degree)) * 10) / 10;
}

function drawnEdges(graph: OnRecordGraph, kept: ReadonlySet<string>): SliceEdge[] {
  const edges: SliceEdge[] = [];
  graph.forEachEdge((id, { type, properties }, from, to) => {
    if (type === 'MENTIONED_IN' || !kept.has(from) || !kept.has(to)) return;
    edges.push({ id, type, from, to, properties: { ...properties } });
  });
  return edges.sort((a, b) => compare(a.id, b.id));
}

function mentionsOf(graph: OnRecordGraph, kept: ReadonlySet<string>): SliceMention[] {
  const mentions: SliceMention[] = [];
  graph.forEachEdge((id, { type, properties }, node) => {
    if (type !== 'MENTIONED_IN' || !kept.has(node)) return;
    mentions.push(sliceMentionSchema.parse({ ...properties, id, node }));
  });
  return mentions.sort((a, b) => compare(a.articleId, b.articleId) || a.start - b.start || compare(a.id, b.id));
}

function articlesOf(graph: OnRecordGraph): SliceArticle[] {
  const articles: SliceArticle[] = [];
  graph.forEachNode((id, { label, properties }) => {
    if (label !== 'Article') return;
    const { headline = null, publisher = null, language, publishedAt = null } = properties;
    articles.push(sliceArticleSchema.parse({ id, headline, publisher, language, publishedAt }));
  });
  return articles.sort((a, b) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
