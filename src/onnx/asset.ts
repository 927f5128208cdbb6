/** Finds the files of a model that comes with the package and reads them, each checked against the hash that was taken when it was made. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OnRecordError } from '../../graph/model/error.js';
import { packageFolder } from '../package.js';

const Source = z.object({ files: z.record(z.string(), z.object({ sha256: z.string() })) });

/** The folders of the models: the tagger of Chinese words, and the reader that has learned from annotated articles. */
export type Model = 'lac' | 'reader';

/** The folder of a model that comes with the package. */
export function assetFolder(model: Model): string {
  return join(packageFolder(), 'assets', model);
}

/** The bytes of a file of the folder; throws `asset-damaged` unless it is what SOURCE.json says. */
export async function readAsset(folder: string, name: string): Promise<Buffer> {
  const [source, bytes] = await Promise.all([readSource(folder), read(join(folder, name))]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === source.files[name]?.sha256) return bytes;
  throw damaged(`${join(folder, name)} is not the file that SOURCE.json names`);
}

async function readSource(folder: string): Promise<z.infer<typeof Source>> {
  const path = join(folder, 'SOURCE.json');
  const text = (await read(path)).toString('utf8');
  try {
    return Source.parse(JSON.parse(text));
  } catch (cause) {
    throw damaged(`${path} does not list the files of the model`, cause);
  }
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw damaged(`${path} cannot be read`, cause);
  }
}

function damaged(what: string, cause?: unknown): OnRecordError {
  return new OnRecordError('asset-damaged', `A model that comes with onrecord is damaged: ${what}.`, {
    hint: 'Install onrecord again.',
    cause,
  });
}
