/** Moves a damaged store out of the way without deleting anything. */
import { readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeError } from '../../workspace/index.js';

const MARK = '.damaged-';

/** Renames the file and what the store keeps beside it (`graph.grafeo.wal` …); returns the new name of the file. */
export async function moveAside(file: string, now = new Date()): Promise<string> {
  const suffix = MARK + now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const name = basename(file);
  const own = (await readdir(dirname(file))).filter(
    (other) => (other === name || other.startsWith(`${name}.`)) && !other.includes(MARK),
  );
  try {
    for (const other of own) await rename(join(dirname(file), other), join(dirname(file), other + suffix));
  } catch (error) {
    throw writeError(error, file);
  }
  return file + suffix;
}
