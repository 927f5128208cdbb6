/** Two tables for spreadsheets, one of nodes and one of edges: every property a column, text of others never a formula. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { OnRecordGraph } from '../model/index.js';
import { declaredAttributes, edgeFields, type Fields, nodeFields, plainText } from './fields.js';
import type { ExportFormat } from './format.js';
import { edgesInOrder, nodesInOrder } from './order.js';

type Row = Readonly<Record<string, string>>;

/** Excel takes a file without it for one in the code page of the machine, and Chinese turns to noise. */
const BYTE_ORDER_MARK = '\ufeff';
const ROWS_A_CHUNK = 500;

export const csvNodesFormat: ExportFormat = {
  name: 'csv-nodes',
  ending: 'nodes.csv',
  mediaType: 'text/csv',
  description: 'a table of the nodes, for spreadsheets',
  chunks: (graph) => table(nodeRows(graph), ['id', 'nodeLabel', 'label']),
};

export const csvEdgesFormat: ExportFormat = {
  name: 'csv-edges',
  ending: 'edges.csv',
  mediaType: 'text/csv',
  description: 'a table of the edges, for spreadsheets',
  chunks: (graph) => table(edgeRows(graph), ['id', 'type', 'from', 'fromLabel', 'to', 'toLabel']),
};

function nodeRows(graph: OnRecordGraph): Fields[] {
  return [...nodesInOrder(graph)].map(({ id, attributes }) => ({ ...nodeFields(attributes), id }));
}

/** The ends by what they are called too, so that a row can be read by itself. */
function edgeRows(graph: OnRecordGraph): Fields[] {
  const labelOf = (node: string) => nodeFields(graph.getNodeAttributes(node)).label ?? null;
  return [...edgesInOrder(graph)].map(({ id, source, target, attributes }) => {
    const { label: _label, edgeId: _edgeId, ...fields } = edgeFields(id, attributes);
    return { ...fields, id, from: source, fromLabel: labelOf(source), to: target, toLabel: labelOf(target) };
  });
}

function* table(rows: readonly Fields[], first: readonly string[]): Iterable<string> {
  const others = declaredAttributes(rows, new Map()).map(({ name }) => name);
  const columns = [...first, ...others.filter((name) => !first.includes(name))];
  yield BYTE_ORDER_MARK + csvText([Object.fromEntries(columns.map((name) => [name, name]))], columns);
  for (let from = 0; from < rows.length; from += ROWS_A_CHUNK) {
    yield csvText(rows.slice(from, from + ROWS_A_CHUNK).map(plainRow), columns);
  }
}

function plainRow(fields: Fields): Row {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plainText(value)]));
}

/** Text of an article must not run in a spreadsheet, hence `escape_formulas`. */
function csvText(rows: readonly Row[], columns: readonly string[]): string {
  return stringify([...rows], { columns: [...columns], escape_formulas: true, record_delimiter: 'windows' });
}
