/** An actor of one article: who speaks or acts, under every name the text gives them. */
import { z } from 'zod';
import { quotedSpanSchema } from './span.js';

export const ACTOR_KINDS = ['person', 'organization', 'country', 'group'] as const;
export const actorKindSchema = z.enum(ACTOR_KINDS);
export type ActorKind = z.infer<typeof actorKindSchema>;

export const actorSchema = z.looseObject({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: actorKindSchema,
  aliases: z.array(z.string().min(1)),
  roles: z.array(z.string().min(1)),
  /** True for 专家, 日媒, officials: the text gives them no name of their own. */
  unnamed: z.boolean(),
  mentions: z.array(quotedSpanSchema).min(1),
});
export type Actor = z.infer<typeof actorSchema>;
