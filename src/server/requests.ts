/** What requests may carry in their address, each checked by one schema; bodies are in the model. */
import { z } from 'zod';
import {
  MAX_ARTICLES,
  MAX_ID_LENGTH,
  MAX_IDS_IN_ADDRESS,
  MAX_MENTIONS,
  MAX_NEIGHBOUR_DEPTH,
  MAX_SEARCH_LENGTH,
  MAX_SEARCH_LIMIT,
  MAX_SLICE_LIMIT,
  NEIGHBOURS_LIMIT,
  OnRecordError,
  SEARCH_LIMIT,
} from '../../graph/model/index.js';

const id = z.string().min(1).max(MAX_ID_LENGTH);
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const offset = whole(0, Number.MAX_SAFE_INTEGER).default(0);

export const articleAddress = z.strictObject({ id });
export const sliceQuery = z.strictObject({ limit: whole(1, MAX_SLICE_LIMIT) });
export const neighboursQuery = z.strictObject({
  id,
  depth: whole(1, MAX_NEIGHBOUR_DEPTH).default(1),
  limit: whole(1, MAX_SLICE_LIMIT).default(NEIGHBOURS_LIMIT),
});
export const pathQuery = z.strictObject({ from: id, to: id, directed: z.enum(['true', 'false']).default('false') });
export const nodesQuery = z.strictObject({ id: z.array(id).min(1).max(MAX_IDS_IN_ADDRESS) });
export const mentionsQuery = z.strictObject({ id, limit: whole(1, MAX_MENTIONS).default(MAX_MENTIONS), offset });
export const articlesQuery = z.strictObject({ limit: whole(1, MAX_ARTICLES).default(MAX_ARTICLES), offset });
export const decisionsQuery = z.strictObject({
  article: id,
  start: whole(0, Number.MAX_SAFE_INTEGER),
  end: whole(1, Number.MAX_SAFE_INTEGER),
});
export const searchQuery = z.strictObject({
  q: z.string().max(MAX_SEARCH_LENGTH),
  limit: whole(1, MAX_SEARCH_LIMIT).default(SEARCH_LIMIT),
});

/** Throws `usage` naming the part that is wrong. */
export function checked<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'The request' : issue.path.join('.');
  const hint = 'See /api/openapi.json for what each address takes.';
  throw new OnRecordError('usage', `${where}: ${issue?.message ?? 'is not understood'}`, { hint });
}
