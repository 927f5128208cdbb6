/** Grafeo makes a folder for what exceeds its memory in the temporary folder, and removes it on close: not when it is killed. */
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isRunning } from '../../model/running.js';

const REST = /^(\d{1,10})-[0-9a-f]{16}\.spill$/;

/** Removes those of this file, by its name, whose processes have ended; what cannot be removed stays. */
export function sweepSpills(path: string, folder = tmpdir()): void {
  const begin = `grafeo-${basename(path)}-`;
  for (const name of namesIn(folder)) {
    if (!name.startsWith(begin)) continue;
    const pid = Number(REST.exec(name.slice(begin.length))?.[1]);
    if (!Number.isInteger(pid) || pid === 0 || isRunning(pid)) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Of another user.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
