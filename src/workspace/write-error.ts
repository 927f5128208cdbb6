/** Why something could not be written, in a person's words. */
import { OnRecordError } from '../../graph/model/error.js';

const FULL = ['ENOSPC', 'EDQUOT'];

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  ENOENT: 'there is no such place',
  EISDIR: 'it is a folder',
  ENOTEMPTY: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EFBIG: 'it is too large for this file system',
  ENXIO: 'it is a socket',
  EPIPE: 'who read it has gone away',
};

/** Turns the system's error into one with a stable code; `cause` keeps the original. One that is told already stays. */
export function writeError(error: unknown, path: string): OnRecordError {
  if (error instanceof OnRecordError) return error;
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
