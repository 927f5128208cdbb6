/** An actor of one article: who speaks or acts, under every name the text gives them. */
import { z } from 'zod';
import { UNRECORDED_RULE } from '../rules/index.js';
import { quotedSpanSchema } from './span.js';
import { confidenceSchema } from './statement.js';

export const ACTOR_KINDS = ['person', 'organization', 'country', 'group'] as const;
export const actorKindSchema = z.enum(ACTOR_KINDS);
export type ActorKind = z.infer<typeof actorKindSchema>;

/** The share of all mentions that are right on the annotated articles: what is known of one whose rule is not. */
const USUAL_CONFIDENCE = 0.9;

/** The words that name the actor in one place. */
export const mentionSchema = quotedSpanSchema.extend({
  rule: z.string().min(1).default(UNRECORDED_RULE),
  confidence: confidenceSchema.default(USUAL_CONFIDENCE),
});
export type Mention = z.infer<typeof mentionSchema>;

export const actorSchema = z.looseObject({
  id: z.string().min(1),
  name: z.string().min(1),
  /** What a reader looks for it under, where a list of newsrooms has it, in the script of the article. */
  preferredName: z.string().min(1).optional(),
  kind: actorKindSchema,
  aliases: z.array(z.string().min(1)),
  /** Those of its forms that name it wherever they stand, unlike 公司, 外交部, the president; absent in records of an earlier onrecord. */
  names: z.array(z.string().min(1)).optional(),
  roles: z.array(z.string().min(1)),
  /** True for 专家, 日媒, officials: the text gives them no name of their own. */
  unnamed: z.boolean(),
  mentions: z.array(mentionSchema).min(1),
});
export type Actor = z.infer<typeof actorSchema>;
