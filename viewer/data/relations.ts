/** What a node is joined with, in the groups and the order in which the details panel tells it. */
import { DRAWN_EDGE_TYPES } from '../../graph/model/drawn.js';
import type { SliceEdge, SliceNode } from '../../graph/model/index.js';
import type { TextKey } from '../i18n/text.js';
import { edgesOf, type GraphIndex, otherEnd } from './graph.js';

export interface Relation {
  readonly edge: SliceEdge;
  readonly other: SliceNode;
}

export interface RelationGroup {
  readonly title: TextKey;
  readonly relations: readonly Relation[];
}

export function relationGroups(index: GraphIndex, node: string): RelationGroup[] {
  return DRAWN_EDGE_TYPES.flatMap((type) =>
    (['in', 'out'] as const).map((direction): RelationGroup => {
      const edges = edgesOf(index, node).filter((edge) => edge.type === type && directionOf(edge, node) === direction);
      return { title: `${direction}.${type}`, relations: inOrder(index, edges, node) };
    }),
  ).filter(({ relations }) => relations.length > 0);
}

function directionOf(edge: SliceEdge, node: string): 'in' | 'out' {
  return edge.to === node ? 'in' : 'out';
}

/** A via chain by its order, everything else by when it was said or happened, then by where it stands. */
function inOrder(index: GraphIndex, edges: readonly SliceEdge[], node: string): Relation[] {
  const relations = edges.flatMap((edge) => {
    const other = index.nodes.get(otherEnd(edge, node));
    return other ? [{ edge, other }] : [];
  });
  return relations.sort((a, b) => orderOf(index, a).localeCompare(orderOf(index, b)));
}

function orderOf(index: GraphIndex, { edge, other }: Relation): string {
  const publishedIn = (articleId: unknown): string => index.articles.get(String(articleId))?.publishedAt ?? '9999';
  // Whichever of two carriers of the same words the edge rests on, the other comes when its own article does.
  const { articleId: carriedIn } = other.properties;
  if (edge.type === 'REPEATS') return [publishedIn(carriedIn), carriedIn].join('/');
  const { order, articleId, start } = edge.properties;
  const published = publishedIn(articleId);
  const when = typeof other.properties.start === 'string' ? other.properties.start : published;
  return [padded(order), when, published, padded(start)].join('/');
}

function padded(value: unknown): string {
  return String(value ?? 0).padStart(9, '0');
}
