/** Where running views keep what is theirs: a folder of the workspace, in it one folder a process, gone when it ends. */
import { mkdir, mkdtemp, readdir, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../../../graph/model/running.js';

export function viewsFolder(workspace: string): string {
  return join(workspace, 'views');
}

/** Makes a folder for this process, readable by its user alone; what killed views left behind is swept out. */
export async function makeViewFolder(workspace: string): Promise<string> {
  const all = viewsFolder(workspace);
  try {
    await mkdir(all, { recursive: true, mode: 0o700 });
    await sweep(all);
    return await mkdtemp(join(all, `${process.pid}-`));
  } catch {
    // A workspace on a medium that cannot be written: its view is not found by other commands, but works.
    return mkdtemp(join(tmpdir(), 'onrecord-view-'));
  }
}

/** Leaves nothing that was made for it, not even an empty workspace. */
export async function removeViewFolder(folder: string, workspace: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const parent of [viewsFolder(workspace), workspace]) await rmdir(parent).catch(() => undefined);
}

async function sweep(all: string): Promise<void> {
  for (const name of await readdir(all)) {
    const pid = Number(name.split('-')[0]);
    if (Number.isInteger(pid) && !isRunning(pid)) await rm(join(all, name), { recursive: true, force: true });
  }
}
