/** A typed relation between two things of one article, other than speaking and taking part. */
import { z } from 'zod';
import { RELATION_TYPES } from '../ontology.js';
import { spanSchema } from './span.js';
import { confidenceSchema } from './statement.js';

/** What is known of a relation that came without a confidence, as in records made before relations kept one. */
const USUAL_CONFIDENCE = 0.9;

export const relationSchema = spanSchema.extend({
  type: z.enum(RELATION_TYPES),
  from: z.string().min(1),
  to: z.string().min(1),
  title: z.string().optional(),
  rule: z.string().min(1),
  confidence: confidenceSchema.default(USUAL_CONFIDENCE),
});
export type Relation = z.infer<typeof relationSchema>;
