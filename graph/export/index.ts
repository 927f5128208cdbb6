/** The export formats by name; a new format is a file of its own and a line here. */
import { csvEdgesFormat, csvNodesFormat } from './csv.js';
import type { ExportFormat } from './format.js';
import { gexfFormat } from './gexf.js';
import { graphmlFormat } from './graphml.js';
import { jsonFormat } from './json.js';

export type { ExportFormat, Places } from './format.js';

export const EXPORT_FORMATS = {
  graphml: graphmlFormat,
  gexf: gexfFormat,
  json: jsonFormat,
  'csv-nodes': csvNodesFormat,
  'csv-edges': csvEdgesFormat,
} as const satisfies Record<string, ExportFormat>;
