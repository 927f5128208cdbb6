/** `onrecord rebuild`: makes the store anew from the workspace. */
import { Command } from 'commander';
import { OnRecordError } from '../../../graph/model/error.js';
import type { GraphStore } from '../../../graph/store/store.js';
import type { Workspace } from '../../workspace/index.js';
import { expectationText } from '../shared/expectation.js';
import { AlreadyReported } from '../shared/failure.js';
import { interruptible } from '../shared/interruption.js';
import { measure, rebuildAt } from '../shared/least-confidence.js';
import { type StoreOptions, type SurenessOptions, withMinConfidence, withStore } from '../shared/options.js';
import { chooseStore, openWorkspace, type StoreChoice, usingStoreAsItIs } from '../shared/store-choice.js';
import { count, note, print } from '../shared/terminal.js';

const EXAMPLES = `
Examples:
  $ onrecord rebuild
  $ onrecord rebuild --store neo4j://localhost:7687
  $ onrecord rebuild --min-confidence 0.7    leaves out what is less than 70% sure

Removes from the store what onrecord put there, and nothing else, then writes every article of the workspace again.
An embedded store that is damaged is moved aside, not deleted. Without --min-confidence all that was found comes in, also
where the store held less before.`;

export function rebuildCommand(): Command {
  const command = new Command('rebuild')
    .description('make the store anew from the workspace')
    .addHelpText('after', EXAMPLES)
    .action(rebuild);
  const help = 'give the store only what is at least so sure: 0 to 1, or 70% (default: all that was found)';
  return withStore(withMinConfidence(command, help));
}

async function rebuild({ minConfidence, ...options }: StoreOptions & SurenessOptions): Promise<void> {
  const workspace = await openWorkspace(options);
  const total = (await workspace.files()).length;
  // An empty workspace is more likely a wrong folder than a wish to empty the store.
  if (total === 0) {
    const hint = 'Name the right folder with --workspace, or start with: onrecord ingest FILE';
    throw new OnRecordError('not-found', `There are no articles in ${workspace.folder}: the store stays as it is`, {
      hint,
    });
  }
  await refuseUnreadable(workspace);
  const choice = await chooseStore(options, workspace);
  await usingSoundStore(choice, async (store) => {
    await store.prepare();
    const former = await store.leastConfidence();
    if (minConfidence === undefined && former > 0)
      note(`The store held ${measure(former)}; now all that was found comes in. For that again: ${rebuildAt(former)}`);
    const least = minConfidence ?? 0;
    await store.clear();
    await store.setLeastConfidence(least);
    await interruptible((stopping) => writeAndReport(workspace, { store, total, least, stopping }));
  });
}

/** The store is emptied only for the sake of something to put into it. */
async function refuseUnreadable(workspace: Workspace): Promise<void> {
  for await (const { record } of workspace.entries()) if (record !== undefined) return;
  const message = `No article in ${workspace.folder} can be read: the store stays as it is`;
  throw new OnRecordError('workspace-damaged', message, { hint: 'To see what is wrong with each: onrecord status' });
}

/** Opens the store; when its file is damaged, moves that aside and opens a new one. */
async function usingSoundStore(choice: StoreChoice, use: (store: GraphStore) => Promise<void>): Promise<void> {
  try {
    await usingStoreAsItIs(choice, use);
  } catch (error) {
    if (!(error instanceof OnRecordError) || error.code !== 'store-damaged' || choice.file === null) throw error;
    const { moveAside } = await import('./move-aside.js');
    note(`${choice.file} is damaged; it is kept as ${await moveAside(choice.file)}`);
    await usingStoreAsItIs(choice, use);
  }
}

async function writeAndReport(
  workspace: Workspace,
  work: { store: GraphStore; total: number; least: number; stopping: () => boolean },
): Promise<void> {
  const { writeAll } = await import('./make-anew.js');
  const { articles, kept, problems } = await writeAll(workspace, work);
  await print(`Rebuilt ${work.store.url} from ${articles} of ${count(work.total, 'article')}\n`);
  if (articles > 0) await print(`${expectationText(kept, work.least)}\n`);
  const [first] = problems;
  if (first) throw new AlreadyReported(first.exitCode);
}
