/** `onrecord query`: Cypher in, rows out. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { OnRecordError } from '../../../graph/model/error.js';
import type { Parameters } from '../../../graph/store/store.js';
import { type AnswerOptions, type StoreOptions, withAnswer, withParameters, withStore } from '../shared/options.js';

interface Options extends StoreOptions, AnswerOptions {
  readonly file?: string;
  readonly param: Parameters;
  readonly write?: boolean;
}

const EXAMPLES = `
Examples:
  $ onrecord query "MATCH (a:Actor)-[:SAID]->(s:Statement) RETURN a.name AS who, s.text AS what"
  $ onrecord query "MATCH (a:Actor {name: \\$name})-[:SAID]->(s) RETURN s.text AS what" --param name=中国外交部
  $ onrecord query --file question.cypher --format csv > answer.csv
  $ echo "MATCH (n) RETURN count(n) AS nodes" | onrecord query - --timeout 10

JSON holds one object a row, in one array or (ndjson) one a line; nodes, edges and paths keep their labels, types and
properties. In CSV a list or a node is JSON text, and a text that a spreadsheet would run as a formula is preceded by an
apostrophe. All but the table are written as the rows come. Ctrl-C stops the query; the store stays usable.`;

export function queryCommand(): Command {
  const command = new Command('query')
    .description('ask the graph in Cypher')
    .argument('[cypher]', 'the query, or - to read it from standard input')
    .option('--file <file>', 'read the query from a file, or - from standard input')
    .option('--write', 'allow the query to change the store')
    .addHelpText('after', EXAMPLES)
    .action(query);
  return withStore(withAnswer(withParameters(command)));
}

async function query(given: string | undefined, options: Options): Promise<void> {
  const cypher = await readQuery(given, options);
  const { asking, printQuery, remarkOn } = await import('./asking.js');
  await asking(options, options.write ? 'write' : 'read', async (session) => {
    await remarkOn(session, cypher, options.timeout);
    await printQuery(session, { cypher, parameters: options.param }, options);
  });
}

async function readQuery(given: string | undefined, { file }: Options): Promise<string> {
  if ((given === undefined) === (file === undefined)) {
    const hint = 'Give it as the argument, with --file, or - for standard input.';
    throw new OnRecordError('usage', 'Exactly one query is needed', { hint });
  }
  const isPiped = given === '-' || file === '-';
  const cypher = isPiped ? await text(process.stdin) : file !== undefined ? await readQueryFile(file) : (given ?? '');
  if (cypher.trim() === '') throw new OnRecordError('usage', 'The query is empty');
  return cypher;
}

async function readQueryFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const says = code === 'ENOENT' ? `${file} does not exist` : `${file} cannot be read: ${message}`;
    throw new OnRecordError('input-missing', says, { hint: 'Name a file that holds one query.', cause });
  }
}
