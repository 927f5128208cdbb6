/** Writes a file whole or not at all, synced to disk, and says in a person's words why it could not. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { OnRecordError } from '../../graph/model/error.js';

/** A reader sees the old file or the new one, never a part; two writers at once leave one of the two. */
export async function writeFileWhole(path: string, data: string | Buffer): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, data, { fsync: true });
  } catch (error) {
    throw writeError(error, path);
  }
}

const FULL = ['ENOSPC', 'EDQUOT'];

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOENT: 'there is no such place',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
};

/** Turns the system's error into one with a stable code; `cause` keeps the original. */
export function writeError(error: unknown, path: string): OnRecordError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (FULL.includes(code)) {
    const hint = 'Free some space and run the command again; nothing half-written was left behind.';
    return new OnRecordError('disk-full', `The disk is full: ${path} was not written`, { hint, cause: error });
  }
  const hint = 'Choose a place that you may write to.';
  return new OnRecordError('output-unwritable', `${path} cannot be written: ${REASONS[code] ?? message}`, {
    hint,
    cause: error,
  });
}
