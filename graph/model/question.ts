/** A question of the library as its file describes it and as the page shows it. */
import { z } from 'zod';

/** What a parameter names. The first six are nodes, which may be given by part of a name; the rest are plain values. */
export const NODE_PARAMETER_TYPES = ['actor', 'event', 'statement', 'article', 'place', 'node'] as const;
export const PARAMETER_TYPES = [
  ...NODE_PARAMETER_TYPES,
  'text',
  'date',
  'number',
  'count',
  'act',
  'event-type',
] as const;
export const QUESTION_GROUPS = ['statements', 'sources', 'events', 'actors', 'time', 'quality'] as const;

const sentence = z.string().min(1);
const inBoth = z.strictObject({ en: sentence, zh: sentence.regex(/\p{Script=Han}/u, 'must be in Chinese') });
const column = z.string().regex(/^[a-z][A-Za-z]*$/, 'must be a name in camel case');

export const questionNameSchema = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, 'must be words in lower case, joined by hyphens');

export const questionParameterSchema = z.strictObject({
  name: column,
  type: z.enum(PARAMETER_TYPES),
  explanation: inBoth,
  /** Taken when none is given; without a default the parameter is required. Null stands for "any". */
  default: z.union([z.string(), z.number(), z.null()]).optional(),
});

export const questionHeaderSchema = z.strictObject({
  group: z.enum(QUESTION_GROUPS),
  title: inBoth,
  explanation: inBoth,
  parameters: z.array(questionParameterSchema),
  columns: z.array(column).min(1),
});

export const questionSchema = questionHeaderSchema.extend({ name: questionNameSchema, cypher: sentence });

export type NodeParameterType = (typeof NODE_PARAMETER_TYPES)[number];
export type QuestionParameter = z.infer<typeof questionParameterSchema>;
/** English, and simplified Chinese. */
export type InBoth = Readonly<z.infer<typeof inBoth>>;
export type Question = Readonly<z.infer<typeof questionSchema>>;
