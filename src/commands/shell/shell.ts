/** `onrecord shell`: questions and Cypher, one after the other, with history and completion. */
import { Command } from 'commander';
import type { Parameters } from '../../../graph/store/store.js';
import { AlreadyReported } from '../shared/failure.js';
import { type AnswerOptions, type StoreOptions, withAnswer, withParameters, withStore } from '../shared/options.js';

interface Options extends StoreOptions, AnswerOptions {
  readonly param: Parameters;
  readonly write?: boolean;
}

/** Between two queries others may write to the embedded store. */
const IDLE = 1000;

const EXAMPLES = `
Examples:
  $ onrecord shell
  $ onrecord shell --store neo4j://localhost:7687
  $ onrecord shell --format csv < statements.cypher > answers.csv

A statement ends with a semicolon and may take several lines; Tab completes labels, types, properties and parameters; Ctrl-C
stops a query, or drops what is typed; :help lists the commands. The lines typed are kept in the workspace, in the file
shell-history. From a file or a pipe the statements are run one after the other, up to the first that fails.`;

export function shellCommand(): Command {
  const command = new Command('shell')
    .description('ask one thing after the other')
    .option('--write', 'allow statements to change the store')
    .addHelpText('after', EXAMPLES)
    .action(shell);
  return withStore(withAnswer(withParameters(command)));
}

async function shell(options: Options): Promise<void> {
  const { asking } = await import('../query/asking.js');
  const { ShellSession } = await import('./session.js');
  const { runShell } = await import('./loop.js');
  const { openHistory } = await import('./history.js');
  const { openWorkspace } = await import('../shared/store-choice.js');
  const history = await openHistory((await openWorkspace(options)).folder);
  const exitCode = await asking({ ...options, idle: IDLE }, options.write ? 'write' : 'read', (session) =>
    runShell(new ShellSession(session, options), { input: process.stdin, output: process.stdout, history }),
  );
  if (exitCode !== 0) throw new AlreadyReported(exitCode);
}
