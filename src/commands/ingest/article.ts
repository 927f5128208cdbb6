/** One article from its file into the workspace. */
import { createHash } from 'node:crypto';
import type { Extraction } from '../../../graph/model/index.js';
import { packageVersion } from '../../package.js';
import type { Ingested, SaveOutcome, Workspace } from '../../workspace/index.js';
import type { MetadataOptions } from '../shared/options.js';
import { type Reading, readAndExtract } from './reading.js';

export interface KeptArticle {
  readonly file: string;
  readonly outcome: SaveOutcome;
  readonly extraction: Extraction;
}

/** The workspace comes before the store: should that fail, the article is kept and a rebuild brings it in. */
export async function keepArticle(file: string, metadata: MetadataOptions, workspace: Workspace): Promise<KeptArticle> {
  const reading = await readAndExtract(file, metadata);
  const { extraction } = reading;
  const outcome = await workspace.save({ ingested: provenance(reading, metadata), extraction });
  return { file, outcome, extraction };
}

function provenance({ source }: Reading, { published, url, publisher, language }: MetadataOptions): Ingested {
  const given = Object.entries({ published, url, publisher, language }).filter(([, value]) => value !== undefined);
  return {
    tool: packageVersion(),
    source: source.name,
    sha256: createHash('sha256').update(source.bytes).digest('hex'),
    options: Object.fromEntries(given) as Record<string, string>,
  };
}
