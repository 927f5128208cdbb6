/** Small graphs of made-up articles for the store suites: every label and every kind of edge, shared actors among them. */
import {
  type EdgeType,
  emptyGraph,
  type NodeLabel,
  type OnRecordGraph,
  type PropertyValue,
} from '../../graph/model/index.js';

type Properties = Record<string, PropertyValue>;

export function addNode(graph: OnRecordGraph, label: NodeLabel, properties: Properties & { id: string }): void {
  const kind = typeof properties.kind === 'string' ? properties.kind : '';
  const furtherLabels = label === 'Actor' ? [kind.charAt(0).toUpperCase() + kind.slice(1)] : [];
  graph.addNode(properties.id, { label, furtherLabels, properties });
}

export interface Ends {
  readonly from: string;
  readonly to: string;
}

export function addEdge(graph: OnRecordGraph, type: EdgeType, ends: Ends & { articleId: string } & Properties): void {
  const { from, to, articleId, ...rest } = ends;
  const id = `edge:${type}:${from}:${to}:${articleId}`;
  const properties = { id, articleId, start: 3, end: 9, rule: 'test', confidence: 1, ...rest };
  graph.addDirectedEdgeWithKey(id, from, to, { type, properties });
}

export interface ActorGiven {
  readonly name: string;
  readonly aliases?: string[];
  readonly roles?: string[];
}

export interface ArticleGiven {
  readonly id: string;
  readonly headline?: string;
  readonly actors?: readonly ActorGiven[];
  /** Texts of statements; the first actor says them all. */
  readonly statements?: readonly string[];
  readonly place?: string;
}

/** An article in which the first actor says things about an event that all actors take part in. */
export function articleGraph(given: ArticleGiven): OnRecordGraph {
  const { id: articleId, headline = '港口会谈延期', actors = [{ name: '林海' }], statements = ['会谈将延期'] } = given;
  const graph = emptyGraph();
  const speaker = `actor:${actors[0]?.name}`;
  const event = `event:${articleId}`;
  addNode(graph, 'Article', { id: articleId, headline, language: 'zh-Hans', hash: `hash of ${articleId}` });
  addNode(graph, 'Event', {
    id: event,
    label: '会谈',
    type: 'meet',
    status: 'planned',
    articleId,
    rule: 'test',
    confidence: 0.75,
  });
  for (const { name, aliases = [], roles = [] } of actors) {
    const id = `actor:${name}`;
    addNode(graph, 'Actor', { id, name, kind: 'person', aliases, roles, unnamed: false });
    addEdge(graph, 'MENTIONED_IN', { from: id, to: articleId, articleId, exact: name, role: 'name' });
    addEdge(graph, 'PARTICIPATES_IN', { from: id, to: event, articleId, role: 'agent' });
    if (id !== speaker) addEdge(graph, 'HOLDS', { from: id, to: speaker, articleId, title: '发言人' });
  }
  for (const [depth, text] of statements.entries()) {
    const id = `statement:${articleId}:${text}`;
    const said = {
      id,
      text,
      caption: text,
      polarity: 'asserted',
      directness: 'indirect',
      act: 'claim',
      depth,
      articleId,
      rule: 'test',
      confidence: 0.5,
    };
    addNode(graph, 'Statement', { ...said, start: '2025-03-01', end: '2025-03-01', precision: 'day' });
    addEdge(graph, 'SAID', { from: speaker, to: id, articleId, cue: '称' });
    addEdge(graph, 'ABOUT', { from: id, to: event, articleId, stance: 'asserts' });
  }
  if (given.place !== undefined) {
    addNode(graph, 'Place', { id: `place:${given.place}`, name: given.place });
    addEdge(graph, 'AT_PLACE', { from: event, to: `place:${given.place}`, articleId });
  }
  return graph;
}

/** A graph as plain sorted data: two stores that hold the same give the same. */
export function plainGraph(graph: OnRecordGraph): { readonly nodes: unknown[]; readonly edges: unknown[] } {
  const sorted = (keys: string[]): string[] => keys.sort();
  return {
    nodes: sorted(graph.nodes()).map((id) => ({ id, ...graph.getNodeAttributes(id) })),
    edges: sorted(graph.edges()).map((id) => ({ id, ends: graph.extremities(id), ...graph.getEdgeAttributes(id) })),
  };
}

/** What the stores should hold together: shared actors with the union of their aliases and roles. */
export function union(...graphs: readonly OnRecordGraph[]): OnRecordGraph {
  const all = emptyGraph();
  for (const graph of graphs) {
    graph.forEachNode((id, attributes) => {
      const known = all.hasNode(id) ? all.getNodeAttribute(id, 'properties') : {};
      const lists = ['aliases', 'roles'].filter((key) => key in attributes.properties);
      const merged = lists.map((key) => [
        key,
        [...new Set([known[key] ?? [], attributes.properties[key] ?? []].flat())].sort(),
      ]);
      all.mergeNode(id, { ...attributes, properties: { ...attributes.properties, ...Object.fromEntries(merged) } });
    });
    graph.forEachEdge((id, attributes, from, to) => {
      all.addDirectedEdgeWithKey(id, from, to, attributes);
    });
  }
  return all;
}

/** The store keeps the names and offices of an actor sorted, also when one article alone gives them. */
export function withSortedLists(graph: OnRecordGraph): OnRecordGraph {
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    properties: Object.fromEntries(
      Object.entries(attributes.properties).map(([key, value]) => [
        key,
        Array.isArray(value) ? [...value].sort() : value,
      ]),
    ),
  }));
  return graph;
}
