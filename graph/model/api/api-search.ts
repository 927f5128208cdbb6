/** What a search finds, grouped by kind. */
import { z } from 'zod';
import { NODE_LABELS } from '../node.js';
import { SEARCH_KINDS } from '../search-kinds.js';

export { SEARCH_KINDS, type SearchKind } from '../search-kinds.js';

/** How the words were met: as they are written, or by how they are pronounced. */
export const MATCHED_BY = ['words', 'pinyin', 'initials'] as const;

export const searchHitSchema = z.strictObject({
  id: z.string(),
  label: z.enum(NODE_LABELS),
  caption: z.string(),
  matched: z.string().describe('The text that matched, as it is written: the caption, or another name of the node'),
  by: z.enum(MATCHED_BY),
  alias: z.boolean().describe('The text that matched is not the caption'),
  detail: z
    .string()
    .nullable()
    .describe('What tells it apart: the role of an actor, the speaker of a statement, a date, a publisher'),
});
export const searchGroupSchema = z.strictObject({
  kind: z.enum(SEARCH_KINDS),
  hits: z.array(searchHitSchema).describe('The closest first'),
  shown: z.int(),
  total: z.int(),
});
export const searchResultSchema = z.strictObject({
  query: z.string(),
  groups: z.array(searchGroupSchema).describe('Those with hits, always in the same order'),
  total: z.int(),
});

export type SearchHit = z.infer<typeof searchHitSchema>;
export type SearchGroup = z.infer<typeof searchGroupSchema>;
export type SearchResult = z.infer<typeof searchResultSchema>;
