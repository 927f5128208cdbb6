/** What the viewer and its server exchange: a part of a graph with positions, and the article behind a span. */
import { z } from 'zod';
import { DRAWN_EDGE_TYPES, DRAWN_LABELS } from './drawn.js';
import { evidenceSchema } from './edge.js';
import { LANGUAGES } from './extraction/article.js';
import { ISSUE_CODES } from './extraction/issue.js';
import { regionSchema } from './extraction/region.js';
import { EVENT_STATUSES, MENTION_ROLES } from './ontology.js';

const propertyValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const properties = z.record(z.string(), propertyValue);

export const sliceNodeSchema = z.strictObject({
  id: z.string(),
  label: z.enum(DRAWN_LABELS),
  furtherLabels: z.array(z.string()),
  /** The words that stand for the node, whole; the page shortens them where it must. */
  caption: z.string(),
  /** Computed before the page opens, in layout units. */
  x: z.number(),
  y: z.number(),
  size: z.number().positive(),
  /** Drawn edges in the whole graph, shown or not. */
  degree: z.int(),
  /** In the whole graph; a slice brings `MENTIONS_PER_NODE` of them at most, the rest comes from `/api/mentions`. */
  mentionCount: z.int(),
  properties,
});

export const sliceEdgeSchema = z.strictObject({
  id: z.string(),
  type: z.enum(DRAWN_EDGE_TYPES),
  from: z.string(),
  to: z.string(),
  properties,
});

/** A MENTIONED_IN edge of a shown node: where an article names, tells or quotes it. */
export const sliceMentionSchema = evidenceSchema.extend({
  node: z.string(),
  exact: z.string(),
  role: z.enum(MENTION_ROLES),
  status: z.enum(EVENT_STATUSES).nullable().exactOptional(),
  eventStart: z.string().nullable().exactOptional(),
  eventEnd: z.string().nullable().exactOptional(),
});

/** What the page must know of an article before it is opened. */
export const sliceArticleSchema = z.strictObject({
  id: z.string(),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  language: z.enum(LANGUAGES),
  publishedAt: z.string().nullable(),
  /** The article whose text it carries, where another came out first with it. */
  sameTextAs: z.string().exactOptional(),
});

/** The best connected with what joins them; nearest first; along a path; or as they were named. */
export const SLICE_ORDERS = ['hubs', 'distance', 'path', 'given'] as const;

export const sliceSchema = z.strictObject({
  nodes: z.array(sliceNodeSchema),
  edges: z.array(sliceEdgeSchema),
  mentions: z.array(sliceMentionSchema),
  /** Those that the nodes, edges and mentions rest on. */
  articles: z.array(sliceArticleSchema),
  /** Who said the shown statements, through whom and inside whose words, where these are not among the nodes. */
  beyond: z.strictObject({ nodes: z.array(sliceNodeSchema), edges: z.array(sliceEdgeSchema) }),
  /** `shown` of `total` nodes, chosen by `order`: a limit is always visible. */
  shown: z.int(),
  total: z.int(),
  order: z.enum(SLICE_ORDERS),
});

export type SliceNode = z.infer<typeof sliceNodeSchema>;
export type SliceEdge = z.infer<typeof sliceEdgeSchema>;
export type SliceMention = z.infer<typeof sliceMentionSchema>;
export type SliceArticle = z.infer<typeof sliceArticleSchema>;
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
