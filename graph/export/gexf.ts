/** GEXF 1.2 with typed attributes, times as spells, places and colours: for Gephi, and as networkx reads it. */

import type { Position } from '../layout/position.js';
import type { NodeAttributes, OnRecordGraph } from '../model/index.js';
import { rounded } from '../model/rounded.js';
import { colourOf } from './colours.js';
import {
  allEdgeFields,
  allNodeFields,
  type DeclaredAttribute,
  declaredAttributes,
  edgeFields,
  type Fields,
  nodeFields,
  plainText,
  presentFields,
} from './fields.js';
import type { ExportFormat, Places } from './format.js';
import { EDGE_ATTRIBUTE_TYPES, NODE_ATTRIBUTE_TYPES } from './keys.js';
import { edgesInOrder, nodesInOrder } from './order.js';
import { xmlText } from './xml.js';

export const gexfFormat: ExportFormat = {
  name: 'gexf',
  ending: 'gexf',
  mediaType: 'application/xml',
  description: 'GEXF, for Gephi, with times, places and colours',
  chunks,
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<meta><creator>onrecord</creator></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
`;

function* chunks(graph: OnRecordGraph, places: Places = new Map()): Iterable<string> {
  yield HEAD;
  const nodes = declaredAttributes(allNodeFields(graph), NODE_ATTRIBUTE_TYPES);
  const edges = declaredAttributes(allEdgeFields(graph), EDGE_ATTRIBUTE_TYPES);
  yield declaration('node', nodes);
  yield declaration('edge', edges);
  yield '<nodes>\n';
  for (const { id, attributes } of nodesInOrder(graph)) {
    const fields = nodeFields(attributes);
    const head = `<node id="${xmlText(id)}" label="${xmlText(plainText(fields.label ?? null))}">`;
    yield `${head}${values(fields)}${spell(attributes)}${look(attributes, places.get(id))}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const { id, source, target, attributes } of edgesInOrder(graph)) {
    const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
    const kind = xmlText(attributes.type);
    yield `<edge id="${xmlText(id)}" ${ends} label="${kind}">${values(edgeFields(id, attributes))}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** The label is an attribute of the element itself. */
function declaration(domain: 'node' | 'edge', declared: readonly DeclaredAttribute[]): string {
  const lines = declared
    .filter(({ name }) => name !== 'label')
    .map(({ name, type }) => `<attribute id="${xmlText(name)}" title="${xmlText(name)}" type="${type}"/>\n`);
  return `<attributes class="${domain}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function values(fields: Fields): string {
  const present = presentFields(fields).filter(([name]) => name !== 'label');
  return `<attvalues>${present.map(([name, value]) => `<attvalue for="${xmlText(name)}" value="${xmlText(plainText(value))}"/>`).join('')}</attvalues>`;
}

/** By the day, inclusive at both ends; what has no date has no spell, and so is there at all times. */
function spell({ properties: { start, end } }: NodeAttributes): string {
  if (typeof start !== 'string') return '';
  const last = typeof end === 'string' ? end : start;
  return `<spells><spell start="${xmlText(day(start))}" end="${xmlText(day(last))}"/></spells>`;
}

/** networkx knows no finer time; the whole of it is among the attributes. */
function day(time: string): string {
  return time.slice(0, 10);
}

/** Gephi counts y upwards, as the places do. */
function look(attributes: NodeAttributes, place: Position | undefined): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colourOf(attributes).slice(at, at + 2), 16));
  const colour = `<viz:color r="${r}" g="${g}" b="${b}"/>`;
  if (place === undefined) return colour;
  return `${colour}<viz:position x="${rounded(place.x, 1)}" y="${rounded(place.y, 1)}" z="0.0"/>`;
}
