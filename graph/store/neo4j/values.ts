/** Canonical values ↔ the driver's. */
import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import { visible } from '../cypher/visible.js';
import type { EdgeValue, NodeValue, Parameter, Parameters, PathValue, Value } from '../store.js';

/** Whole numbers become integers: as floats they would print, compare and limit differently. */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, parameter(value)]));
}

function parameter(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(parameter);
  if (typeof value === 'object' && value !== null) return toDriver(value as Parameters);
  return value;
}

export function fromDriver(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(fromDriver);
  if (neo4j.isNode(value)) return node(value);
  if (neo4j.isRelationship(value)) return edge(value);
  if (neo4j.isPath(value)) return path(value);
  if (value.constructor !== Object) return temporal(String(value));
  return { kind: 'map', entries: visible(value as Record<string, unknown>, fromDriver) };
}

function node({ labels, properties }: Node): NodeValue {
  return { kind: 'node', labels: [...labels].sort(), properties: visible<unknown>(properties, fromDriver) };
}

function edge({ type, properties }: Relationship): EdgeValue {
  return { kind: 'edge', type, properties: visible<unknown>(properties, fromDriver) };
}

function path({ start, segments }: Path): PathValue {
  return {
    kind: 'path',
    nodes: [node(start), ...segments.map(({ end }) => node(end))],
    edges: segments.map(({ relationship }) => edge(relationship)),
  };
}

/** Dates and durations print as ISO, but with nine digits of a second, an empty T and the name of the zone. */
function temporal(text: string): string {
  return text
    .replace(/\.(\d*?)0+(?!\d)/, (_, digits: string) => (digits === '' ? '' : `.${digits}`))
    .replace(/(Z|[+-]\d\d:\d\d)\[.*\]$/, '$1')
    .replace(/^(-?P.*)T$/, '$1');
}
