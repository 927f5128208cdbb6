/** GEXF 1.3 with typed attributes and with the time of statements and events as spells, for Gephi's timeline. */
import type { NodeAttributes, OnRecordGraph } from '../model/index.js';
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
import type { ExportFormat } from './format.js';
import { EDGE_ATTRIBUTE_TYPES, NODE_ATTRIBUTE_TYPES } from './keys.js';
import { edgesInOrder, nodesInOrder } from './order.js';
import { xmlText } from './xml.js';

export const gexfFormat: ExportFormat = {
  name: 'gexf',
  description: 'GEXF, for Gephi, with the time of statements and events',
  chunks,
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>onrecord</creator></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="dateTime" timerepresentation="interval">
`;

function* chunks(graph: OnRecordGraph): Iterable<string> {
  yield HEAD;
  const nodes = declaredAttributes(allNodeFields(graph), NODE_ATTRIBUTE_TYPES);
  const edges = declaredAttributes(allEdgeFields(graph), EDGE_ATTRIBUTE_TYPES);
  yield declaration('node', nodes);
  yield declaration('edge', edges);
  yield '<nodes>\n';
  for (const { id, attributes } of nodesInOrder(graph)) {
    const fields = nodeFields(attributes);
    const head = `<node id="${xmlText(id)}" label="${xmlText(plainText(fields.label ?? null))}">`;
    yield `${head}${values(fields)}${spell(attributes)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const { id, source, target, attributes } of edgesInOrder(graph)) {
    const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
    const kind = xmlText(attributes.type);
    yield `<edge id="${xmlText(id)}" ${ends} kind="${kind}" label="${kind}">${values(edgeFields(id, attributes))}</edge>\n`;
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

/** Inclusive at both ends; what has no date has no spell, and so is there at all times. */
function spell({ properties: { start, end } }: NodeAttributes): string {
  if (typeof start !== 'string') return '';
  const last = typeof end === 'string' ? end : start;
  return `<spells><spell start="${xmlText(moment(start, '00:00:00'))}" end="${xmlText(moment(last, '23:59:59'))}"/></spells>`;
}

/** A day is the whole day; a moment stays as it is. */
function moment(time: string, ofDay: string): string {
  return time.includes('T') ? time : `${time}T${ofDay}Z`;
}
