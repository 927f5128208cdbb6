/** Writes files whole or not at all, synced to disk; a device or a pipe is written into. The one writer of this program. */
import { stat } from 'node:fs/promises';
import { writeInto } from './device.js';
import { type Chunk, type FileRights, PendingFile } from './pending-file.js';
import { writeError } from './write-error.js';

export { writeError } from './write-error.js';

/** All of a file, at once or as it comes. */
export type Content = Chunk | Iterable<Chunk> | AsyncIterable<Chunk>;

/** A reader sees the old file or the new one, never a part; two writers at once leave one of the two. */
export async function writeFileWhole(path: string, content: Content, rights: FileRights = {}): Promise<void> {
  try {
    if (await isSpecial(path)) return await writeInto(path, chunksOf(content));
  } catch (error) {
    throw writeError(error, path);
  }
  await writeFilesWhole([[path, content]], rights);
}

/** Files that belong together: they are put in their places once all of them are written, or none is. */
export async function writeFilesWhole(
  files: Iterable<readonly [path: string, content: Content]>,
  rights: FileRights = {},
): Promise<void> {
  const set = new FileSet(rights);
  try {
    for (const [path, content] of files) {
      await set.write(path, '');
      for await (const chunk of chunksOf(content)) await set.write(path, chunk);
    }
    await set.place();
  } finally {
    await set.abandon();
  }
}

/** The same for files that grow side by side. */
export class FileSet {
  readonly #files = new Map<string, PendingFile>();

  constructor(private readonly rights: FileRights = {}) {}

  async write(path: string, chunk: Chunk): Promise<void> {
    await telling(path, async () => {
      const file = this.#files.get(path) ?? (await PendingFile.create(path, this.rights));
      this.#files.set(path, file);
      await file.write(chunk);
    });
  }

  async place(): Promise<void> {
    for (const [path, file] of this.#files) await telling(path, () => file.settle());
    for (const [path, file] of this.#files) {
      await telling(path, () => file.place());
      this.#files.delete(path);
    }
  }

  /** Removes what is not in its place; after `place` there is nothing to remove. */
  async abandon(): Promise<void> {
    for (const file of this.#files.values()) await file.abandon();
    this.#files.clear();
  }
}

async function telling<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw writeError(error, path);
  }
}

/** A device or a named pipe: to put a file in its place would take it away. */
async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && (found.isFIFO() || found.isCharacterDevice() || found.isBlockDevice());
}

async function* chunksOf(content: Content): AsyncGenerator<Chunk, void, void> {
  if (typeof content === 'string' || content instanceof Uint8Array) yield content;
  else yield* content;
}
