/** What the arguments of `ingest` name: files as they stand, folders as the articles in them. */
import { stat } from 'node:fs/promises';
import { OnRecordError } from '../../../graph/model/error.js';
import { ARTICLE_EXTENSIONS, type Found, type Looking, lookInto } from './folder.js';
import { notReadText } from './not-read.js';

/** Files in the order given, those of a folder by name, each once. Missing files are left to the reader to report. */
export async function listInputs(paths: readonly string[], looking: Looking = {}): Promise<Found> {
  const found: Found[] = [];
  for (const path of paths) found.push((await isFolder(path)) ? await articlesIn(path, looking) : named(path));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    notRead: found.flatMap(({ notRead }) => notRead),
    failures: found.flatMap(({ failures }) => failures),
  };
}

function named(path: string): Found {
  return { files: [path], notRead: [], failures: [] };
}

async function isFolder(path: string): Promise<boolean> {
  if (path === '-') return false;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function articlesIn(folder: string, looking: Looking): Promise<Found> {
  const found = await lookInto(folder, looking);
  if (found.files.length > 0 || found.failures.length > 0) return found;
  const others = found.notRead.length === 0 ? '' : ` Not read: ${notReadText(found.notRead)}.`;
  const hint = `An article is a file ending in ${ARTICLE_EXTENSIONS.join(', ')}.${others}`;
  const error = new OnRecordError('input-missing', `There are no articles in ${folder}`, { hint });
  return { files: [], notRead: [], failures: [{ file: folder, error }] };
}
