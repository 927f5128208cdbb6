/** From the bytes of a file to its Extraction: what `extract` prints and `ingest` keeps. */
import { createHash } from 'node:crypto';
import type { TraceLine } from '../../../extract/index.js';
import { readArticle } from '../../../ingest/index.js';
import { extractArticle, fullReader, type Reader, rulesReader } from '../../../pipeline.js';
import type { ReaderChoice } from '../options.js';
import type { Read, ReadRequest } from './messages.js';

/** The reader that was chosen, ready to read. */
export function openReader(choice: ReaderChoice): Promise<Reader> {
  return Promise.resolve(choice === 'full' ? fullReader() : rulesReader());
}

export async function read({ source, metadata, isTraced }: ReadRequest, reader: Reader): Promise<Read> {
  const sha256 = createHash('sha256').update(source.bytes).digest('hex');
  const trace: TraceLine[] = [];
  const traced = isTraced ? { ...reader, trace: (line: TraceLine) => void trace.push(line) } : reader;
  return { extraction: await extractArticle(readArticle(source, metadata), traced), sha256, trace };
}
