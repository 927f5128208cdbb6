/** The rows of a query as a table, as JSON or as CSV. */
import { stringify } from 'csv-stringify/sync';
import type { QueryResult } from '../../graph/store/store.js';
import { tableText } from './table.js';
import { count } from './terminal.js';
import { jsonValue, plainText, shownText } from './values.js';

interface Display {
  readonly format: 'table' | 'json' | 'csv';
  /** Rows that a table shows at most; 0 for all. */
  readonly rows: number;
}

interface Formatted {
  readonly output: string;
  /** What the reader must know beside the rows. */
  readonly remark?: string;
}

export function formatResult(result: QueryResult, { format, rows }: Display): Formatted {
  if (format === 'json') return { output: jsonText(result) };
  if (format === 'csv') return { output: csvText(result) };
  return table(result, rows === 0 ? result.rows.length : rows);
}

function jsonText({ columns, rows }: QueryResult): string {
  const objects = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, jsonValue(row[i] ?? null)]))),
  );
  return objects.length === 0 ? '[]\n' : `[\n${objects.join(',\n')}\n]\n`;
}

/** Text of an article must not run in a spreadsheet, hence `escape_formulas`. */
function csvText({ columns, rows }: QueryResult): string {
  const cells = rows.map((row) => row.map(plainText));
  return stringify([[...columns], ...cells], { escape_formulas: true });
}

function table({ columns, rows }: QueryResult, limit: number): Formatted {
  if (columns.length === 0) return { output: '', remark: 'The query returns no columns' };
  const shown = rows.slice(0, limit).map((row) => row.map(shownText));
  const output = tableText(columns, shown);
  if (shown.length === rows.length) return { output, remark: count(rows.length, 'row') };
  const remark = `Showing ${shown.length.toLocaleString('en')} of ${count(rows.length, 'row')}; --rows 0 shows all`;
  return { output, remark };
}
