/** `onrecord query`: Cypher in, rows out. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command, InvalidArgumentError, Option } from 'commander';
import { OnRecordError } from '../../graph/model/error.js';
import type { Parameter, Parameters } from '../../graph/store/store.js';
import { type StoreOptions, wholeNumber, withStore } from './shared-options.js';
import { readingStore } from './stores.js';
import { colours, note, print } from './terminal.js';

interface Options extends StoreOptions {
  readonly file?: string;
  readonly format: 'table' | 'json' | 'csv';
  readonly param: Parameters;
  readonly rows: number;
  readonly write?: boolean;
}

const EXAMPLES = `
Examples:
  $ onrecord query "MATCH (a:Actor)-[:SAID]->(s:Statement) RETURN a.name AS who, s.text AS what"
  $ onrecord query "MATCH (a:Actor {name: \\$name})-[:SAID]->(s) RETURN s.text AS what" --param name=中国外交部
  $ onrecord query --file question.cypher --format csv > answer.csv
  $ echo "MATCH (n) RETURN count(n) AS nodes" | onrecord query -

JSON holds one object a row; nodes, edges and paths keep their labels, types and properties. In CSV a list or a node is
JSON text, and a text that a spreadsheet would run as a formula is preceded by an apostrophe.`;

export function queryCommand(): Command {
  const command = new Command('query')
    .description('ask the graph in Cypher')
    .argument('[cypher]', 'the query, or - to read it from standard input')
    .option('--file <file>', 'read the query from a file')
    .addOption(new Option('--format <format>', 'format').choices(['table', 'json', 'csv']).default('table'))
    .addOption(
      new Option('--param <name=value>', 'a parameter: JSON, or else text; may be repeated')
        .argParser(addParameter)
        .default({}, 'none'),
    )
    .option('--rows <number>', 'rows that a table shows at most; 0 shows all', wholeNumber, 100)
    .option('--write', 'allow the query to change the store')
    .addHelpText('after', EXAMPLES)
    .action(query);
  return withStore(command);
}

async function query(given: string | undefined, options: Options): Promise<void> {
  const cypher = await readQuery(given, options);
  const { portabilityProblems } = await import('../../graph/store/cypher/dialect.js');
  for (const problem of portabilityProblems(cypher)) note(`${colours.yellow('note:')} ${problem}`);
  const mode = options.write ? 'write' : 'read';
  const result = await readingStore(options, (store) => store.query(cypher, options.param, { mode }));
  const { formatResult } = await import('./query-result.js');
  const { output, remark } = formatResult(result, options);
  await print(output);
  if (remark !== undefined) note(remark);
}

async function readQuery(given: string | undefined, { file }: Options): Promise<string> {
  if ((given === undefined) === (file === undefined)) {
    const hint = 'Give it as the argument, with --file, or - for standard input.';
    throw new OnRecordError('usage', 'Exactly one query is needed', { hint });
  }
  const cypher =
    file !== undefined ? await readQueryFile(file) : given === '-' ? await text(process.stdin) : (given ?? '');
  if (cypher.trim() === '') throw new OnRecordError('usage', 'The query is empty');
  return cypher;
}

async function readQueryFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new OnRecordError('input-missing', `The query cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** `limit=5` is a number, `name=中国` a text, `name="5"` a text too. */
function addParameter(given: string, parameters: Parameters): Parameters {
  const equals = given.indexOf('=');
  if (equals < 1) throw new InvalidArgumentError('Write it as name=value.');
  return { ...parameters, [given.slice(0, equals)]: parameterValue(given.slice(equals + 1)) };
}

function parameterValue(value: string): Parameter {
  try {
    return JSON.parse(value) as Parameter;
  } catch {
    return value;
  }
}
