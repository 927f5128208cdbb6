/** A private copy of the embedded store: its file, and the log that a killed process may have left beside it. */
import { constants } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeError } from '../../workspace/write-file.js';

export interface GraphCopy {
  readonly path: string;
  remove(): Promise<void>;
}

/** Whoever calls holds the store open, so that nothing changes meanwhile. Where the file system can, nothing is written. */
export async function copyGraph(file: string, folder: string): Promise<GraphCopy> {
  try {
    const home = await mkdtemp(join(folder, 'graph-'));
    const path = join(home, basename(file));
    for (const part of await partsOf(file)) {
      await mkdir(join(home, part.folder), { recursive: true });
      await copyFile(part.path, join(home, part.folder, basename(part.path)), constants.COPYFILE_FICLONE);
    }
    return { path, remove: () => rm(home, { recursive: true, force: true }) };
  } catch (error) {
    throw writeError(error, folder);
  }
}

/** Changes whenever somebody has written to the store. */
export async function fingerprint(file: string): Promise<string> {
  const parts = await partsOf(file);
  const stats = await Promise.all(parts.map(({ path }) => stat(path).catch(() => null)));
  return stats.map((found) => `${found?.ino} ${found?.size} ${found?.mtimeMs}`).join('\n');
}

interface Part {
  readonly path: string;
  /** Where it lies, seen from the folder of the file. */
  readonly folder: string;
}

async function partsOf(file: string): Promise<Part[]> {
  const log = `${file}.wal`;
  const names = await readdir(log).catch(() => []);
  return [
    { path: file, folder: '.' },
    ...names.sort().map((name) => ({ path: join(log, name), folder: basename(log) })),
  ];
}
