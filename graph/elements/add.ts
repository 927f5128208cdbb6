/** Adds nodes and edges to a graph under construction: shared nodes merge, edges get content-derived ids. */
import {
  ACTOR_KIND_LABELS,
  type ActorKind,
  contentId,
  type EdgeProperties,
  type EdgeType,
  type Evidence,
  type NodeAttributes,
  type NodeLabel,
  type NodeProperties,
  type OnRecordGraph,
  type PropertyValue,
} from '../model/index.js';

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

/** An actor met again keeps its name and gains the new aliases and roles, in sorted order. */
export function addActorNode(graph: OnRecordGraph, actor: NodeProperties['Actor']): void {
  const known: NodeAttributes['properties'] = graph.hasNode(actor.id)
    ? graph.getNodeAttribute(actor.id, 'properties')
    : {};
  const { aliases, roles } = known;
  const properties = {
    ...plain(actor),
    aliases: union(aliases, actor.aliases),
    roles: union(roles, actor.roles),
  };
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

function union(known: PropertyValue | undefined, added: readonly string[]): string[] {
  return [...new Set([...(Array.isArray(known) ? known : []), ...added])].sort();
}

function plain(properties: object): Record<string, PropertyValue> {
  const known = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known) as Record<string, PropertyValue>;
}
