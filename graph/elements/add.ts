/** Adds nodes and edges to a graph under construction: shared nodes merge, edges get content-derived ids. */
import {
  ACTOR_KIND_LABELS,
  type ActorKind,
  contentId,
  type EdgeProperties,
  type EdgeType,
  type Evidence,
  type NodeLabel,
  type NodeProperties,
  type OnRecordGraph,
  type PropertyValue,
} from '../model/index.js';
import { join } from '../model/join.js';

export type Rest<T extends EdgeType> = Omit<EdgeProperties[T], keyof Evidence>;
export type Ground = Omit<Evidence, 'id'>;

export interface NewEdge<T extends EdgeType> {
  readonly type: T;
  readonly from: string;
  readonly to: string;
  readonly ground: Ground;
  readonly properties: Rest<T>;
}

export function addNode<L extends NodeLabel>(graph: OnRecordGraph, label: L, properties: NodeProperties[L]): void {
  const { id } = properties;
  if (!graph.hasNode(id)) {
    graph.addNode(id, { label, furtherLabels: [], properties: plain(properties) });
  }
}

/** What the articles say of an actor is joined, so that its name does not depend on which of them comes first. */
export function addActorNode(graph: OnRecordGraph, actor: NodeProperties['Actor']): void {
  const known = graph.hasNode(actor.id) ? graph.getNodeAttribute(actor.id, 'properties') : {};
  const properties = join(known, plain(actor));
  graph.mergeNode(actor.id, { label: 'Actor', furtherLabels: [kindLabel(actor.kind)], properties });
}

/** Adds the edge unless one with the same ends and the same ground is there already. */
export function addEdge<T extends EdgeType>(graph: OnRecordGraph, edge: NewEdge<T>): void {
  const { type, from, to, ground, properties } = edge;
  const distinct = JSON.stringify(properties);
  const id = contentId('edge', type, from, to, ground.articleId, ground.start, ground.end, distinct);
  if (graph.hasEdge(id)) return;
  graph.addDirectedEdgeWithKey(id, from, to, { type, properties: plain({ id, ...ground, ...properties }) });
}

function kindLabel(kind: ActorKind): string {
  return ACTOR_KIND_LABELS[kind];
}

function plain(properties: object): Record<string, PropertyValue> {
  const known = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known) as Record<string, PropertyValue>;
}
