/** One news article: the text exactly as decoded, and what is known about its publication. */
import { z } from 'zod';
import { LANGUAGES } from './language.js';

export { LANGUAGES };

/** A part of a running report, from `start` to the next, and when it was written. */
const entrySchema = z.looseObject({ start: z.int().nonnegative(), publishedAt: z.string() });

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
  /** Of a running report (live blog): its parts, each of which counts 今天 from its own time. */
  entries: z.array(entrySchema).optional(),
});
export type Article = z.infer<typeof articleSchema>;
export type Entry = z.infer<typeof entrySchema>;
