/** Makes a slice of the nodes that were chosen: their places, the edges between them, and the articles they rest on. */
import {
  captionOf,
  type DrawnEdgeType,
  type DrawnLabel,
  type GraphSlice,
  MENTIONS_PER_NODE,
  type OnRecordGraph,
  type SliceEdge,
  type SliceNode,
} from '../model/index.js';
import { asRead, compare } from '../model/order.js';
import { type VoicedGraph, voicesBeyond } from '../model/voices.js';
import { articlesOf } from './articles.js';
import type { Census } from './census.js';
import { hubsFirst } from './hubs.js';
import { mentionsOf } from './mentions.js';

export interface Opening {
  readonly limit: number;
  readonly mentionsPerNode?: number | undefined;
}

export interface Cut {
  readonly ids: readonly string[];
  readonly total: number;
  readonly order: GraphSlice['order'];
  readonly mentionsPerNode?: number | undefined;
}

/** At most `limit` nodes of a graph, hubs first. */
export function cutHubs(graph: OnRecordGraph, census: Census, { limit, mentionsPerNode }: Opening): GraphSlice {
  const ids = hubsFirst(graph, census, limit);
  return cutSlice(graph, census, { ids, total: census.ranked.length, order: 'hubs', mentionsPerNode });
}

/** `ids` are drawn nodes of the graph in the order in which they are given. All of them are at one place until they are laid out. */
export function cutSlice(graph: OnRecordGraph, census: Census, cut: Cut): GraphSlice {
  const { ids, total, order, mentionsPerNode = MENTIONS_PER_NODE } = cut;
  const kept = new Set(ids);
  const edges = edgesAmong(graph, kept);
  const voices = voicesBeyond(voiced(graph), kept);
  const mentions = ids.flatMap((id) => mentionsOf(graph, id).slice(0, mentionsPerNode));
  mentions.sort(asRead);
  const rests = [...edges.map(({ properties }) => String(properties.articleId)), ...mentions.map((m) => m.articleId)];
  const articles = ids.length === census.ranked.length ? articlesOf(graph) : articlesOf(graph, new Set(rests));
  return {
    nodes: ids.map((id) => sliceNode(graph, census, id)),
    edges,
    mentions,
    articles,
    beyond: {
      nodes: [...voices.nodes].map((id) => sliceNode(graph, census, id)),
      edges: [...voices.edges].map((id) => sliceEdge(graph, id)),
    },
    shown: ids.length,
    total,
    order,
  };
}

function edgesAmong(graph: OnRecordGraph, kept: ReadonlySet<string>): SliceEdge[] {
  const edges: SliceEdge[] = [];
  for (const node of kept) {
    graph.forEachOutEdge(node, (id, { type }, _from, to) => {
      if (type !== 'MENTIONED_IN' && kept.has(to)) edges.push(sliceEdge(graph, id));
    });
  }
  return edges.sort((a, b) => compare(a.id, b.id));
}

function voiced(graph: OnRecordGraph): VoicedGraph {
  return {
    isStatement: (id) => graph.getNodeAttribute(id, 'label') === 'Statement',
    edgesAt: (node) => graph.mapEdges(node, (id, { type }, from, to) => ({ id, type, from, to })),
  };
}

/** Of an edge that is drawn. */
export function sliceEdge(graph: OnRecordGraph, id: string): SliceEdge {
  const { type, properties } = graph.getEdgeAttributes(id);
  const [from, to] = graph.extremities(id);
  return { id, type: type as DrawnEdgeType, from, to, properties: { ...properties } };
}

function sliceNode(graph: OnRecordGraph, { standings }: Census, id: string): SliceNode {
  const { label, furtherLabels, properties } = graph.getNodeAttributes(id);
  const { degree = 0, mentions = 0 } = standings.get(id) ?? {};
  return {
    id,
    // Articles are never chosen.
    label: label as DrawnLabel,
    furtherLabels: [...furtherLabels],
    caption: captionOf(label, properties),
    x: 0,
    y: 0,
    size: sizeOf(degree),
    degree,
    mentionCount: mentions,
    properties: { ...properties },
  };
}

/** Tells few from many, and leaves room on the page beside what has thousands. */
function sizeOf(degree: number): number {
  return Math.round((5 + 4.2 * Math.log1p(degree / 2)) * 10) / 10;
}
