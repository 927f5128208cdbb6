/** From the bytes of a file to its Extraction: what `extract` prints and `ingest` keeps. */
import { createHash } from 'node:crypto';
import { readArticle } from '../../../ingest/index.js';
import { extractArticle } from '../../../pipeline.js';
import type { Read, ReadRequest } from './messages.js';

export async function read({ source, metadata }: ReadRequest): Promise<Read> {
  const sha256 = createHash('sha256').update(source.bytes).digest('hex');
  return { extraction: await extractArticle(readArticle(source, metadata)), sha256 };
}
