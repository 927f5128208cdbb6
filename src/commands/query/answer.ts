/** Prints the rows of an answer as they come: as JSON, as JSON lines, as CSV, or as a table of the first of them. */
import { stringify } from 'csv-stringify/sync';
import type { QueryStream, Value } from '../../../graph/store/store.js';
import { unheard } from '../shared/interruption.js';
import type { AnswerOptions } from '../shared/options.js';
import { count, note, print } from '../shared/terminal.js';
import { tableText } from './table.js';
import { jsonValue, plainText, shownText } from './values.js';

type Row = readonly Value[];
type Display = Pick<AnswerOptions, 'format' | 'rows'>;

/** Only a table keeps rows, and of these no more than it shows. */
export async function printAnswer(stream: QueryStream, display: Display): Promise<void> {
  if (display.format === 'table')
    return printTable(stream, display.rows === 0 ? Number.POSITIVE_INFINITY : display.rows);
  const { columns, batches } = stream;
  const { head, rows, foot } = FORMATS[display.format];
  let printed = 0;
  await print(head(columns));
  for await (const batch of batches) {
    await print(rows(columns, batch, printed));
    printed += batch.length;
  }
  await print(foot(printed));
}

interface Format {
  readonly head: (columns: readonly string[]) => string;
  readonly rows: (columns: readonly string[], batch: readonly Row[], before: number) => string;
  readonly foot: (total: number) => string;
}

const nothing = (): string => '';

const FORMATS: Readonly<Record<'json' | 'ndjson' | 'csv', Format>> = {
  json: {
    head: () => '[',
    rows: (columns, batch, before) =>
      batch.map((row, i) => `${before + i === 0 ? '\n' : ',\n'}${objectText(columns, row)}`).join(''),
    foot: (total) => (total === 0 ? ']\n' : '\n]\n'),
  },
  ndjson: {
    head: nothing,
    rows: (columns, batch) => batch.map((row) => `${objectText(columns, row)}\n`).join(''),
    foot: nothing,
  },
  csv: {
    head: (columns) => csvText([[...columns]]),
    rows: (_, batch) => csvText(batch.map((row) => row.map(plainText))),
    foot: nothing,
  },
};

function objectText(columns: readonly string[], row: Row): string {
  return JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, jsonValue(row[i] ?? null)])));
}

/** Text of an article must not run in a spreadsheet, hence `escape_formulas`. */
function csvText(rows: readonly string[][]): string {
  return stringify([...rows], { escape_formulas: true });
}

async function printTable({ columns, batches }: QueryStream, limit: number): Promise<void> {
  const shown: string[][] = [];
  let total = 0;
  for await (const batch of batches) {
    for (const row of batch.slice(0, Math.max(0, limit - total))) shown.push(row.map(shownText));
    total += batch.length;
  }
  if (columns.length === 0) return note('The query returns no columns');
  await print(await unheard(() => tableText(columns, shown)));
  if (shown.length === total) return note(count(total, 'row'));
  note(`Showing ${shown.length.toLocaleString('en')} of ${count(total, 'row')}; --rows 0 shows all`);
}
