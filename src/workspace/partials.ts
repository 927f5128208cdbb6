/** What killed processes leave of files that they were writing is swept out: on a full disk it takes up the room. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../../graph/model/running.js';
import { writerOf } from './pending-file.js';

export async function sweepPartials(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    for (const name of await readdir(folder).catch(() => [])) {
      const writer = writerOf(name);
      if (writer !== null && !isRunning(writer)) await rm(join(folder, name), { force: true }).catch(() => undefined);
    }
  }
}
