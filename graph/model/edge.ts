/** The typed edges of the graph: which labels they join, what they carry, and the evidence each rests on. */
import { z } from 'zod';
import { confidenceSchema } from './extraction/statement.js';
import type { NodeLabel } from './node.js';
import { EVENT_STATUSES, MENTION_ROLES, PARTICIPANT_ROLES, STANCES } from './ontology.js';

/** Every edge names the characters it rests on; `id` is content-derived. */
export const evidenceSchema = z.strictObject({
  id: z.string().min(1),
  articleId: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  rule: z.string().min(1),
  confidence: confidenceSchema,
});
export type Evidence = z.infer<typeof evidenceSchema>;

const withBasis = evidenceSchema.extend({ basis: z.string() });
const withCue = evidenceSchema.extend({ cue: z.string().nullable() });

export const edgeSchemas = {
  SAID: evidenceSchema.extend({ cue: z.string().nullable(), role: z.string().nullable() }),
  VIA: evidenceSchema.extend({ order: z.int().positive() }),
  QUOTES: evidenceSchema,
  ADDRESSED_TO: evidenceSchema,
  ABOUT: evidenceSchema.extend({ stance: z.enum(STANCES).nullable() }),
  PARTICIPATES_IN: evidenceSchema.extend({ role: z.enum(PARTICIPANT_ROLES) }),
  AT_PLACE: evidenceSchema,
  PART_OF: withCue,
  CAUSES: withCue,
  PRECEDES: withCue,
  HOLDS: evidenceSchema.extend({ title: z.string() }),
  SPEAKS_FOR: withBasis,
  MENTIONED_IN: evidenceSchema.extend({
    exact: z.string(),
    role: z.enum(MENTION_ROLES),
    /** Of an event: how it stands and when it is by the article, whatever others say of it. */
    status: z.enum(EVENT_STATUSES).nullable().optional(),
    eventStart: z.string().nullable().optional(),
    eventEnd: z.string().nullable().optional(),
  }),
  /** The later carrier of an utterance to an earlier one; its confidence is the share of the words that both have. */
  REPEATS: evidenceSchema,
  SAME_TEXT: evidenceSchema,
  REPLACES: evidenceSchema,
} as const satisfies Record<string, z.ZodType>;

export type EdgeType = keyof typeof edgeSchemas;
export type EdgeProperties = { [T in EdgeType]: z.infer<(typeof edgeSchemas)[T]> };
export const EDGE_TYPES = Object.keys(edgeSchemas) as EdgeType[];

type Endpoints = { readonly from: readonly NodeLabel[]; readonly to: readonly NodeLabel[] };

/** Which labels each type may join; `build.ts` holds the graph to it. */
export const EDGE_ENDPOINTS: Readonly<Record<EdgeType, Endpoints>> = {
  SAID: { from: ['Actor'], to: ['Statement'] },
  VIA: { from: ['Statement'], to: ['Actor'] },
  QUOTES: { from: ['Statement'], to: ['Statement'] },
  ADDRESSED_TO: { from: ['Statement'], to: ['Actor'] },
  ABOUT: { from: ['Statement'], to: ['Actor', 'Event', 'Statement'] },
  PARTICIPATES_IN: { from: ['Actor'], to: ['Event'] },
  AT_PLACE: { from: ['Event'], to: ['Place'] },
  PART_OF: { from: ['Event'], to: ['Event'] },
  CAUSES: { from: ['Event'], to: ['Event'] },
  PRECEDES: { from: ['Event'], to: ['Event'] },
  HOLDS: { from: ['Actor'], to: ['Actor'] },
  SPEAKS_FOR: { from: ['Actor'], to: ['Actor'] },
  MENTIONED_IN: { from: ['Actor', 'Statement', 'Event', 'Place'], to: ['Article'] },
  REPEATS: { from: ['Statement'], to: ['Statement'] },
  SAME_TEXT: { from: ['Article'], to: ['Article'] },
  REPLACES: { from: ['Article'], to: ['Article'] },
};
