/** `onrecord ingest`: articles into the workspace and the store. */
import { Command } from 'commander';
import { OnRecordError } from '../../../graph/model/error.js';
import { AlreadyReported } from '../shared/failure.js';
import { interruptible } from '../shared/interruption.js';
import { type MetadataOptions, type StoreOptions, withMetadata, withStore } from '../shared/options.js';
import { chooseStore, openWorkspace } from '../shared/store-choice.js';
import { usingStore } from '../shared/stores.js';
import { note } from '../shared/terminal.js';
import type { Failure } from './all.js';

interface Options extends StoreOptions, MetadataOptions {
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  $ onrecord ingest article.txt --published 2026-03-18 --publisher 新华社
  $ onrecord ingest articles/                    every .txt, .md and .html file in it
  $ onrecord ingest article.txt --store neo4j://localhost:7687

Each article is kept in the workspace first and then written to the store, whole or not at all, several in one
transaction; its line is printed once the store has it. Doing it twice changes nothing. A file that cannot be read does
not stop the others; the exit code then tells of it.`;

export function ingestCommand(): Command {
  const command = new Command('ingest')
    .description('read articles into the graph')
    .argument('<file...>', 'text or HTML files, folders of them, or - for standard input')
    .option('--json', 'print one JSON object a file, for scripts')
    .addHelpText('after', EXAMPLES)
    .action(ingest);
  return withStore(withMetadata(command));
}

async function ingest(paths: readonly string[], options: Options): Promise<void> {
  const { listInputs } = await import('./inputs.js');
  const files = await listInputs(paths);
  if (files.length > 1 && options.url !== undefined) {
    throw new OnRecordError('usage', '--url names one article, but there are several', {
      hint: 'Ingest it by itself.',
    });
  }
  const workspace = await openWorkspace(options);
  const choice = await chooseStore(options, workspace);
  await workspace.prepare();
  const failures = await usingStore(choice, 'write', async (store) => {
    await store.prepare();
    const { ingestAll } = await import('./all.js');
    const work = { metadata: options, asJson: options.json === true, workspace, store };
    return interruptible((stopping) => ingestAll(files, { ...work, stopping }));
  });
  if (failures.length > 0) throw reported(failures, files.length);
}

/** Lists what failed, each told already; the exit code is that of the failures where they agree. */
function reported(failures: readonly Failure[], total: number): AlreadyReported {
  if (total > 1)
    note(`${failures.length} of ${total} files could not be ingested: ${failures.map(({ file }) => file).join(', ')}`);
  const codes = new Set(failures.map(({ error }) => error.exitCode));
  return new AlreadyReported(codes.size === 1 ? Math.max(...codes) : 1);
}
