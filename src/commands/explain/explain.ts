/** `onrecord explain`: the words, the rule and the chain of attribution behind a node or an edge, or why a place is read as it is. */
import { Command } from 'commander';
import { OnRecordError } from '../../../graph/model/error.js';
import { failureText } from '../shared/failure.js';
import { type WorkspaceOptions, withWorkspace } from '../shared/options.js';
import { openWorkspace } from '../shared/store-choice.js';
import { note, print } from '../shared/terminal.js';

interface Options extends WorkspaceOptions {
  readonly all?: boolean;
  readonly at?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ onrecord query "MATCH (s:Statement) RETURN s.id, s.text LIMIT 3"
  $ onrecord explain statement:4f0c
  $ onrecord explain 4f0c --json
  $ onrecord explain --at b66e5d:412
  $ onrecord explain --at b66e5d:谈判

Reads the workspace alone: no store is needed. With --at the article is read once more.`;

export function explainCommand(): Command {
  const command = new Command('explain')
    .description('show the words, the rule and the sources behind a node or an edge')
    .argument('[id]', 'id of a node or an edge, or the beginning of one')
    .option('--at <place>', 'instead, why something is or is not read at a place: article, colon, offset or words')
    .option('--all', 'show every place it rests on, every answer and every reason, however many there are')
    .option('--json', 'print the explanation as JSON')
    .addHelpText('after', EXAMPLES)
    .action(explainWhat);
  return withWorkspace(command);
}

async function explainWhat(id: string | undefined, options: Options): Promise<void> {
  if (id !== undefined && options.at === undefined) return explainId(id, options);
  if (id === undefined && options.at !== undefined) return explainAt(options.at, options);
  throw new OnRecordError('usage', 'explain takes an id or --at with a place, one of them.', {
    hint: 'For instance: onrecord explain statement:4f0c, or onrecord explain --at b66e5d:412',
  });
}

/** The article is read again, as the full reader reads it, with every decision told. */
async function explainAt(place: string, options: Options): Promise<void> {
  const { readRecords } = await import('../shared/records.js');
  const { explainPlace, findPlace } = await import('../../explain/at.js');
  const { placeText } = await import('./place-text.js');
  const { extractions, problems } = await readRecords(await openWorkspace(options));
  for (const problem of problems) note(failureText(problem));
  const { extraction, span } = findPlace(extractions, place);
  const { readAgain } = await import('../../explain/read-again.js');
  const explanation = explainPlace(extraction, span, await readAgain(extraction));
  await print(options.json ? `${JSON.stringify(explanation, null, 2)}\n` : placeText(explanation, options.all));
}

async function explainId(id: string, options: Options): Promise<void> {
  const { readRecords } = await import('../shared/records.js');
  const { explain } = await import('../../explain/index.js');
  const { explanationText } = await import('./explanation-text.js');
  const { extractions, problems } = await readRecords(await openWorkspace(options));
  for (const problem of problems) note(failureText(problem));
  const explanation = explain(extractions, id);
  await print(options.json ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation, options));
}
