/** Writes the workspace as files for Neo4j's own import tool, which loads millions of rows in a minute into a new database. */

import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildGraph } from '../../../graph/build.js';
import { OnRecordError } from '../../../graph/model/error.js';
import { type BulkLine, BulkWriter } from '../../../graph/store/bulk.js';
import { damaged, type Workspace, writeError } from '../../workspace/index.js';
import { AlreadyReported, failureText } from '../shared/failure.js';
import { count, note } from '../shared/terminal.js';

const ARGUMENTS = 'import.args';
const SCRIPT = 'after-import.cypher';

export async function exportBulk(workspace: Workspace, folder: string): Promise<void> {
  const files = new Map<string, WriteStream>();
  const writer = new BulkWriter();
  const problems: OnRecordError[] = [];
  let articles = 0;
  try {
    await prepareFolder(folder);
    for await (const entry of workspace.entries()) {
      if (entry.problem !== undefined) {
        problems.push(damaged(entry));
        note(failureText(damaged(entry)));
        continue;
      }
      const { extraction } = entry.record;
      await append(writer.add(extraction.article.id, buildGraph([extraction])), { folder, files });
      articles += 1;
    }
    await append(writer.finish(), { folder, files });
    await Promise.all([...files.values()].map((file) => closed(file)));
    await writeFile(join(folder, ARGUMENTS), writer.arguments());
    await writeFile(join(folder, SCRIPT), writer.script());
  } catch (error) {
    throw error instanceof OnRecordError ? error : writeError(error, folder);
  }
  note(`Wrote ${count(articles, 'article')} to ${folder}. With the server stopped, in that folder:`);
  note(`  neo4j-admin database import full neo4j --overwrite-destination @${ARGUMENTS}`);
  note(`and with the server started again: cypher-shell --file ${SCRIPT}`);
  const [first] = problems;
  if (first) throw new AlreadyReported(first.exitCode);
}

/** Files of an earlier export would be taken for part of this one. */
async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length === 0) return;
  throw new OnRecordError('output-unwritable', `${folder} is not empty`, { hint: 'Name a new or an empty folder.' });
}

interface Target {
  readonly folder: string;
  readonly files: Map<string, WriteStream>;
}

async function append(lines: Iterable<BulkLine>, { folder, files }: Target): Promise<void> {
  for (const { file, line } of lines) {
    const stream = files.get(file) ?? createWriteStream(join(folder, file), { flags: 'wx' });
    files.set(file, stream);
    if (!stream.write(line)) await once(stream, 'drain');
  }
}

function closed(stream: WriteStream): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', reject);
    stream.end(resolve);
  });
}
