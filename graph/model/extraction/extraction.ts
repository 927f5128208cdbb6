/** The Extraction contract: the durable record of what was read in one article. */
import { z } from 'zod';
import { actorSchema } from './actor.js';
import { articleSchema } from './article.js';
import { eventSchema } from './event.js';
import { issueSchema } from './issue.js';
import { regionSchema } from './region.js';
import { relationSchema } from './relation.js';
import { statementSchema } from './statement.js';

export const EXTRACTION_VERSION = '1';

/** Shape only; what must hold across its parts is in `invariants.ts`. */
export const extractionSchema = z.looseObject({
  version: z.literal(EXTRACTION_VERSION),
  article: articleSchema,
  regions: z.array(regionSchema),
  actors: z.array(actorSchema),
  statements: z.array(statementSchema),
  events: z.array(eventSchema),
  relations: z.array(relationSchema),
  issues: z.array(issueSchema),
});
export type Extraction = z.infer<typeof extractionSchema>;
