/** The closed shape of stored nodes and edges: the only source of labels, types and property names in a query. */
import { KIN_EDGE_TYPES } from '../../elements/kin.js';
import {
  ACTOR_KIND_LABELS,
  EDGE_ENDPOINTS,
  EDGE_TYPES,
  type EdgeType,
  edgeSchemas,
  MARKER_LABEL,
  NODE_LABELS,
  type NodeLabel,
  nodeSchemas,
  type PropertyValue,
} from '../../model/index.js';

export type Properties = Readonly<Record<string, PropertyValue>>;

/** Nodes that several articles give together; all others belong to one article. */
export const SHARED_LABELS: readonly NodeLabel[] = ['Actor', 'Place'];

/** Edges between shared nodes: they cannot be found from a node that the article owns. */
export const SHARED_EDGE_TYPES: readonly EdgeType[] = EDGE_TYPES.filter((type) => {
  const { from, to } = EDGE_ENDPOINTS[type];
  return [...from, ...to].every((label) => SHARED_LABELS.includes(label));
});

/**
 * Where a search for an edge starts: at the end that belongs to the article, never at an actor that thousands mention.
 * Between two actors it is the one who holds an office or speaks: states and offices have many edges, their people few.
 */
export function quietEnd(type: EdgeType): 'from' | 'to' {
  const { from } = EDGE_ENDPOINTS[type];
  return from.some(isSharedLabel) && !SHARED_EDGE_TYPES.includes(type) ? 'to' : 'from';
}

/** Bookkeeping on Article nodes: what the article gave to shared nodes. Never shown, never exported. */
export const CONTRIBUTION = '_contribution';

const FURTHER_LABELS: readonly string[] = Object.values(ACTOR_KIND_LABELS);

const nodeFields = new Map<string, readonly string[]>(
  NODE_LABELS.map((label) => [label, Object.keys(nodeSchemas[label].shape)]),
);
const edgeFields = new Map<string, readonly string[]>(
  EDGE_TYPES.map((type) => [type, Object.keys(edgeSchemas[type].shape)]),
);

export function isNodeLabel(label: string): label is NodeLabel {
  return nodeFields.has(label);
}

export function isEdgeType(type: string): type is EdgeType {
  return edgeFields.has(type);
}

/** Joins articles by what else the store holds: no article gives it. */
export function isKinType(type: EdgeType): boolean {
  return (KIN_EDGE_TYPES as readonly EdgeType[]).includes(type);
}

export function isFurtherLabel(label: string): boolean {
  return FURTHER_LABELS.includes(label);
}

export function isSharedLabel(label: NodeLabel): boolean {
  return SHARED_LABELS.includes(label);
}

export function nodeFieldsOf(label: NodeLabel): readonly string[] {
  return nodeFields.get(label) ?? [];
}

export function edgeFieldsOf(type: EdgeType): readonly string[] {
  return edgeFields.get(type) ?? [];
}

/** What the schema names, whether or not the store holds any of it. */
export function knownNames(kind: 'label' | 'type' | 'property'): readonly string[] {
  if (kind === 'label') return [...NODE_LABELS, ...FURTHER_LABELS, MARKER_LABEL];
  return kind === 'type' ? EDGE_TYPES : [...new Set([...nodeFields.values(), ...edgeFields.values()].flat())];
}

/** All fields, absent ones as null: `SET n += row` then removes what an earlier extraction had left. */
export function toRow(fields: readonly string[], properties: Properties): Properties {
  return Object.fromEntries(fields.map((name) => [name, properties[name] ?? null]));
}

/** The tool's own properties among those stored; what users added to its nodes stays theirs. */
export function fromRow(fields: readonly string[], stored: Readonly<Record<string, unknown>>): Properties {
  const entries: [string, PropertyValue][] = [];
  for (const name of fields) {
    const value = stored[name];
    if (isPropertyValue(value)) entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

function isPropertyValue(value: unknown): value is Exclude<PropertyValue, null> {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
