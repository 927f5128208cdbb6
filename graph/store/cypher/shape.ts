/** The closed shape of stored nodes and edges: the only source of labels, types and property names in a query. */
import { SHARED_LABELS } from '../../elements/joined.js';
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

/** Edges between shared nodes: they cannot be found from a node that the article owns. */
const SHARED_EDGE_TYPES: readonly EdgeType[] = EDGE_TYPES.filter((type) => {
  const { from, to } = EDGE_ENDPOINTS[type];
  return [...from, ...to].every((label) => SHARED_LABELS.includes(label));
});

/** Those between actors, whom thousands of articles give; of an event few tell. */
export const ACTOR_EDGE_TYPES: readonly EdgeType[] = SHARED_EDGE_TYPES.filter((type) =>
  [...EDGE_ENDPOINTS[type].from, ...EDGE_ENDPOINTS[type].to].every((label) => label === 'Actor'),
);
export const EVENT_EDGE_TYPES = {
  from: SHARED_EDGE_TYPES.filter((type) => EDGE_ENDPOINTS[type].from.includes('Event')),
  to: SHARED_EDGE_TYPES.filter((type) => EDGE_ENDPOINTS[type].to.includes('Event')),
} as const;

/**
 * Where a search for an edge starts: at the end that belongs to the article, never at an actor that thousands mention.
 * Between two actors it is the one who holds an office or speaks: states and offices have many edges, their people few.
 */
export function quietEnd(type: EdgeType): 'from' | 'to' {
  const { from, to } = EDGE_ENDPOINTS[type];
  if (SHARED_EDGE_TYPES.includes(type)) return to.includes('Event') && !from.includes('Event') ? 'to' : 'from';
  return from.some(isSharedLabel) ? 'to' : 'from';
}

/** Bookkeeping on Article nodes: what the article gave to shared nodes, and its profile. Never shown, never exported. */
export const CONTRIBUTION = '_contribution';
export const PROFILE = '_profile';
/** Bookkeeping on edges: the ids that the article gives for their ends, where other nodes stand for these. */
export const GIVEN_FROM = '_from';
export const GIVEN_TO = '_to';
const HIDDEN: ReadonlySet<string> = new Set([CONTRIBUTION, PROFILE, GIVEN_FROM, GIVEN_TO]);

export function isHidden(property: string): boolean {
  return HIDDEN.has(property);
}

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

/** Made from what else the store holds: no article gives it. */
export function isDerivedType(type: EdgeType): boolean {
  return type === 'REPEATS' || (KIN_EDGE_TYPES as readonly EdgeType[]).includes(type);
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
