/** Where a path leads in the end: a link that points at a missing file names the place where that file goes. */
import { readlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** As many as Linux follows. */
const MOST = 40;

export async function linkTarget(path: string): Promise<string> {
  let place = resolve(path);
  for (let followed = 0; followed < MOST; followed += 1) {
    const link = await readlink(place).catch(() => null);
    if (link === null) return place;
    place = resolve(dirname(place), link);
  }
  throw Object.assign(new Error('its links lead in a circle'), { code: 'ELOOP' });
}
