/** `npm run eval`: how well the engine reads annotated articles. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageFolder } from '../../src/package.js';
import { ablate } from './ablation/ablate.js';
import { ablationJson, ablationText } from './ablation/tables.js';
import { EvaluationError, OWN_ARTICLES, readAnnotatedFolder } from './annotated.js';
import { calibrationJson, calibrationText } from './calibration.js';
import { readDateLines } from './dates/dates.js';
import { datesTable } from './dates/dates-table.js';
import { compareAnnotations, type Evaluated, evaluateFolders } from './evaluate.js';
import { faultsOf } from './faults.js';
import { FITTED, FITTED_NAMES, fitScales, heldOutError } from './fit.js';
import { missesText } from './misses.js';
import { ACCURACY_PAGE, publish } from './publish.js';
import { readersOf } from './readers.js';
import { rowsOf } from './rows.js';
import { ruleCounts, ruleTable } from './rules.js';
import { measureStories, tellStories } from './stories/measure.js';
import { OWN_STORIES, readStories } from './stories/story.js';
import { storiesTable } from './stories/table.js';
import { jsonRows, markdownTable, percent, textTable } from './tables.js';

const USAGE = `Usage: npm run eval -- [FOLDER…] [options]

Reads the annotated articles of each folder (NAME.json beside NAME.txt; test/articles unless told otherwise) and prints
precision/recall/F1 in percent for actors, aliases of the actors found, statements, statements with the right speaker,
relays, events and participants of the events found; then how many of those found have the right kind, directness, date,
type and status; then how many names of the page's frame became actors.

  --calibration    also how often items of each confidence are right
  --agree FOLDER   score a second reader's annotations instead of the engine
  --dates FILE     instead, how many time expressions of a collection (docs/dates.md says in what form) are read right
  --fit            fit the confidences to these articles and write them to src/language/confidence.json
  --misses         what was missed (-), given to the wrong speaker (~) and found beyond the annotation (+), by article
  --rules          instead, how often each rule that forbids an event held, alone or with others, and how often it was wrong:
                   the annotation has an event there
  --ablate         instead, what each adds: reads the articles without each proposer (with a reader that decides), reads those
                   where a rule held without that rule, and deals each feature's values out anew; ten seconds an article and more
  --stories        instead, how well articles are joined: each folder is a story told by several outlets, or holds some
                   (test/annotations/stories unless told otherwise); one graph is built of all articles of all stories
  --publish        put the tables, with today's date, into docs/accuracy.md
  --reader READER  fast: rules alone (the default); full: with the trained reader; or a folder with a reader for each fold
                   (fold0, fold1 …): each article is read by the one that has not learned from it
  --folds N        how many folds there are (3)
  --totals         only the totals
  --markdown       as Markdown
  --json           as JSON, with the counts
  --help           this text`;

const OPTIONS = {
  calibration: { type: 'boolean', default: false },
  agree: { type: 'string' },
  dates: { type: 'string' },
  misses: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  ablate: { type: 'boolean', default: false },
  stories: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  fit: { type: 'boolean', default: false },
  reader: { type: 'string', default: 'fast' },
  folds: { type: 'string', default: '3' },
  totals: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function main(args: readonly string[]): Promise<string> {
  const { values, positionals } = read(args);
  if (values.help) return USAGE;
  if (values.dates !== undefined) return datesTable(readDateLines(resolve(values.dates)));
  const own = values.stories ? OWN_STORIES : OWN_ARTICLES;
  const folders = positionals.length > 0 ? positionals.map((folder) => resolve(folder)) : [own];
  if (values.stories) return storiesTold(folders, values);
  if (values.rules) return ruleTable(await ruleCounts(folders));
  if (values.ablate) return ablated(folders, values);
  const faults = folders.flatMap((folder) => readAnnotatedFolder(folder)).flatMap(faultsOf);
  process.stderr.write(faults.map((fault) => `warning: ${fault}\n`).join(''));
  const all =
    values.agree === undefined
      ? await evaluateFolders(folders, await readersOf(values.reader, Number(values.folds)))
      : compareAnnotations(folders, resolve(values.agree));
  if (values.misses) return all.map(missesText).join('\n\n');
  if (values.publish) return publish(all, ACCURACY_PAGE);
  if (values.fit) return writeScales(all);
  return values.json ? json(all, values) : tables(all, values);
}

async function storiesTold(folders: readonly string[], { reader, folds, json: asJson, markdown: asMarkdown }: Reading) {
  const measured = measureStories(await tellStories(readStories(folders), await readersOf(reader, Number(folds))));
  return asJson ? JSON.stringify(measured, null, 2) : storiesTable(measured, asMarkdown ? 'markdown' : 'text');
}

async function ablated(folders: readonly string[], { reader, folds, json: asJson, markdown: asMarkdown }: Reading) {
  const told = (line: string): void => void process.stderr.write(`${line}\n`);
  const ablation = await ablate(folders, await readersOf(reader, Number(folds)), told);
  return asJson
    ? JSON.stringify(ablationJson(ablation), null, 2)
    : ablationText(ablation, asMarkdown ? 'markdown' : 'text');
}

function writeScales(all: readonly Evaluated[]): string {
  const file = join(packageFolder(), 'src', 'language', 'confidence.json');
  writeFileSync(file, `${JSON.stringify(fitScales(all), null, 2)}\n`);
  const lines = FITTED_NAMES.map((name) => {
    const items = FITTED[name].cases(all).length;
    const error = percent(heldOutError(all, name));
    return `${name}: ${items} items; calibration error on articles held out of the fit ${error} points`;
  });
  return [`wrote ${file}`, ...lines, 'Run npm run eval -- --calibration to see the confidences it gives.'].join('\n');
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new EvaluationError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

interface Reading {
  readonly reader: string;
  readonly folds: string;
  readonly json: boolean;
  readonly markdown: boolean;
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
