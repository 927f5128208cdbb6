/** Parts of the graph that the server cuts out: round a node, along a path, or just the nodes that are named. */
import { z } from 'zod';
import { MAX_SLICE_LIMIT } from '../drawn.js';
import { LANGUAGES } from '../extraction/article.js';
import { sliceArticleSchema, sliceEdgeSchema, sliceMentionSchema, sliceSchema } from '../slice.js';

export const neighboursSchema = sliceSchema.extend({
  centre: z.string(),
  depth: z.int().describe('Steps from the centre at most'),
});
export type Neighbours = z.infer<typeof neighboursSchema>;

export const pathSchema = sliceSchema.extend({
  found: z.boolean(),
  steps: z.array(z.string()).describe('Ids of the nodes from one end to the other; empty when there is no path'),
});
export type Path = z.infer<typeof pathSchema>;

const nodeIds = z.array(z.string()).min(1).max(MAX_SLICE_LIMIT);

export const nodesRequestSchema = z.strictObject({ ids: nodeIds });
export type NodesRequest = z.infer<typeof nodesRequestSchema>;

export const namedNodesSchema = sliceSchema.extend({
  missing: z.array(z.string()).describe('Ids that no drawn node has'),
});
export type NamedNodes = z.infer<typeof namedNodesSchema>;

/** A part that is joined to nodes which are shown already has more edges than those among its own. */
export const edgesRequestSchema = z.strictObject({
  ids: nodeIds.describe('Nodes at one end of each edge'),
  others: nodeIds.describe('Nodes at its other end'),
});
export type EdgesRequest = z.infer<typeof edgesRequestSchema>;

export const joiningEdgesSchema = z.strictObject({
  edges: z.array(sliceEdgeSchema),
  articles: z.array(sliceArticleSchema).describe('Those that the edges rest on'),
});
export type JoiningEdges = z.infer<typeof joiningEdgesSchema>;

export const mentionsSchema = z.strictObject({
  node: z.string(),
  mentions: z.array(sliceMentionSchema),
  articles: z.array(sliceArticleSchema).describe('Those that the mentions are in'),
  shown: z.int(),
  total: z.int(),
  offset: z.int(),
});
export type Mentions = z.infer<typeof mentionsSchema>;

export const listedArticleSchema = z.strictObject({
  id: z.string(),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.enum(LANGUAGES),
  url: z.string().nullable(),
  statements: z.int(),
  events: z.int(),
});
export const articleListSchema = z.strictObject({
  articles: z.array(listedArticleSchema).describe('The latest first, those without a date last'),
  shown: z.int(),
  total: z.int(),
  offset: z.int(),
});
export type ListedArticle = z.infer<typeof listedArticleSchema>;
export type ArticleList = z.infer<typeof articleListSchema>;
