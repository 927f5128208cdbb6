/** What lies in a folder and below it: the articles, what is not read and why, and the places that cannot be looked into. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { OnRecordError } from '../../../graph/model/error.js';
import { isProjectPaper, KINDS, kindOfFile, type NotRead, NotReadCount } from './not-read.js';

/** In a folder only these are taken for articles; a file named outright is read whatever it is called. */
export const ARTICLE_EXTENSIONS = ['.txt', '.text', '.md', '.html', '.htm', '.xhtml'];

export interface Failure {
  readonly file: string;
  readonly error: OnRecordError;
}

export interface Found {
  /** By name. */
  readonly files: readonly string[];
  readonly notRead: readonly NotRead[];
  readonly failures: readonly Failure[];
}

export interface Looking {
  /** A folder of our own, in which no articles are looked for. */
  readonly except?: string;
  readonly list?: (folder: string) => Promise<Dirent[]>;
}

const listFolder = (folder: string): Promise<Dirent[]> => readdir(folder, { withFileTypes: true });

export async function lookInto(folder: string, { except, list = listFolder }: Looking = {}): Promise<Found> {
  const files: string[] = [];
  const failures: Failure[] = [];
  const notRead = new NotReadCount();
  const own = except === undefined ? undefined : await realpath(except).catch(() => undefined);
  const sort = async (path: string, entry: Dirent): Promise<void> => {
    const kind = await kindOf(path, entry);
    if (kind === 'folder') folders.push(path);
    else if (kind === 'article') files.push(path);
    else if (kind === 'no-file' && isArticleName(path)) failures.push({ file: path, error: noFile(path) });
    else notRead.add(kind === 'no-file' ? KINDS.noFile : kind === 'link' ? KINDS.linkToFolder : kindOfFile(path), path);
  };
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    if (own !== undefined && (await realpath(at).catch(() => at)) === own) continue;
    const entries = await list(at).catch(
      (cause: unknown) => void failures.push({ file: `${at}/`, error: closed(at, cause) }),
    );
    for (const entry of entries ?? []) {
      const path = join(at, entry.name);
      if (entry.name.startsWith('.')) await hidden(path, own, notRead);
      else await sort(path, entry);
    }
  }
  return { files: files.sort(), notRead: notRead.all, failures: failures.sort(byFile) };
}

function byFile(a: Failure, b: Failure): number {
  return a.file < b.file ? -1 : 1;
}

/** What the system keeps out of sight is no article; our own folder is not worth a word. */
async function hidden(path: string, own: string | undefined, notRead: NotReadCount): Promise<void> {
  if ((await realpath(path).catch(() => path)) !== own) notRead.add(KINDS.hidden, path);
}

type Kind = 'folder' | 'article' | 'link' | 'no-file' | 'other';

/** A link to a file is that file; one that leads nowhere is told of when it is read. Links to folders may lead in a circle. */
async function kindOf(path: string, entry: Dirent): Promise<Kind> {
  if (entry.isDirectory()) return 'folder';
  const target = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
  if (target?.isDirectory()) return 'link';
  if (target !== undefined && !target.isFile()) return 'no-file';
  return isArticleName(path) && !isProjectPaper(path) ? 'article' : 'other';
}

function isArticleName(path: string): boolean {
  return ARTICLE_EXTENSIONS.includes(extname(path).toLowerCase());
}

function closed(folder: string, cause: unknown): OnRecordError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const reason = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : message;
  const hint = 'Nothing in it was read. Check its permissions and the disk it is on.';
  return new OnRecordError('input-unreadable', `The folder ${folder} cannot be looked into: ${reason}`, {
    hint,
    cause,
  });
}

function noFile(path: string): OnRecordError {
  const hint = 'Name it on the command line if it is to be read all the same.';
  return new OnRecordError('input-unreadable', `${path} is a pipe, a socket or a device, not a file`, { hint });
}
