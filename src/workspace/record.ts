/** The durable record of one article: its Extraction, and how it came in. One JSON file an article. */
import { z } from 'zod';
import { type Extraction, OnRecordError, parseExtraction } from '../../graph/model/index.js';

export const RECORD_FORMAT = 1;

const envelopeSchema = z.looseObject({
  format: z.literal(RECORD_FORMAT),
  ingested: z.looseObject({
    /** Version of onrecord that made the Extraction. */
    tool: z.string(),
    /** Name of the file as it was given. */
    source: z.string(),
    /** Stands for where the file lay; none for standard input. */
    place: z.string().optional(),
    /** SHA-256 of the file's bytes. */
    sha256: z.string(),
    /** Metadata given by hand: published, url, publisher, language. */
    options: z.record(z.string(), z.string()),
  }),
  extraction: z.unknown(),
});

export type Ingested = z.infer<typeof envelopeSchema>['ingested'];

export interface ArticleRecord {
  readonly ingested: Ingested;
  readonly extraction: Extraction;
}

export function recordText({ ingested, extraction }: ArticleRecord): string {
  return `${JSON.stringify({ format: RECORD_FORMAT, ingested, extraction }, null, 2)}\n`;
}

/** Rejects what is not a whole, sound record; the caller adds the name of the file. */
export function parseRecord(text: string): ArticleRecord {
  const envelope = envelopeSchema.safeParse(parseJson(text));
  if (!envelope.success) throw new OnRecordError('workspace-damaged', 'it is not a record made by onrecord');
  return { ingested: envelope.data.ingested, extraction: parseExtraction(envelope.data.extraction) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OnRecordError('workspace-damaged', 'it is not whole JSON', { cause });
  }
}
