/** `npm run eval`: how well the engine reads annotated articles. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EvaluationError, OWN_ARTICLES } from './annotated.js';
import { calibrationJson, calibrationText } from './calibration.js';
import { compareAnnotations, type Evaluated, evaluateFolders } from './evaluate.js';
import { rowsOf } from './rows.js';
import { jsonRows, markdownTable, textTable } from './tables.js';

const USAGE = `Usage: npm run eval -- [FOLDER…] [options]

Reads the annotated articles of each folder (NAME.json beside NAME.txt; test/articles unless told otherwise) and prints
precision/recall/F1 in percent for actors, aliases of the actors found, statements, statements with the right speaker,
relays, events and participants of the events found; then how many of those found have the right kind, directness, date,
type and status; then how many names of the page's frame became actors.

  --calibration    also how often items of each confidence are right
  --agree FOLDER   score a second reader's annotations instead of the engine
  --totals         only the totals
  --markdown       as Markdown
  --json           as JSON, with the counts
  --help           this text`;

const OPTIONS = {
  calibration: { type: 'boolean', default: false },
  agree: { type: 'string' },
  totals: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function main(args: readonly string[]): Promise<string> {
  const { values, positionals } = read(args);
  if (values.help) return USAGE;
  const folders = positionals.length > 0 ? positionals.map((folder) => resolve(folder)) : [OWN_ARTICLES];
  const all =
    values.agree === undefined ? await evaluateFolders(folders) : compareAnnotations(folders, resolve(values.agree));
  return values.json ? json(all, values) : tables(all, values);
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new EvaluationError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

interface Wanted {
  readonly calibration: boolean;
  readonly totals: boolean;
  readonly markdown: boolean;
}

function tables(all: readonly Evaluated[], { calibration, totals, markdown }: Wanted): string {
  const rows = rowsOf(all).filter(({ isTotal }) => isTotal || !totals);
  const table = markdown ? markdownTable(rows) : textTable(rows);
  return calibration ? `${table}\n\n${calibrationText(all, markdown ? 'markdown' : 'text')}` : table;
}

function json(all: readonly Evaluated[], { calibration, totals }: Wanted): string {
  const rows = jsonRows(rowsOf(all).filter(({ isTotal }) => isTotal || !totals));
  return JSON.stringify({ rows, ...(calibration ? { calibration: calibrationJson(all) } : {}) }, null, 2);
}

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof EvaluationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
