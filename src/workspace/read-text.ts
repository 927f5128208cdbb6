/** Reads a file of the workspace, which must be a regular one: a pipe in its place would never end. */
import { constants, open } from 'node:fs/promises';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENOTDIR: 'a part of its path is a file',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'it is a folder',
  ENXIO: 'it is no regular file',
  EIO: 'the disk does not give it back',
};

/** Null when there is no such file. */
export async function readText(file: string): Promise<string | null> {
  try {
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await handle.stat();
      if (found.isDirectory()) throw new Error('it is a folder');
      if (!found.isFile()) throw new Error('it is no regular file');
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    // A name that is too long is the name of nothing.
    if (['ENOENT', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** For a person. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
