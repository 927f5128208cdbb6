/** A running view tells other commands of itself by a file in its folder of the workspace; one that has ended is not believed. */
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isRunning } from '../../../graph/model/running.js';
import { writeFileWhole } from '../../workspace/write-file.js';
import { viewsFolder } from './folder.js';

const FILE = 'view.json';

const announcementSchema = z.looseObject({
  url: z.url({ protocol: /^http$/ }),
  pid: z.int().positive(),
  /** Lets a command in, and lets it tell this view from another server on the same port. */
  token: z.string(),
  /** The file of the embedded store, in full. */
  store: z.string(),
});
export type Announcement = z.infer<typeof announcementSchema>;

/** It is removed together with its folder. */
export async function announce(folder: string, { store, ...rest }: Announcement): Promise<void> {
  const text = `${JSON.stringify({ ...rest, store: await whole(store) })}\n`;
  await writeFileWhole(join(folder, FILE), text, { mode: 0o600 });
}

/** Views of this store whose process runs. */
export async function announced(workspace: string, store: string): Promise<Announcement[]> {
  const all = viewsFolder(workspace);
  const wanted = await whole(store);
  const found: Announcement[] = [];
  for (const name of await readdir(all).catch(() => [])) {
    const text = await readFile(join(all, name, FILE), 'utf8').catch(() => '');
    const parsed = announcementSchema.safeParse(jsonOrNull(text));
    if (parsed.success && parsed.data.store === wanted && isRunning(parsed.data.pid)) found.push(parsed.data);
  }
  return found;
}

function whole(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file));
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
