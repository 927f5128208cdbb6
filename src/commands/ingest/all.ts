/** Files through the whole line: read, extracted, kept in the workspace, written to the store, told of. */
import { atLeast } from '../../../graph/at-least.js';
import { articleGraph as graphOf } from '../../../graph/build.js';
import { OnRecordError } from '../../../graph/model/error.js';
import { load } from '../../../graph/store/load.js';
import type { ArticleGraph, GraphStore, WriteResult } from '../../../graph/store/store.js';
import { readSource } from '../../ingest/read-source.js';
import type { Workspace } from '../../workspace/index.js';
import { Tally } from '../shared/expectation.js';
import { failureText } from '../shared/failure.js';
import type { MetadataOptions } from '../shared/options.js';
import { type Progress, startProgress } from '../shared/progress.js';
import { inOrder } from '../shared/readers/in-order.js';
import { Readers, type ReadersOptions } from '../shared/readers/readers.js';
import { keepArticle, type Reading } from './article.js';
import type { Failure } from './folder.js';
import { failureLine, reportLine, type StoredArticle } from './report.js';

export interface Work {
  readonly metadata: MetadataOptions;
  readonly readers: ReadersOptions;
  readonly asJson: boolean;
  readonly workspace: Workspace;
  readonly store: GraphStore;
  /** How sure at least what the store is given must be. */
  readonly least: number;
  /** Aborted when nothing new is to be begun. */
  readonly signal: AbortSignal;
}

export interface Result {
  /** The files that failed, each told already. */
  readonly failed: readonly Failure[];
  /** Null where no article was kept. */
  readonly kept: Tally | null;
}

export async function ingestAll(files: readonly string[], work: Work): Promise<Result> {
  const progress = await startProgress(files.length);
  const failed: Failure[] = [];
  let tally: Tally | null = null;
  try {
    for await (const [outcome, written] of load(work.store, keepAll(files, work), articleGraph)) {
      for (const id of work.workspace.takeWithdrawn()) await work.store.remove(id);
      const failure = await tell(outcome, { written, progress, asJson: work.asJson });
      if (failure !== null) failed.push(failure);
      if (outcome.kept !== undefined) tally = (tally ?? new Tally()).add(outcome.kept.extraction, outcome.kept.sure);
      progress.advance(outcome.file);
    }
  } finally {
    progress.stop();
  }
  return { failed, kept: tally };
}

type Outcome = { readonly file: string } & (
  | { readonly kept: StoredArticle; readonly error?: undefined }
  | { readonly kept?: undefined; readonly error: unknown }
);

/** An error is told of in its turn, once the store has what was read before it. */
async function* keepAll(files: readonly string[], work: Work): AsyncGenerator<Outcome> {
  const readers = new Readers(files.length, work.readers);
  work.signal.addEventListener('abort', () => void readers.close(), { once: true });
  try {
    const read = (file: string) => readFile(file, readers, work.metadata);
    for await (const reading of inOrder(files, readers.ahead, read)) {
      if (work.signal.aborted) return;
      const outcome = await keep(reading, work);
      yield outcome;
      if (outcome.kept === undefined && concernsAll(outcome.error)) return;
    }
  } finally {
    await readers.close();
  }
}

async function readFile(file: string, readers: Readers, metadata: MetadataOptions): Promise<Reading> {
  try {
    const source = await readSource(file);
    return { file, source: source.name, read: await readers.read({ source, metadata }) };
  } catch (error) {
    return { file, error };
  }
}

async function keep(reading: Reading, { metadata, workspace, least }: Work): Promise<Outcome> {
  const { file } = reading;
  if (reading.read === undefined) return { file, error: reading.error };
  return keepArticle(reading, metadata, workspace).then(
    (kept): Outcome => ({ file, kept: { ...kept, sure: atLeast(kept.extraction, least) } }),
    (error: unknown): Outcome => ({ file, error }),
  );
}

function articleGraph({ kept }: Outcome): ArticleGraph | null {
  return kept === undefined ? null : [kept.extraction.article.id, graphOf(kept.sure)];
}

interface Telling {
  readonly written: WriteResult | null;
  readonly progress: Progress;
  readonly asJson: boolean;
}

async function tell(outcome: Outcome, { written, progress, asJson }: Telling): Promise<Failure | null> {
  const { file, kept, error } = outcome;
  if (kept !== undefined) {
    await progress.result(reportLine({ ...kept, written }, asJson));
    return null;
  }
  if (!(error instanceof OnRecordError) || concernsAll(error)) throw error;
  progress.problem(failureText(error));
  if (asJson) await progress.result(failureLine(file, error));
  return { file, error };
}

/** What would fail in the same way for every article that follows. */
function concernsAll(error: unknown): boolean {
  return !(error instanceof OnRecordError) || /^(store-|disk-|output-|asset-|usage)/.test(error.code);
}
