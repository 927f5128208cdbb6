/** Makes a slice of the nodes that were chosen: their places, the edges between them, and the articles they rest on. */
import { layoutGraph } from '../layout/index.js';
import {
  captionOf,
  type DrawnLabel,
  type GraphSlice,
  MENTIONS_PER_NODE,
  type OnRecordGraph,
  type SliceEdge,
  type SliceNode,
} from '../model/index.js';
import { articlesOf } from './articles.js';
import { type Census, compare } from './census.js';
import { mentionsOf } from './mentions.js';

export interface Cut {
  readonly ids: readonly string[];
  readonly total: number;
  readonly order: GraphSlice['order'];
  readonly mentionsPerNode?: number | undefined;
}

/** `ids` are drawn nodes of the graph, the most important first. */
export function cutSlice(graph: OnRecordGraph, census: Census, cut: Cut): GraphSlice {
  const { ids, total, order, mentionsPerNode = MENTIONS_PER_NODE } = cut;
  const edges = edgesAmong(graph, new Set(ids));
  const mentions = ids.flatMap((id) => mentionsOf(graph, id).slice(0, mentionsPerNode));
  mentions.sort((a, b) => compare(a.articleId, b.articleId) || a.start - b.start || compare(a.id, b.id));
  const rests = [...edges.map(({ properties }) => String(properties.articleId)), ...mentions.map((m) => m.articleId)];
  const articles = ids.length === census.ranked.length ? articlesOf(graph) : articlesOf(graph, new Set(rests));
  return { nodes: placed(graph, census, { ids, edges }), edges, mentions, articles, shown: ids.length, total, order };
}

function edgesAmong(graph: OnRecordGraph, kept: ReadonlySet<string>): SliceEdge[] {
  const edges: SliceEdge[] = [];
  for (const node of kept) {
    graph.forEachOutEdge(node, (id, { type, properties }, from, to) => {
      if (type !== 'MENTIONED_IN' && kept.has(to)) edges.push({ id, type, from, to, properties: { ...properties } });
    });
  }
  return edges.sort((a, b) => compare(a.id, b.id));
}

interface Chosen {
  readonly ids: readonly string[];
  readonly edges: readonly SliceEdge[];
}

function placed(graph: OnRecordGraph, { standings }: Census, { ids, edges }: Chosen): SliceNode[] {
  const sized = ids.map((id) => {
    const { degree = 0, mentions = 0 } = standings.get(id) ?? {};
    return { id, degree, mentionCount: mentions, size: sizeOf(degree) };
  });
  const positions = layoutGraph(sized, edges);
  return sized.map((node) => {
    const { label, furtherLabels, properties } = graph.getNodeAttributes(node.id);
    const { x, y } = positions.get(node.id) ?? { x: 0, y: 0 };
    const caption = captionOf(label, properties);
    const further = [...furtherLabels];
    // Articles are never chosen.
    return {
      ...node,
      label: label as DrawnLabel,
      furtherLabels: further,
      caption,
      x,
      y,
      properties: { ...properties },
    };
  });
}

function sizeOf(degree: number): number {
  return Math.round((5 + 2.2 * Math.sqrt(degree)) * 10) / 10;
}
