/** The command line as a whole: its commands, its help, its exit codes. */
import { Command } from 'commander';
import { packageVersion } from '../package.js';
import { askCommand } from './ask/ask.js';
import { explainCommand } from './explain/explain.js';
import { exportCommand } from './export/export.js';
import { extractCommand } from './extract/extract.js';
import { ingestCommand } from './ingest/ingest.js';
import { queryCommand } from './query/query.js';
import { rebuildCommand } from './rebuild/rebuild.js';
import { colours } from './shared/terminal.js';
import { shellCommand } from './shell/shell.js';
import { statusCommand } from './status/status.js';
import { viewCommand } from './view/view.js';

const ENDING = `
Environment:
  ONRECORD_WORKSPACE   the workspace folder (default .onrecord)
  ONRECORD_STORE       the store: a file, bolt://… or neo4j://…
  NEO4J_URI            used when ONRECORD_STORE is not set
  NEO4J_USERNAME, NEO4J_PASSWORD, or NEO4J_TOKEN for single sign-on
  ONRECORD_DEBUG=1     print the stack of an error
  NO_COLOR             no colour

Exit codes:
  0   done                               70  a mistake in onrecord, or a damaged installation
  1   the store rejects the query,       73  the output cannot be written
      or several inputs failed           74  disk full, or a damaged store or workspace
  2   wrong usage, or query refused      75  the store or port is in use: try again later
  3   nothing found by that name         77  the store refuses the user or password
  65  the input is not readable text     124  given up after --timeout or --time-limit
  66  the input is missing               130  stopped with Ctrl-C
  69  the store cannot be reached

Example:
  $ onrecord ingest article.txt --published 2026-03-18
  $ onrecord ask most-quoted
  $ onrecord query "MATCH (a:Actor)-[:SAID]->(s:Statement) RETURN a.name, s.text"
  $ onrecord view --open
`;

export function buildProgram(): Command {
  const program = new Command('onrecord')
    .description('Turns news articles into a graph of who said what about which event, when, and according to whom.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .addHelpText('after', ENDING);
  const commands = [
    ingestCommand(),
    extractCommand(),
    askCommand(),
    queryCommand(),
    shellCommand(),
    exportCommand(),
    viewCommand(),
    rebuildCommand(),
    statusCommand(),
    explainCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) failLikeTheRest(command);
  return program;
}

/** Commander's own errors look like all others, and are thrown to the one place that ends the process. */
function failLikeTheRest(command: Command): void {
  command.exitOverride().showHelpAfterError(`  See \`onrecord ${helpPath(command)}--help\`.`);
  command.configureOutput({
    outputError: (text, write) => write(text.replace(/^error:/, colours.red('onrecord:'))),
  });
}

function helpPath(command: Command): string {
  return command.parent === null ? '' : `${command.name()} `;
}
