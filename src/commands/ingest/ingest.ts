/** `onrecord ingest`: articles into the workspace and the store. */
import { Command } from 'commander';
import { OnRecordError } from '../../../graph/model/error.js';
import type { Workspace } from '../../workspace/index.js';
import { expectationText } from '../shared/expectation.js';
import { AlreadyReported, failureText } from '../shared/failure.js';
import { interruptible } from '../shared/interruption.js';
import { agreedLeast } from '../shared/least-confidence.js';
import {
  type MetadataOptions,
  positiveNumber,
  type ReadingOptions,
  type StoreOptions,
  type SurenessOptions,
  withMetadata,
  withMinConfidence,
  withReading,
  withStore,
} from '../shared/options.js';
import { chooseStore, openWorkspace } from '../shared/store-choice.js';
import { usingStore } from '../shared/stores.js';
import { note, print, printable } from '../shared/terminal.js';
import type { Failure } from './folder.js';
import { type NotRead, notReadText } from './not-read.js';
import { failureLine, notReadLines } from './report.js';

interface Options extends StoreOptions, MetadataOptions, ReadingOptions, SurenessOptions {
  readonly json?: boolean;
  readonly jobs?: number;
}

const EXAMPLES = `
Examples:
  $ onrecord ingest article.txt --published 2026-03-18 --publisher 新华社
  $ onrecord ingest articles/                    every .txt, .md and .html file in it
  $ onrecord ingest article.txt --store neo4j://localhost:7687
  $ onrecord ingest articles/ --min-confidence 0.7    only what is at least 70% sure goes into the store

Each article is kept in the workspace first and then written to the store, whole or not at all, several in one
transaction; its line is printed once the store has it. Doing it twice changes nothing. A file that cannot be read, or not
in time, does not stop the others: it is named at the end, and the exit code tells of it. So are files of a folder that are
no articles, counted by kind. However many are read at once, the result is the same.

The last line says how many findings the store was given and how many of these to expect to be right: their mean confidence.
With --min-confidence the workspace keeps every finding all the same, and the store keeps that measure until a rebuild.`;

export function ingestCommand(): Command {
  const command = new Command('ingest')
    .description('read articles into the graph')
    .argument('<file...>', 'text or HTML files, folders of them, or - for standard input')
    .option('--json', 'print one JSON object a file, for scripts')
    .option('--jobs <number>', 'read so many articles at once (default: one a core)', positiveNumber)
    .addHelpText('after', EXAMPLES)
    .action(ingest);
  const help = 'give the store only what is at least so sure: 0 to 1, or 70% (default: as the store was filled before)';
  return withStore(withMinConfidence(withReading(withMetadata(command)), help));
}

async function ingest(paths: readonly string[], options: Options): Promise<void> {
  const workspace = await openWorkspace(options);
  const { listInputs } = await import('./inputs.js');
  const inputs = await listInputs(paths, { except: workspace.folder });
  if (inputs.files.length > 1 && options.url !== undefined) {
    throw new OnRecordError('usage', '--url names one article, but there are several', {
      hint: 'Ingest it by itself.',
    });
  }
  const asJson = options.json === true;
  for (const failure of inputs.failures) await tellFailure(failure, asJson);
  const failures = inputs.files.length === 0 ? [] : await ingestFiles(inputs.files, options, workspace);
  await tellNotRead(inputs.notRead, asJson);
  const all = [...inputs.failures, ...failures];
  if (all.length > 0) throw reported(all, inputs.files.length + inputs.failures.length);
}

async function ingestFiles(
  files: readonly string[],
  options: Options,
  workspace: Workspace,
): Promise<readonly Failure[]> {
  const choice = await chooseStore(options, workspace);
  await workspace.prepare();
  return usingStore(choice, 'write', async (store) => {
    await store.prepare();
    const { ingestAll } = await import('./all.js');
    const { jobs, timeLimit, reader, minConfidence } = options;
    const asJson = options.json === true;
    const least = await agreedLeast(store, minConfidence);
    const work = { metadata: options, readers: { jobs, timeLimit, reader }, asJson, workspace, store, least };
    return interruptible(async (_, signal) => {
      const { failed, kept } = await ingestAll(files, { ...work, signal });
      if (kept !== null && !asJson) await print(`${expectationText(kept.expectations, least)}\n`);
      return failed;
    });
  });
}

async function tellFailure({ file, error }: Failure, asJson: boolean): Promise<void> {
  note(failureText(error));
  if (asJson) await print(`${failureLine(file, error)}\n`);
}

async function tellNotRead(notRead: readonly NotRead[], asJson: boolean): Promise<void> {
  if (notRead.length === 0) return;
  if (asJson) await print(notReadLines(notRead));
  else note(`Not read: ${printable(notReadText(notRead))}`);
}

/** Lists what failed, each told already; the exit code is that of the failures where they agree. */
function reported(failures: readonly Failure[], total: number): AlreadyReported {
  if (total > 1)
    note(`${failures.length} of ${total} files could not be ingested: ${failures.map(({ file }) => file).join(', ')}`);
  const codes = new Set(failures.map(({ error }) => error.exitCode));
  return new AlreadyReported(codes.size === 1 ? Math.max(...codes) : 1);
}
