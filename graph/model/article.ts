/** One news article: the text exactly as decoded, and what is known about its publication. */
import { z } from 'zod';
import { LANGUAGES } from './language.js';

export { LANGUAGES };

export const articleSchema = z.looseObject({
  id: z.string().min(1),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  language: z.enum(LANGUAGES),
  /** ISO date, or date and time with offset (`2025-12-13T08:58:00+08:00`); null when unknown, never today. */
  publishedAt: z.string().nullable(),
  updatedAt: z.string().nullable(),
  text: z.string(),
});
export type Article = z.infer<typeof articleSchema>;
