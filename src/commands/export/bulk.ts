/** Writes the workspace as files for Neo4j's own import tool, which loads millions of rows in a minute into a new database. */

import { mkdir, readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { articleGraph } from '../../../graph/build.js';
import { OnRecordError } from '../../../graph/model/error.js';
import type { Profile } from '../../../graph/model/profile.js';
import { profileOf } from '../../../graph/resolve/index.js';
import { type BulkLine, BulkWriter } from '../../../graph/store/bulk.js';
import { damaged, FileSet, type Workspace, writeError } from '../../workspace/index.js';
import { AlreadyReported, failureText } from '../shared/failure.js';
import { count, note } from '../shared/terminal.js';

const ARGUMENTS = 'import.args';
const SCRIPT = 'after-import.cypher';

export async function exportBulk(workspace: Workspace, folder: string): Promise<void> {
  const files = new FileSet();
  const problems: OnRecordError[] = [];
  let articles = 0;
  const made = await prepareFolder(folder);
  try {
    const writer = new BulkWriter(await profilesOf(workspace));
    for await (const entry of workspace.entries()) {
      if (entry.problem !== undefined) {
        problems.push(damaged(entry));
        note(failureText(damaged(entry)));
        continue;
      }
      const { extraction } = entry.record;
      await append(files, folder, writer.add(extraction.article.id, articleGraph(extraction)));
      articles += 1;
    }
    await append(files, folder, writer.finish());
    await files.write(join(folder, ARGUMENTS), writer.arguments());
    await files.write(join(folder, SCRIPT), writer.script());
    await files.place();
  } catch (error) {
    await files.abandon();
    if (made !== undefined) await rmdir(made).catch(() => undefined);
    throw error;
  }
  note(`Wrote ${count(articles, 'article')} to ${folder}. With the server stopped, in that folder:`);
  note(`  neo4j-admin database import full neo4j --overwrite-destination @${ARGUMENTS}`);
  note(`and with the server started again: cypher-shell --file ${SCRIPT}`);
  const [first] = problems;
  if (first) throw new AlreadyReported(first.exitCode);
}

/** What is damaged is told of when it is to be written. */
async function profilesOf(workspace: Workspace): Promise<Profile[]> {
  const profiles: Profile[] = [];
  for await (const { record } of workspace.entries())
    if (record !== undefined) profiles.push(profileOf(record.extraction));
  return profiles;
}

/** Files of an earlier export would be taken for part of this one. Gives back the folder if it had to be made. */
async function prepareFolder(folder: string): Promise<string | undefined> {
  try {
    const made = await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length === 0) return made === undefined ? undefined : folder;
  } catch (error) {
    throw writeError(error, folder);
  }
  throw new OnRecordError('output-unwritable', `${folder} is not empty`, { hint: 'Name a new or an empty folder.' });
}

async function append(files: FileSet, folder: string, lines: Iterable<BulkLine>): Promise<void> {
  for (const { file, line } of lines) await files.write(join(folder, file), line);
}
