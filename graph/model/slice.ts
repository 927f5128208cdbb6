/** What the viewer and its server exchange: a part of a graph with positions, and the article behind a span. */
import { z } from 'zod';
import { ISSUE_CODES } from './issue.js';
import { NODE_LABELS } from './node.js';
import { regionSchema } from './region.js';

const propertyValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const properties = z.record(z.string(), propertyValue);

export const sliceNodeSchema = z.strictObject({
  id: z.string(),
  label: z.enum(NODE_LABELS),
  furtherLabels: z.array(z.string()),
  /** The words drawn on the node. */
  caption: z.string(),
  /** Computed before the page opens, in layout units. */
  x: z.number(),
  y: z.number(),
  size: z.number().positive(),
  properties,
});

export const sliceEdgeSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties,
});

export const sliceSchema = z.strictObject({
  nodes: z.array(sliceNodeSchema),
  edges: z.array(sliceEdgeSchema),
  /** `shown` of `total` nodes, chosen by `order`: a limit is always visible. */
  shown: z.int(),
  total: z.int(),
  order: z.string(),
});

export type SliceNode = z.infer<typeof sliceNodeSchema>;
export type SliceEdge = z.infer<typeof sliceEdgeSchema>;
export type GraphSlice = z.infer<typeof sliceSchema>;

/** The article as the reading pane shows it. */
export const articleViewSchema = z.object({
  id: z.string(),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  publishedAt: z.string().nullable(),
  text: z.string(),
  regions: z.array(regionSchema),
  issues: z.array(z.object({ code: z.enum(ISSUE_CODES), severity: z.string() })),
});
export type ArticleView = z.infer<typeof articleViewSchema>;
