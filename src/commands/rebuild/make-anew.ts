/** Makes a store from the workspace, and a damaged one anew. */
import { atLeast } from '../../../graph/at-least.js';
import { articleGraph as graphOf } from '../../../graph/build.js';
import type { Extraction, OnRecordError } from '../../../graph/model/index.js';
import { load } from '../../../graph/store/load.js';
import type { ArticleGraph, GraphStore } from '../../../graph/store/store.js';
import { damaged, type Workspace, type WorkspaceEntry } from '../../workspace/index.js';
import { type Expectations, Tally } from '../shared/expectation.js';
import { failureText } from '../shared/failure.js';
import { startProgress } from '../shared/progress.js';
import { type StoreChoice, usingStoreAsItIs } from '../shared/store-choice.js';
import { count, note, printable } from '../shared/terminal.js';
import { moveAside } from './move-aside.js';

interface Work {
  readonly store: GraphStore;
  readonly total: number;
  /** How sure at least what the store is given must be. */
  readonly least: number;
  readonly stopping: () => boolean;
}

export interface Written {
  readonly articles: number;
  readonly kept: Expectations;
  readonly problems: readonly OnRecordError[];
}

/** Writes every article of the workspace; a damaged record is told and does not stop the others. */
export async function writeAll(workspace: Workspace, { store, total, least, stopping }: Work): Promise<Written> {
  const progress = await startProgress(total);
  const problems: OnRecordError[] = [];
  const tally = new Tally();
  let articles = 0;
  try {
    for await (const [entry, written] of load(store, entriesUntil(workspace, stopping, least), articleGraph)) {
      if (written !== null) articles += 1;
      if (entry.record !== undefined) tally.add(entry.record.extraction, entry.sure);
      if (entry.problem !== undefined) {
        problems.push(damaged(entry));
        progress.problem(failureText(damaged(entry)));
      }
      progress.advance(printable(entry.file));
    }
  } finally {
    progress.stop();
  }
  return { articles, kept: tally.expectations, problems };
}

type Entry =
  | (Extract<WorkspaceEntry, { problem: string }> & { readonly sure?: undefined })
  /** With as much of it as the store is given. */
  | (Exclude<WorkspaceEntry, { problem: string }> & { readonly sure: Extraction });

async function* entriesUntil(workspace: Workspace, stopping: () => boolean, least: number): AsyncGenerator<Entry> {
  for await (const entry of workspace.entries()) {
    if (stopping()) return;
    yield entry.record === undefined ? entry : { ...entry, sure: atLeast(entry.record.extraction, least) };
  }
}

function articleGraph({ record, sure }: Entry): ArticleGraph | null {
  return record === undefined ? null : [record.extraction.article.id, graphOf(sure)];
}

/** The damaged file is moved aside, not deleted. How sure what it held was at least can be read in it no more. */
export async function makeAnew(choice: StoreChoice): Promise<void> {
  const { file, workspace } = choice;
  if (file === null) return;
  note(`${file} is damaged; it is kept as ${await moveAside(file)}`);
  const total = (await workspace.files()).length;
  const { articles } = await usingStoreAsItIs(choice, async (store) => {
    await store.prepare();
    return writeAll(workspace, { store, total, least: 0, stopping: () => false });
  });
  note(
    `It was made anew from ${articles} of ${count(total, 'article')} in the workspace, with all that was found in them`,
  );
}
