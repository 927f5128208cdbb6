/** Grafeo's plain objects → canonical values. */
import type { GrafeoValue } from '@grafeo-db/js';
import { visible } from '../cypher/visible.js';
import type { EdgeValue, NodeValue, Value } from '../store.js';

/** Grafeo flattens properties beside these; ours never begin with an underscore. */
const INTERNAL = ['_id', '_labels', '_type', '_source', '_target'];

export function fromGrafeo(value: GrafeoValue | undefined): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(fromGrafeo);
  if (value instanceof Date) return localDateTime(value);
  if (value instanceof Float32Array) return [...value];
  return fromObject(value as Record<string, GrafeoValue>);
}

function fromObject(object: Record<string, GrafeoValue>): Value {
  if (Array.isArray(object._labels) && '_id' in object) return node(object);
  if (typeof object._type === 'string' && '_source' in object) return edge(object);
  return path(object) ?? { kind: 'map', entries: visible(object, fromGrafeo) };
}

function node(object: Record<string, GrafeoValue>): NodeValue {
  const labels = Array.isArray(object._labels) ? object._labels.map(String).sort() : [];
  return { kind: 'node', labels, properties: properties(object) };
}

function edge(object: Record<string, GrafeoValue>): EdgeValue {
  return { kind: 'edge', type: String(object._type), properties: properties(object) };
}

/** A path arrives as `{ nodes, edges }`; a map of the user's with these keys and n + 1 nodes for n edges looks the same. */
function path({ nodes, edges, ...rest }: Record<string, GrafeoValue>): Value | undefined {
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(rest).length > 0) return undefined;
  const ofKind = (values: readonly GrafeoValue[], kind: 'node' | 'edge') =>
    values
      .map(fromGrafeo)
      .filter((value) => typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind);
  const found = { nodes: ofKind(nodes, 'node') as NodeValue[], edges: ofKind(edges, 'edge') as EdgeValue[] };
  const whole = found.nodes.length === nodes.length && found.edges.length === edges.length;
  return whole && nodes.length === edges.length + 1 ? { kind: 'path', ...found } : undefined;
}

function properties(object: Record<string, GrafeoValue>): Record<string, Value> {
  return visible(Object.fromEntries(Object.entries(object).filter(([key]) => !INTERNAL.includes(key))), fromGrafeo);
}

/** Only a time without a zone comes back as a Date. */
function localDateTime(date: Date): string {
  return date.toISOString().replace(/(\.\d*?)0*Z$/, (_, fraction: string) => (fraction === '.' ? '' : fraction));
}
