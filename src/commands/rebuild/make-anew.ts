/** Makes a store from the workspace, and a damaged one anew. */
import { buildGraph } from '../../../graph/build.js';
import type { OnRecordError } from '../../../graph/model/error.js';
import { load } from '../../../graph/store/load.js';
import type { ArticleGraph, GraphStore } from '../../../graph/store/store.js';
import { damaged, type Workspace, type WorkspaceEntry } from '../../workspace/index.js';
import { failureText } from '../shared/failure.js';
import { startProgress } from '../shared/progress.js';
import { type StoreChoice, usingStoreAsItIs } from '../shared/store-choice.js';
import { count, note, printable } from '../shared/terminal.js';
import { moveAside } from './move-aside.js';

interface Work {
  readonly store: GraphStore;
  readonly total: number;
  readonly stopping: () => boolean;
}

export interface Written {
  readonly articles: number;
  readonly problems: readonly OnRecordError[];
}

/** Writes every article of the workspace; a damaged record is told and does not stop the others. */
export async function writeAll(workspace: Workspace, { store, total, stopping }: Work): Promise<Written> {
  const progress = await startProgress(total);
  const problems: OnRecordError[] = [];
  let articles = 0;
  try {
    for await (const [entry, written] of load(store, entriesUntil(workspace, stopping), articleGraph)) {
      if (written !== null) articles += 1;
      if (entry.problem !== undefined) {
        problems.push(damaged(entry));
        progress.problem(failureText(damaged(entry)));
      }
      progress.advance(printable(entry.file));
    }
  } finally {
    progress.stop();
  }
  return { articles, problems };
}

async function* entriesUntil(workspace: Workspace, stopping: () => boolean): AsyncGenerator<WorkspaceEntry> {
  for await (const entry of workspace.entries()) {
    if (stopping()) return;
    yield entry;
  }
}

function articleGraph({ record }: WorkspaceEntry): ArticleGraph | null {
  return record === undefined ? null : [record.extraction.article.id, buildGraph([record.extraction])];
}

/** The damaged file is moved aside, not deleted. */
export async function makeAnew(choice: StoreChoice): Promise<void> {
  const { file, workspace } = choice;
  if (file === null) return;
  note(`${file} is damaged; it is kept as ${await moveAside(file)}`);
  const total = (await workspace.files()).length;
  const { articles } = await usingStoreAsItIs(choice, async (store) => {
    await store.prepare();
    return writeAll(workspace, { store, total, stopping: () => false });
  });
  note(`It was made anew from ${articles} of ${count(total, 'article')} in the workspace`);
}
