/** GraphML with typed attributes, as Gephi, Cytoscape, yEd, networkx and igraph read it; docs/export.md has the rules. */
import {
  captionOf,
  type EdgeAttributes,
  MARKER_LABEL,
  type NodeAttributes,
  type OnRecordGraph,
  type PropertyValue,
} from '../model/index.js';
import type { ExportFormat } from './format.js';
import { type AttributeTypes, EDGE_ATTRIBUTE_TYPES, NODE_ATTRIBUTE_TYPES } from './keys.js';
import { edgesInOrder, nodesInOrder } from './order.js';
import { xmlText } from './xml.js';

type Domain = 'node' | 'edge';
type Data = Readonly<Record<string, PropertyValue>>;

export const graphmlFormat: ExportFormat = {
  name: 'graphml',
  description: 'GraphML, for Gephi, Cytoscape, yEd, networkx and igraph',
  chunks,
};

const LONGEST_LABEL = 40;

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

function* chunks(graph: OnRecordGraph): Iterable<string> {
  yield HEAD;
  yield* keys('node', nodeData(graph), NODE_ATTRIBUTE_TYPES);
  yield* keys('edge', edgeData(graph), EDGE_ATTRIBUTE_TYPES);
  yield '<graph id="onrecord" edgedefault="directed">\n';
  for (const { id, attributes } of nodesInOrder(graph)) {
    yield `<node id="${xmlText(id)}">${data('node', nodeFields(attributes))}</node>\n`;
  }
  for (const { id, source, target, attributes } of edgesInOrder(graph)) {
    const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
    yield `<edge id="${xmlText(id)}" ${ends}>${data('edge', edgeFields(id, attributes))}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

/** Gephi shows the attribute named `label`, which an event has of its own; the schema's label is `nodeLabel` here. */
function nodeFields({ label, furtherLabels, properties }: NodeAttributes): Data {
  const labels = [label, ...furtherLabels, MARKER_LABEL];
  return { nodeLabel: label, labels, label: shortened(captionOf(label, properties)), ...properties };
}

/** Tools draw the label on the node; the whole text stays in its own property. */
function shortened(caption: string): string {
  const characters = [...caption];
  return characters.length <= LONGEST_LABEL ? caption : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

/** igraph 1.0 gives an edge the XML id of some node, so the id travels as an attribute too. */
function edgeFields(id: string, { type, properties }: EdgeAttributes): Data {
  return { type, label: type, edgeId: id, ...properties };
}

function* nodeData(graph: OnRecordGraph): Iterable<Data> {
  for (const { attributes } of nodesInOrder(graph)) yield nodeFields(attributes);
}

function* edgeData(graph: OnRecordGraph): Iterable<Data> {
  for (const { id, attributes } of edgesInOrder(graph)) yield edgeFields(id, attributes);
}

/** Declares what the graph uses; a type never depends on the values, so that two files can be merged. */
function* keys(domain: Domain, elements: Iterable<Data>, types: AttributeTypes): Iterable<string> {
  const used = new Set<string>();
  for (const element of elements) {
    for (const [name] of present(element)) used.add(name);
  }
  for (const name of [...used].sort()) {
    const type = types.get(name) ?? 'string';
    const id = xmlText(`${domain}.${name}`);
    yield `<key id="${id}" for="${domain}" attr.name="${xmlText(name)}" attr.type="${type}"/>\n`;
  }
}

function data(domain: Domain, fields: Data): string {
  return present(fields)
    .map(([name, value]) => `<data key="${xmlText(`${domain}.${name}`)}">${xmlText(asText(value))}</data>`)
    .join('');
}

/** A null is an absent `<data>`; `id` is already the id of the XML element. */
function present(fields: Data): [string, PropertyValue][] {
  return Object.entries(fields)
    .filter(([name, value]) => value !== null && name !== 'id')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** GraphML has no list type: a list is its JSON text. */
function asText(value: PropertyValue): string {
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}
