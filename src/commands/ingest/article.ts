/** One article from its file into the workspace. */
import type { Extraction } from '../../../graph/model/index.js';
import { packageVersion } from '../../package.js';
import type { Ingested, SaveOutcome, Workspace } from '../../workspace/index.js';
import type { MetadataOptions } from '../shared/options.js';
import type { Read } from '../shared/readers/messages.js';

export interface KeptArticle {
  readonly file: string;
  readonly outcome: SaveOutcome;
  readonly extraction: Extraction;
}

/** What was read in a file, or why it could not be. */
export type Reading = { readonly file: string } & (
  | { readonly read: Read; readonly source: string; readonly error?: undefined }
  | { readonly read?: undefined; readonly error: unknown }
);

/** The workspace comes before the store: should that fail, the article is kept and a rebuild brings it in. */
export async function keepArticle(
  { file, source, read }: Extract<Reading, { source: string }>,
  metadata: MetadataOptions,
  workspace: Workspace,
): Promise<KeptArticle> {
  const { extraction, sha256 } = read;
  const ingested = { tool: packageVersion(), source, sha256, options: givenOptions(metadata) };
  return { file, outcome: await workspace.save({ ingested, extraction }), extraction };
}

function givenOptions({ published, url, publisher, language }: MetadataOptions): Ingested['options'] {
  const given = Object.entries({ published, url, publisher, language }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Record<string, string>;
}
