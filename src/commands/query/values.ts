/** Cypher values as plain JSON, and as the text of one cell. */
import type { EdgeValue, MapValue, NodeValue, PathValue, Value } from '../../../graph/store/store.js';
import { printable } from '../shared/terminal.js';

type Composite = NodeValue | EdgeValue | PathValue | MapValue;

/** Maps lose their wrapping; nodes, edges and paths keep what names them. */
export function jsonValue(value: Value): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(jsonValue);
  switch (value.kind) {
    case 'map':
      return jsonRecord(value.entries);
    case 'node':
      return { labels: value.labels, properties: jsonRecord(value.properties) };
    case 'edge':
      return { type: value.type, properties: jsonRecord(value.properties) };
    case 'path':
      return { nodes: value.nodes.map(jsonValue), edges: value.edges.map(jsonValue) };
  }
}

/** One field of a CSV file: a text as it is, null as nothing, anything composed as JSON. */
export function plainText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(jsonValue(value)) : String(value);
}

/** One cell of a table, in the notation of Cypher, safe for a terminal. */
export function shownText(value: Value): string {
  if (value === null || typeof value !== 'object') return printable(String(value));
  if (isList(value)) return `[${value.map(nestedText).join(', ')}]`;
  switch (value.kind) {
    case 'map':
      return recordText(value.entries);
    case 'node':
      return `(${value.labels.map((label) => `:${printable(label)}`).join('')} ${recordText(value.properties)})`;
    case 'edge':
      return `[:${printable(value.type)} ${recordText(value.properties)}]`;
    case 'path':
      return pathText(value);
  }
}

function pathText({ nodes, edges }: PathValue): string {
  return nodes.map((node, i) => shownText(node) + (edges[i] ? `--${shownText(edges[i])}--` : '')).join('');
}

function nestedText(value: Value): string {
  return typeof value === 'string' ? printable(JSON.stringify(value)) : shownText(value);
}

function recordText(entries: Readonly<Record<string, Value>>): string {
  const fields = Object.entries(entries).map(([name, value]) => `${printable(name)}: ${nestedText(value)}`);
  return `{${fields.join(', ')}}`;
}

function jsonRecord(entries: Readonly<Record<string, Value>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, jsonValue(value)]));
}

function isList(value: readonly Value[] | Composite): value is readonly Value[] {
  return Array.isArray(value);
}
