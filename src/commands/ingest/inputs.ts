/** What the arguments of `ingest` name: files as they stand, folders as the articles in them. */
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { OnRecordError } from '../../../graph/model/error.js';

/** In a folder only these are taken for articles; a file named outright is read whatever it is called. */
export const ARTICLE_EXTENSIONS = ['.txt', '.text', '.md', '.html', '.htm', '.xhtml'];

/** Files in the order given, those of a folder by name, each once. Missing files are left to the reader to report. */
export async function listInputs(paths: readonly string[]): Promise<string[]> {
  const lists: string[][] = [];
  for (const path of paths) lists.push((await isFolder(path)) ? await articlesIn(path) : [path]);
  return [...new Set(lists.flat())];
}

async function isFolder(path: string): Promise<boolean> {
  if (path === '-') return false;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function articlesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && ARTICLE_EXTENSIONS.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name));
  if (files.length > 0) return files.sort();
  const hint = `An article is a file ending in ${ARTICLE_EXTENSIONS.join(', ')}.`;
  throw new OnRecordError('input-missing', `There are no articles in ${folder}`, { hint });
}
