/** A file under construction: written beside its place, and there as a whole once it is placed, or never. */
import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { linkTarget } from './link-target.js';

/** Bytes that are gathered before they are written: an export comes in many small chunks. */
const GATHERED = 256 * 1024;
const PREFIX = '.onrecord-';
const SUFFIX = '.part';

export type Chunk = string | Uint8Array;

export interface FileRights {
  /** Of a new file; one that is there already keeps its own. */
  readonly mode?: number | undefined;
}

export class PendingFile {
  readonly #gathered: Uint8Array[] = [];
  #bytes = 0;

  private constructor(
    private readonly handle: FileHandle,
    private readonly partial: string,
    private readonly path: string,
  ) {}

  /** A symbolic link stays one: what it points at is replaced. The folder is made where it is missing. */
  static async create(path: string, { mode }: FileRights = {}): Promise<PendingFile> {
    const place = await linkTarget(path);
    await mkdir(dirname(place), { recursive: true });
    const partial = join(dirname(place), partialName());
    const former = await stat(place).catch(() => null);
    if (former !== null) refuseOther(former);
    const handle = await open(partial, 'wx', mode ?? 0o666);
    const pending = new PendingFile(handle, partial, place);
    if (former !== null) await pending.#keepRights(former);
    return pending;
  }

  async write(chunk: Chunk): Promise<void> {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    this.#gathered.push(bytes);
    this.#bytes += bytes.length;
    if (this.#bytes >= GATHERED) await this.#flush();
  }

  /** Everything is on the disk, though not in its place yet: nothing can be lacking space from here on. */
  async settle(): Promise<void> {
    await this.#flush();
    await this.handle.sync();
    await this.handle.close();
  }

  /** After `settle`. */
  async place(): Promise<void> {
    await rename(this.partial, this.path);
    await syncFolder(dirname(this.path));
  }

  /** Leaves nothing behind; may be called at any time before the file is placed. */
  async abandon(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(this.partial, { force: true }).catch(() => undefined);
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#gathered);
    this.#gathered.length = 0;
    this.#bytes = 0;
    await writeAllBytes(this.handle, bytes);
  }

  /** As far as the file system has rights, and the user the right to give them. */
  async #keepRights({ uid, gid, mode }: Stats): Promise<void> {
    await this.handle.chown(uid, gid).catch(() => undefined);
    await this.handle.chmod(mode & 0o7777).catch(() => undefined);
  }
}

/** To put a file in its place would take it away. */
function refuseOther(former: Stats): void {
  if (former.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  if (!former.isFile()) throw new Error('it is no regular file');
}

/** The system may take fewer bytes than it was given and call that a success: on a disk that is nearly full it does. */
export async function writeAllBytes(handle: Pick<FileHandle, 'write'>, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing more can be written'), { code: 'ENOSPC' });
    written += bytesWritten;
  }
}

/** The name of no one's article: too short to be refused, hidden, and telling who wrote it. */
function partialName(): string {
  return `${PREFIX}${process.pid}-${randomBytes(6).toString('hex')}${SUFFIX}`;
}

/** The process that was writing this file, or null when it is no file under construction. */
export function writerOf(name: string): number | null {
  if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) return null;
  const pid = Number(name.slice(PREFIX.length).split('-')[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

/** Without it a power cut can undo the renaming. Windows cannot, and needs not, sync a folder. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) {
      throw error;
    }
  }
}
