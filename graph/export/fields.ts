/** What a table or a file of attributes says of a node and of an edge: its own properties and what tools look for. */
import { captionOf } from '../model/caption.js';
import type { EdgeAttributes, NodeAttributes, OnRecordGraph, PropertyValue } from '../model/index.js';
import { MARKER_LABEL } from '../model/marker.js';
import type { AttributeType, AttributeTypes } from './keys.js';
import { edgesInOrder, nodesInOrder } from './order.js';

export type Fields = Readonly<Record<string, PropertyValue>>;

export interface DeclaredAttribute {
  readonly name: string;
  readonly type: AttributeType;
}

const LONGEST_LABEL = 40;

/** Gephi shows the attribute named `label`, which an event has of its own; the schema's label is `nodeLabel` here. */
export function nodeFields({ label, furtherLabels, properties }: NodeAttributes): Fields {
  const labels = [label, ...furtherLabels, MARKER_LABEL];
  return { nodeLabel: label, labels, label: shortened(captionOf(label, properties)), ...properties };
}

/** igraph 1.0 gives an edge the XML id of some node, so the id travels as an attribute too. */
export function edgeFields(id: string, { type, properties }: EdgeAttributes): Fields {
  return { type, label: type, edgeId: id, ...properties };
}

export function* allNodeFields(graph: OnRecordGraph): Iterable<Fields> {
  for (const { attributes } of nodesInOrder(graph)) yield nodeFields(attributes);
}

export function* allEdgeFields(graph: OnRecordGraph): Iterable<Fields> {
  for (const { id, attributes } of edgesInOrder(graph)) yield edgeFields(id, attributes);
}

/** What is there, by name: a null is left out, and `id` already stands for the element. */
export function presentFields(fields: Fields): [string, Exclude<PropertyValue, null>][] {
  return Object.entries(fields)
    .flatMap(([name, value]): [string, Exclude<PropertyValue, null>][] =>
      value === null || name === 'id' ? [] : [[name, value]],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The attributes that are used, by name; a type never depends on the values, so that two files can be merged. */
export function declaredAttributes(elements: Iterable<Fields>, types: AttributeTypes): DeclaredAttribute[] {
  const used = new Set<string>();
  for (const element of elements) {
    for (const [name] of presentFields(element)) used.add(name);
  }
  return [...used].sort().map((name) => ({ name, type: types.get(name) ?? 'string' }));
}

/** A list is its JSON text, where a format has no lists. */
export function plainText(value: PropertyValue): string {
  return Array.isArray(value) ? JSON.stringify(value) : String(value ?? '');
}

/** Tools draw the label on the node; the whole text stays in its own property. */
function shortened(caption: string): string {
  const characters = [...caption];
  return characters.length <= LONGEST_LABEL ? caption : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}
