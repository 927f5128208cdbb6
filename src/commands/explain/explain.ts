/** `onrecord explain`: the words, the rule and the chain of attribution behind a node or an edge. */
import { Command } from 'commander';
import { failureText } from '../shared/failure.js';
import { type WorkspaceOptions, withWorkspace } from '../shared/options.js';
import { openWorkspace } from '../shared/store-choice.js';
import { note, print } from '../shared/terminal.js';

interface Options extends WorkspaceOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ onrecord query "MATCH (s:Statement) RETURN s.id, s.text LIMIT 3"
  $ onrecord explain statement:4f0c
  $ onrecord explain 4f0c --json

Reads the workspace alone: no store is needed.`;

export function explainCommand(): Command {
  const command = new Command('explain')
    .description('show the words, the rule and the sources behind a node or an edge')
    .argument('<id>', 'id of a node or an edge, or the beginning of one')
    .option('--all', 'show every place it rests on, however many there are')
    .option('--json', 'print the explanation as JSON')
    .addHelpText('after', EXAMPLES)
    .action(explainId);
  return withWorkspace(command);
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
