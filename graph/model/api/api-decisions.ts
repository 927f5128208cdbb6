/** Why a place of an article is read as it is: what was proposed there, what spoke for and against, what was taken, what rules forbade. */
import { z } from 'zod';

const reasonSchema = z.strictObject({
  feature: z.string().describe('A stable name'),
  value: z.number(),
  effect: z.number().describe('By how much the chance, 0 to 1, is higher with it; below 0 for what speaks against'),
});

const weighedSchema = z.strictObject({
  chance: z.number().describe('0 to 1; not the confidence, which is calibrated'),
  threshold: z.number().describe('The chance from which on it is taken; 0 where the likeliest answer is'),
  taken: z.boolean(),
  rule: z.string().nullable(),
  reasons: z.array(reasonSchema).describe('What changed the chance, the weightiest first'),
});

const spanSchema = { start: z.int(), end: z.int() };

export const decidedAnswerSchema = weighedSchema.extend({
  decision: z.string().describe('speaker, via, type, status, date or participant'),
  answer: z.string().nullable().describe('A name, or what it would be; null is nobody, or none'),
});

export const proposedSchema = weighedSchema.extend({
  kind: z.enum(['statement', 'event', 'actor', 'name']),
  words: z.string(),
  places: z.array(z.strictObject(spanSchema)),
  answers: z.array(decidedAnswerSchema),
});

export const forbiddenSchema = z.strictObject({
  ...spanSchema,
  words: z.string(),
  forbids: z.string().describe('What the words are not: event, name, speech, holder, body, group, actor, party'),
  rule: z.string(),
  reads: z.string().describe('What the rule states'),
});

export const decisionsSchema = z.strictObject({
  articleId: z.string(),
  ...spanSchema,
  sentence: z.strictObject({ before: z.string(), words: z.string(), after: z.string() }),
  unread: z.string().nullable().describe('What part of the page the place lies in, where nothing is read in it'),
  proposed: z.array(proposedSchema).describe('What covers the place, the likeliest of those that were taken first'),
  forbidden: z.array(forbiddenSchema).describe('What rules forbade in the sentence'),
});

type Read<T> = T extends readonly (infer Item)[]
  ? readonly Read<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]: Read<T[Name]> }
    : T;

/** What a decision came to. */
export type WeighedDecision = Read<z.infer<typeof weighedSchema>>;
/** One answer about a statement or an event: who may have said it, its type, its date. */
export type DecidedAnswer = Read<z.infer<typeof decidedAnswerSchema>>;
export type Proposed = Read<z.infer<typeof proposedSchema>>;
export type ForbiddenWords = Read<z.infer<typeof forbiddenSchema>>;
export type PlaceDecisions = Read<z.infer<typeof decisionsSchema>>;
