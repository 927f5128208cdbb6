/** One article through the whole line: read, extracted, kept in the workspace, written to the store. */
import { createHash } from 'node:crypto';
import { buildGraph } from '../../graph/build.js';
import type { Extraction } from '../../graph/model/index.js';
import type { GraphStore, WriteResult } from '../../graph/store/store.js';
import { packageVersion } from '../package.js';
import type { Ingested, SaveOutcome, Workspace } from '../workspace/index.js';
import { type Reading, readAndExtract } from './reading.js';
import type { MetadataOptions } from './shared-options.js';

export interface Target {
  readonly workspace: Workspace;
  readonly store: GraphStore;
}

export interface IngestedArticle {
  readonly file: string;
  readonly outcome: SaveOutcome;
  readonly extraction: Extraction;
  readonly written: WriteResult;
}

/** The workspace comes first: should the store fail, the article is kept and a rebuild brings it in. */
export async function ingestArticle(
  file: string,
  metadata: MetadataOptions,
  { workspace, store }: Target,
): Promise<IngestedArticle> {
  const reading = await readAndExtract(file, metadata);
  const { extraction } = reading;
  const outcome = await workspace.save({ ingested: provenance(reading, metadata), extraction });
  const written = await store.write(extraction.article.id, buildGraph([extraction]));
  return { file, outcome, extraction, written };
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
