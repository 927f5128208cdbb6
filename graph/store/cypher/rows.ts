/** An article's graph as rows for UNWIND, checked against the closed shape before any word of it enters a query. */
import type { EdgeType, NodeLabel, OnRecordGraph } from '../../model/index.js';
import {
  edgeFieldsOf,
  isEdgeType,
  isFurtherLabel,
  isNodeLabel,
  isSharedLabel,
  nodeFieldsOf,
  type Properties,
} from './shape.js';

export interface NodeRow {
  readonly id: string;
  readonly label: NodeLabel;
  readonly furtherLabels: readonly string[];
  readonly properties: Properties;
}

export interface EdgeRow {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface ArticleRows {
  readonly shared: readonly NodeRow[];
  readonly own: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

export const NO_ROWS: ArticleRows = { shared: [], own: [], edges: [] };

/** Throws when the graph is not one article's: that is a mistake in the program, not of the user. */
export function articleRows(articleId: string, graph: OnRecordGraph): ArticleRows {
  if (!graph.hasNode(articleId)) throw new Error(`the graph of ${articleId} lacks its Article node`);
  const nodes = graph.mapNodes((id, { label, furtherLabels, properties }) => ({
    id,
    label,
    furtherLabels,
    properties,
  }));
  const edges = graph.mapEdges((id, { type, properties }, from, to) => ({ id, type, from, to, properties }));
  for (const node of nodes) checkNode(articleId, node);
  for (const edge of edges) checkEdge(articleId, edge);
  return {
    shared: nodes.filter(({ label }) => isSharedLabel(label)),
    own: nodes.filter(({ label }) => !isSharedLabel(label)),
    edges,
  };
}

function checkNode(articleId: string, { id, label, furtherLabels, properties }: NodeRow): void {
  if (!isNodeLabel(label)) throw new Error(`node ${id} has the unknown label ${String(label)}`);
  const stray = furtherLabels.find((further) => !isFurtherLabel(further));
  if (stray !== undefined) throw new Error(`node ${id} has the unknown label ${stray}`);
  checkFields(`node ${id}`, properties, nodeFieldsOf(label));
  if (properties.id !== id) throw new Error(`node ${id} carries another id`);
  if (label === 'Article' && id !== articleId) throw new Error(`node ${id} is another article than ${articleId}`);
  if ((label === 'Statement' || label === 'Event') && properties.articleId !== articleId) {
    throw new Error(`node ${id} belongs to another article than ${articleId}`);
  }
}

function checkEdge(articleId: string, { id, type, properties }: EdgeRow): void {
  if (!isEdgeType(type)) throw new Error(`edge ${id} has the unknown type ${String(type)}`);
  checkFields(`edge ${id}`, properties, edgeFieldsOf(type));
  if (properties.id !== id) throw new Error(`edge ${id} carries another id`);
  if (properties.articleId !== articleId) throw new Error(`edge ${id} rests on another article than ${articleId}`);
}

function checkFields(what: string, properties: Properties, fields: readonly string[]): void {
  const stray = Object.keys(properties).find((key) => !fields.includes(key));
  if (stray !== undefined) throw new Error(`${what} has the unknown property ${stray}`);
}
