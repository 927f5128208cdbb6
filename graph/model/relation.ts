/** A typed relation between two things of one article, other than speaking and taking part. */
import { z } from 'zod';
import { RELATION_TYPES } from './ontology.js';
import { spanSchema } from './span.js';

export const relationSchema = spanSchema.extend({
  type: z.enum(RELATION_TYPES),
  from: z.string().min(1),
  to: z.string().min(1),
  title: z.string().optional(),
  rule: z.string().min(1),
});
export type Relation = z.infer<typeof relationSchema>;
