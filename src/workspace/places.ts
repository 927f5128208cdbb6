/** Which record was read from which file: a file that is read again replaces its record, though its id may be another now. */
import { createHash } from 'node:crypto';
import { constants, open } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Standard input and the like: two texts that come through it are not one file. */
const NO_FILE = 'standard input';

/** Stands for the place of a file without telling it: a workspace may be given to others. */
export function placeOf(source: string): string | null {
  if (source === NO_FILE) return null;
  return createHash('sha256').update(resolve(source)).digest('hex').slice(0, 16);
}

/** Records by the place of the file they were read from; made of their beginnings, since records are long. */
export class Places {
  readonly #files = new Map<string, Set<string>>();

  static async read(files: readonly string[]): Promise<Places> {
    const places = new Places();
    for (const file of files) {
      const place = await placeIn(file);
      if (place !== null) places.add(place, file);
    }
    return places;
  }

  at(place: string): readonly string[] {
    return [...(this.#files.get(place) ?? [])];
  }

  add(place: string, file: string): void {
    const known = this.#files.get(place) ?? new Set();
    this.#files.set(place, known.add(file));
  }

  remove(file: string): void {
    for (const files of this.#files.values()) files.delete(file);
  }
}

/** Bytes in which a record has told how it came in. */
const HEAD = 4096;

/** Null for what is no such record; one made before places were kept tells the name of its file. */
async function placeIn(file: string): Promise<string | null> {
  const head = await beginningOf(file).catch(() => '');
  const { place, source } = ingestedIn(head);
  return place ?? (source === undefined ? null : placeOf(source));
}

interface Ingested {
  readonly place?: string;
  readonly source?: string;
}

/** What comes before the extraction, made a whole again. */
function ingestedIn(head: string): Ingested {
  const end = head.lastIndexOf(',', head.indexOf('"extraction"'));
  if (end < 0) return {};
  try {
    const { ingested } = JSON.parse(`${head.slice(0, end)}}`) as { ingested?: Ingested };
    return ingested ?? {};
  } catch {
    return {};
  }
}

/** Of a regular file; a pipe would keep us waiting. */
async function beginningOf(file: string): Promise<string> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
