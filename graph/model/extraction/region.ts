/** What each stretch of the page is: only headline, body and caption are read for facts. */
import { z } from 'zod';
import { spanSchema } from './span.js';

export const REGION_KINDS = ['headline', 'body', 'caption', 'boilerplate'] as const;
export const regionSchema = spanSchema.extend({ kind: z.enum(REGION_KINDS) });
export type Region = z.infer<typeof regionSchema>;
