/** From a file to its Extraction: what `extract` prints and `ingest` keeps. */
import type { Extraction } from '../../../graph/model/index.js';
import { type ArticleSource, readArticle, readSource } from '../../ingest/index.js';
import { extractArticle } from '../../pipeline.js';
import type { MetadataOptions } from '../shared/options.js';

export interface Reading {
  readonly source: ArticleSource;
  readonly extraction: Extraction;
}

export async function readAndExtract(path: string, metadata: MetadataOptions): Promise<Reading> {
  const source = await readSource(path);
  return { source, extraction: await extractArticle(readArticle(source, metadata)) };
}
