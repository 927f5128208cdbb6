/** Why a node or an edge is in the graph: what it is, who it comes from, and the words it rests on. */
import { buildGraph } from '../../graph/build.js';
import { captionOf, type Extraction, type OnRecordGraph, type PropertyValue } from '../../graph/model/index.js';
import { articleLink, attributionChain, type Link } from './chain.js';
import { type Evidence, evidenceFor } from './evidence.js';
import { findId } from './find.js';
import { type Teller, tellersOf } from './joined.js';

export type { Link } from './chain.js';
export type { Evidence } from './evidence.js';
export type { Joining, Teller } from './joined.js';

/** A node by its id and by the words people know it by. */
export interface End {
  readonly id: string;
  readonly caption: string;
}

export interface Explanation {
  readonly id: string;
  /** The label of a node, the type of an edge. */
  readonly type: string;
  /** The nodes that an edge joins. */
  readonly ends: { readonly from: End; readonly to: End } | null;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Empty where nobody in particular is behind it: an actor, a place, an event that several articles tell of. */
  readonly chain: readonly Link[];
  /** The articles that tell of an event or name an actor, each with what joins it to the others. */
  readonly tellers: readonly Teller[];
  readonly evidence: readonly Evidence[];
}

/** Throws `not-found` when `given` names nothing, or more than one thing. */
export function explain(extractions: readonly Extraction[], given: string): Explanation {
  const graph = buildGraph(extractions);
  const id = findId(graph, given);
  const texts = new Map(extractions.map(({ article }) => [article.id, article.text]));
  const evidence = evidenceFor(graph, id, (articleId) => texts.get(articleId));
  const tellers = tellersOf(graph, id);
  return { id, ...described(graph, id), chain: tellers.length > 1 ? [] : chainOf(graph, id), tellers, evidence };
}

function described(graph: OnRecordGraph, id: string): Pick<Explanation, 'type' | 'ends' | 'properties'> {
  if (graph.hasNode(id)) {
    const { label, properties } = graph.getNodeAttributes(id);
    return { type: label, ends: null, properties };
  }
  const { type, properties } = graph.getEdgeAttributes(id);
  return { type, ends: { from: endOf(graph, graph.source(id)), to: endOf(graph, graph.target(id)) }, properties };
}

function endOf(graph: OnRecordGraph, id: string): End {
  const { label, properties } = graph.getNodeAttributes(id);
  return { id, caption: captionOf(label, properties) };
}

/** An edge of a statement has the chain of the statement; anything else of one article has that article. */
function chainOf(graph: OnRecordGraph, id: string): Link[] {
  const ends = graph.hasEdge(id) ? [graph.source(id), graph.target(id)] : [id];
  const statement = ends.find((end) => graph.getNodeAttribute(end, 'label') === 'Statement');
  if (statement !== undefined) return attributionChain(graph, statement);
  const { articleId } = described(graph, id).properties;
  return typeof articleId === 'string' ? articleLink(graph, articleId) : [];
}
