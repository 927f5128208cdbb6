/** Node-link JSON: read as it stands by networkx's `node_link_graph`, D3 and any script. */
import type { OnRecordGraph } from '../model/index.js';
import { MARKER_LABEL } from '../model/marker.js';
import type { ExportFormat } from './format.js';
import { edgesInOrder, nodesInOrder } from './order.js';

export const jsonFormat: ExportFormat = {
  name: 'json',
  ending: 'json',
  mediaType: 'application/json',
  description: 'node-link JSON, for scripts, D3 and networkx',
  chunks,
};

function* chunks(graph: OnRecordGraph): Iterable<string> {
  yield '{\n"directed": true,\n"multigraph": true,\n"nodes": [';
  yield* lines(nodes(graph));
  yield '],\n"edges": [';
  yield* lines(edges(graph));
  yield ']\n}\n';
}

function* nodes(graph: OnRecordGraph): Iterable<object> {
  for (const { id, attributes } of nodesInOrder(graph)) {
    const labels = [attributes.label, ...attributes.furtherLabels, MARKER_LABEL];
    yield { id, labels, properties: sortedByName(attributes.properties) };
  }
}

function* edges(graph: OnRecordGraph): Iterable<object> {
  for (const { id, source, target, attributes } of edgesInOrder(graph)) {
    yield { key: id, type: attributes.type, source, target, properties: sortedByName(attributes.properties) };
  }
}

/** One element a line, so that two exports can be compared line by line. */
function* lines(elements: Iterable<object>): Iterable<string> {
  let separator = '\n';
  for (const element of elements) {
    yield separator + JSON.stringify(element);
    separator = ',\n';
  }
  yield '\n';
}

function sortedByName(properties: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
