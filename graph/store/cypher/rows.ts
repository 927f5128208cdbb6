/** An article's graph as rows for UNWIND, checked against the closed shape before any word of it enters a query. */
import type { EdgeType, NodeLabel, OnRecordGraph } from '../../model/index.js';
import { join } from '../../model/join.js';
import type { Profile } from '../../model/profile.js';
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
  /** The ids that the article gives for its ends, where other nodes stand for these. */
  readonly given?: { readonly from: string; readonly to: string };
}

export interface ArticleRows {
  /** Null where it is not known by what to find its actors and events again. */
  readonly profile: Profile | null;
  readonly shared: readonly NodeRow[];
  readonly own: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

export const NO_ROWS: ArticleRows = { profile: null, shared: [], own: [], edges: [] };

/** Under the ids of the nodes that stand for what the article gives. */
export function underNodes(rows: ArticleRows, nodeOf: (id: string) => string): ArticleRows {
  const shared = new Map<string, NodeRow>();
  for (const row of rows.shared) {
    const id = nodeOf(row.id);
    const known = shared.get(id)?.properties ?? {};
    shared.set(id, { ...row, id, properties: join(known, { ...row.properties, id }) });
  }
  const edges = rows.edges.map(({ from, to, ...rest }) => ({
    ...rest,
    from: nodeOf(from),
    to: nodeOf(to),
    given: { from, to },
  }));
  return { ...rows, shared: [...shared.values()], edges };
}

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
    profile: graph.getAttribute('profiles')?.find((profile) => profile.articleId === articleId) ?? null,
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
