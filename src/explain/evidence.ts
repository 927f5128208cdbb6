/** The places in articles that a node or an edge rests on. */
import { describeRule, type OnRecordGraph, type PropertyValue } from '../../graph/model/index.js';
import { type InSentence, inSentence } from './sentence.js';

export interface Evidence extends InSentence {
  readonly edge: string;
  /** The type of the edge, and for a mention the role of its words. */
  readonly as: string;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** What the rule reads; null for a rule that is not ours. */
  readonly reads: string | null;
  readonly confidence: number;
}

/** The text of an article by its id. */
export type FindText = (articleId: string) => string | undefined;

/** A node rests on its mentions, an edge on its own words and on those of its parallels; in reading order. */
export function evidenceFor(graph: OnRecordGraph, id: string, findText: FindText): Evidence[] {
  const edges = graph.hasEdge(id) ? sameClaim(graph, id) : mentions(graph, id);
  return edges.flatMap((edge) => evidence(graph, edge, findText) ?? []).sort(inReadingOrder);
}

function mentions(graph: OnRecordGraph, node: string): string[] {
  return graph.outboundEdges(node).filter((edge) => graph.getEdgeAttribute(edge, 'type') === 'MENTIONED_IN');
}

/** Every edge of the same type between the same two nodes. */
function sameClaim(graph: OnRecordGraph, edge: string): string[] {
  const type = graph.getEdgeAttribute(edge, 'type');
  const parallel = graph.outboundEdges(graph.source(edge), graph.target(edge));
  return parallel.filter((other) => graph.getEdgeAttribute(other, 'type') === type);
}

function evidence(graph: OnRecordGraph, edge: string, findText: FindText): Evidence | undefined {
  const { type, properties } = graph.getEdgeAttributes(edge);
  const articleId = String(properties.articleId);
  const text = findText(articleId);
  if (text === undefined) return undefined;
  const [start, end] = [Number(properties.start), Number(properties.end)];
  const as = type === 'MENTIONED_IN' ? String(properties.role) : type;
  const rule = String(properties.rule);
  const ground = { start, end, rule, reads: describeRule(rule) ?? null, confidence: Number(properties.confidence) };
  return { edge, as, articleId, ...ground, ...inSentence(text, ground) };
}

function inReadingOrder(a: Evidence, b: Evidence): number {
  return compare(a.articleId, b.articleId) || a.start - b.start || a.end - b.end || compare(a.edge, b.edge);
}

function compare(a: PropertyValue, b: PropertyValue): number {
  return String(a) < String(b) ? -1 : a === b ? 0 : 1;
}
