/** A disk of a few kilobytes: a tmpfs of its own, where this machine lets us mount one; else the tests that need it are skipped. */
import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from './folder.js';

export interface SmallDisk {
  readonly folder: string;
  /** Leaves just so many bytes free. */
  fill(free: number): void;
  /** Makes all of it free again that `fill` has taken. */
  drain(): void;
  remove(): void;
}

export function smallDisk(kilobytes: number): SmallDisk {
  const folder = emptyFolder();
  const ballast = join(folder, 'ballast');
  if (!mount(folder, kilobytes)) throw new Error('no disk can be mounted here');
  const drain = (): void => rmSync(ballast, { force: true });
  return {
    folder,
    fill: (free) => {
      drain();
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free), 1));
    },
    drain,
    remove: () => {
      spawnSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mount(folder: string, kilobytes: number): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]).status === 0;
}

/** Whether this user may mount one; says so once where not. */
export const MOUNTS: boolean = (() => {
  try {
    smallDisk(64).remove();
    return true;
  } catch {
    process.stderr.write('skipped: tests on small disks need the right to mount a tmpfs\n');
    return false;
  }
})();
