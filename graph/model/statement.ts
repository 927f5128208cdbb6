/** Something that somebody other than the article's author said, and through whom it came. */
import { z } from 'zod';
import { ACTS, DIRECTNESS, STANCES } from './ontology.js';
import { quotedSpanSchema } from './span.js';
import { timeSchema } from './time.js';

export const confidenceSchema = z.number().min(0).max(1);

export const statementSchema = quotedSpanSchema.extend({
  id: z.string().min(1),
  directness: z.enum(DIRECTNESS),
  act: z.enum(ACTS),
  /** Actor id; null when the text leaves the speaker open. */
  speaker: z.string().nullable(),
  /** Actor ids, nearest the speaker first. */
  via: z.array(z.string()),
  addressees: z.array(z.string()),
  cue: quotedSpanSchema.nullable(),
  time: timeSchema.nullable(),
  /** Ids of the statements this one contains. */
  quotes: z.array(z.string()),
  about: z.array(z.looseObject({ id: z.string(), stance: z.enum(STANCES).nullable() })),
  rule: z.string().min(1),
  confidence: confidenceSchema,
});
export type Statement = z.infer<typeof statementSchema>;
