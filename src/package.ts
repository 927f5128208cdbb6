/** The installed package: where it lies and which version it is. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OnRecordError } from '../graph/model/error.js';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
}

/** The folder that holds package.json, assets and dist; compiled code lies deeper than its source, so it is searched for. */
export function packageFolder(from = dirname(fileURLToPath(import.meta.url))): string {
  if (manifestIn(from)?.name === 'onrecord') return from;
  const parent = dirname(from);
  if (parent !== from) return packageFolder(parent);
  const hint = 'Install the package again.';
  throw new OnRecordError('asset-damaged', 'The onrecord package has no package.json above its code', { hint });
}

export function packageVersion(): string {
  return manifestIn(packageFolder())?.version ?? 'unknown';
}

function manifestIn(folder: string): Manifest | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}
