/** The workspace folder: every article's record as a plain file. It is the record; a store is a projection of it. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { OnRecordError } from '../../graph/model/error.js';
import { sweepPartials } from './partials.js';
import { Places, placeOf } from './places.js';
import { readText, reasonOf } from './read-text.js';
import type { ArticleRecord } from './record.js';
import { recordFileName } from './record-name.js';
import { writeFileWhole } from './write-file.js';

const FORMAT = 1;
/** Loaded with the first record: many commands only count the files. */
const records = () => import('./record.js');

/** What writing an article did: `unchanged` when its Extraction is the one already there. */
export type SaveOutcome = 'added' | 'changed' | 'unchanged';

/** A file of the workspace: a record, or what is wrong with it. */
export type WorkspaceEntry =
  | { readonly file: string; readonly record: ArticleRecord; readonly problem?: undefined }
  | { readonly file: string; readonly record?: undefined; readonly problem: string };

export class Workspace {
  /** Read with the first article that is new. */
  #places: Places | undefined;
  readonly #withdrawn: string[] = [];

  private constructor(readonly folder: string) {}

  /** Opens the folder, which need not exist yet; refuses one that a later onrecord has made. */
  static async open(folder: string): Promise<Workspace> {
    const workspace = new Workspace(folder);
    await workspace.checkFormat();
    return workspace;
  }

  /** Where the embedded store lives unless another is named. */
  get graphFile(): string {
    return join(this.folder, 'graph.grafeo');
  }

  /** Makes the folder and marks it, so that a later version can tell how it is laid out. */
  async prepare(): Promise<void> {
    if ((await textOf(this.markerFile)) === null) {
      await writeFileWhole(this.markerFile, `${JSON.stringify({ format: FORMAT })}\n`);
    }
    await sweepPartials([this.folder, this.articlesFolder]);
  }

  async save(record: ArticleRecord): Promise<SaveOutcome> {
    const { recordText } = await records();
    const file = this.fileOf(record.extraction.article.id);
    const former = await textOf(file);
    if (former !== null && sameExtraction(former, record)) return 'unchanged';
    const { source, ...ingested } = record.ingested;
    const place = placeOf(source);
    await writeFileWhole(file, recordText({ ...record, ingested: { source, ...(place && { place }), ...ingested } }));
    if (former !== null) return 'changed';
    return (await this.#withdrawFormer(file, record, place)) ? 'changed' : 'added';
  }

  /** Ids of articles whose records another has taken the place of since this was last asked: a store may still hold them. */
  takeWithdrawn(): string[] {
    return this.#withdrawn.splice(0);
  }

  /**
   * An id is made of the text and of who carries it. So a file that is read again under another publisher or address is
   * another article; the one that it was before is withdrawn, as that was a mistake. The same text from another file stays.
   */
  async #withdrawFormer(file: string, { extraction }: ArticleRecord, place: string | null): Promise<boolean> {
    if (place === null) return false;
    this.#places ??= await Places.read((await this.files()).map((name) => join(this.articlesFolder, name)));
    let withdrawn = false;
    for (const other of this.#places.at(place)) {
      const { record } = await this.#entry(other);
      if (other === file || record?.extraction.article.text !== extraction.article.text) continue;
      await rm(other, { force: true });
      this.#places.remove(other);
      this.#withdrawn.push(record.extraction.article.id);
      withdrawn = true;
    }
    this.#places.add(place, file);
    return withdrawn;
  }

  /** The record of an article, or null when the workspace has none. */
  async read(articleId: string): Promise<ArticleRecord | null> {
    const file = this.fileOf(articleId);
    const text = await textOf(file);
    if (text === null) return null;
    const entry = await entryOf(file, text);
    if (entry.problem !== undefined) throw damaged(entry);
    return entry.record;
  }

  /** Names of the files that should be records, in order. */
  async files(): Promise<string[]> {
    const names = await readdir(this.articlesFolder).catch(noneIfMissing);
    return names.filter((name) => !isIncidental(name)).sort();
  }

  /** One entry a file, in order, one at a time; what is damaged or cannot be read is an entry too and stops no other. */
  async *entries(): AsyncGenerator<WorkspaceEntry> {
    for (const name of await this.files()) {
      yield await this.#entry(join(this.articlesFolder, name));
    }
  }

  async #entry(file: string): Promise<WorkspaceEntry> {
    try {
      const text = await readText(file);
      return text === null ? { file, problem: 'there is nothing behind this name' } : await entryOf(file, text);
    } catch (error) {
      return { file, problem: reasonOf(error) };
    }
  }

  private get articlesFolder(): string {
    return join(this.folder, 'articles');
  }

  private get markerFile(): string {
    return join(this.folder, 'workspace.json');
  }

  private fileOf(articleId: string): string {
    return join(this.articlesFolder, recordFileName(articleId));
  }

  private async checkFormat(): Promise<void> {
    const text = await textOf(this.markerFile);
    if (text === null) return;
    const format = Number((jsonOrUndefined(text) as { format?: unknown } | null | undefined)?.format);
    if (!Number.isInteger(format) || format < 1) {
      const hint = 'Delete this one file: the articles beside it are kept, and the next ingest writes it anew.';
      throw new OnRecordError('workspace-damaged', `${this.markerFile} is damaged`, { hint });
    }
    if (format > FORMAT) {
      const hint = 'Update onrecord, or name another folder with --workspace.';
      throw new OnRecordError('workspace-damaged', `${this.folder} was made by a later version of onrecord`, { hint });
    }
  }
}

/** The error for commands that cannot go on without the damaged file. */
export function damaged({ file, problem }: { file: string; problem: string }): OnRecordError {
  const hint = 'Ingest the article again, or move the file away.';
  return new OnRecordError('workspace-damaged', `${file} cannot be used: ${problem}`, { hint });
}

async function entryOf(file: string, text: string): Promise<WorkspaceEntry> {
  const { parseRecord } = await records();
  try {
    return { file, record: parseRecord(text) };
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    return { file, problem: error.message };
  }
}

/** Compares parsed values, so that neither layout nor a later tool version counts as a change. */
function sameExtraction(former: string, { extraction }: ArticleRecord): boolean {
  const parsed = jsonOrUndefined(former) as { extraction?: unknown } | undefined;
  return JSON.stringify(parsed?.extraction) === JSON.stringify(extraction);
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Files of the system, and what a killed process leaves of a write that it did not finish. */
function isIncidental(name: string): boolean {
  return name.startsWith('.') || /\.json\.\d+$/.test(name);
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readText(file);
  } catch (cause) {
    const hint = 'Choose another folder for the workspace, or mend this one.';
    throw new OnRecordError('input-unreadable', `${file} cannot be read: ${reasonOf(cause)}`, { hint, cause });
  }
}

function noneIfMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw new OnRecordError('input-unreadable', `The workspace cannot be read: ${reasonOf(error)}`, { cause: error });
}
