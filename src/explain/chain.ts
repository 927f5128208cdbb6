/** The chain of attribution: who said it, through whom it came, inside whose words, in which article. */
import type { OnRecordGraph, PropertyValue } from '../../graph/model/index.js';

export interface Link {
  readonly part: 'speaker' | 'via' | 'quoted by' | 'article';
  /** Id of the actor or article; null when the speaker was not found. */
  readonly id: string | null;
  readonly name: string;
}

/**
 * From the speaker outwards to the article. A quoted statement goes on with the chain of the one that quotes it, and whoever
 * says that one is not named once more as the one it came through.
 */
export function attributionChain(graph: OnRecordGraph, statement: string): Link[] {
  const [outer] = graph.inboundEdges(statement).filter((edge) => typeOf(graph, edge) === 'QUOTES');
  const [said, via] = [speakers(graph, statement), intermediaries(graph, statement)];
  if (outer === undefined)
    return [...said, ...via, ...articleLink(graph, String(property(graph, statement, 'articleId')))];
  const rest = attributionChain(graph, graph.source(outer));
  const isNamedAnyway = ({ id }: Link) => rest.some((link) => link.part === 'speaker' && link.id === id);
  return [
    ...said,
    ...via.filter((link) => !isNamedAnyway(link)),
    ...rest.map((link) => (link.part === 'speaker' ? { ...link, part: 'quoted by' as const } : link)),
  ];
}

export function articleLink(graph: OnRecordGraph, id: string): Link[] {
  if (!graph.hasNode(id)) return [];
  const { headline, publisher, publishedAt } = graph.getNodeAttribute(id, 'properties');
  const name = [headline, publisher, publishedAt].filter((part) => part !== null && part !== undefined).join(', ');
  return [{ part: 'article', id, name: name || id }];
}

function speakers(graph: OnRecordGraph, statement: string): Link[] {
  const said = graph.inboundEdges(statement).filter((edge) => typeOf(graph, edge) === 'SAID');
  if (said.length === 0) return [{ part: 'speaker', id: null, name: 'speaker not found' }];
  return said.map((edge) => actorLink(graph, 'speaker', graph.source(edge)));
}

function intermediaries(graph: OnRecordGraph, statement: string): Link[] {
  const order = (edge: string): number => Number(graph.getEdgeAttribute(edge, 'properties').order);
  return graph
    .outboundEdges(statement)
    .filter((edge) => typeOf(graph, edge) === 'VIA')
    .sort((a, b) => order(a) - order(b))
    .map((edge) => actorLink(graph, 'via', graph.target(edge)));
}

function actorLink(graph: OnRecordGraph, part: Link['part'], id: string): Link {
  return { part, id, name: String(property(graph, id, 'name') ?? id) };
}

function property(graph: OnRecordGraph, node: string, name: string): PropertyValue | undefined {
  return graph.getNodeAttribute(node, 'properties')[name];
}

function typeOf(graph: OnRecordGraph, edge: string): string {
  return graph.getEdgeAttribute(edge, 'type');
}
