/** GraphML with typed attributes, as Gephi, Cytoscape, yEd, networkx and igraph read it; docs/export.md has the rules. */
import type { OnRecordGraph } from '../model/index.js';
import {
  allEdgeFields,
  allNodeFields,
  declaredAttributes,
  edgeFields,
  type Fields,
  nodeFields,
  plainText,
  presentFields,
} from './fields.js';
import type { ExportFormat } from './format.js';
import { type AttributeTypes, EDGE_ATTRIBUTE_TYPES, NODE_ATTRIBUTE_TYPES } from './keys.js';
import { edgesInOrder, nodesInOrder } from './order.js';
import { xmlText } from './xml.js';

type Domain = 'node' | 'edge';

export const graphmlFormat: ExportFormat = {
  name: 'graphml',
  ending: 'graphml',
  mediaType: 'application/xml',
  description: 'GraphML, for Gephi, Cytoscape, yEd, networkx and igraph',
  chunks,
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

function* chunks(graph: OnRecordGraph): Iterable<string> {
  yield HEAD;
  yield* keys('node', allNodeFields(graph), NODE_ATTRIBUTE_TYPES);
  yield* keys('edge', allEdgeFields(graph), EDGE_ATTRIBUTE_TYPES);
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

function* keys(domain: Domain, elements: Iterable<Fields>, types: AttributeTypes): Iterable<string> {
  for (const { name, type } of declaredAttributes(elements, types)) {
    const id = xmlText(`${domain}.${name}`);
    yield `<key id="${id}" for="${domain}" attr.name="${xmlText(name)}" attr.type="${type}"/>\n`;
  }
}

/** A null is an absent `<data>`. */
function data(domain: Domain, fields: Fields): string {
  return presentFields(fields)
    .map(([name, value]) => `<data key="${xmlText(`${domain}.${name}`)}">${xmlText(plainText(value))}</data>`)
    .join('');
}
