/** Questions and Cypher asked over HTTP, and their answers. */
import { z } from 'zod';
import { questionSchema } from '../question.js';
import { parameterSchema, valueSchema } from '../value.js';
import { ANSWER_LIMIT, MAX_ANSWER_LIMIT, MAX_QUERY_TIMEOUT, QUERY_TIMEOUT } from './api-limits.js';

export const questionsSchema = z.strictObject({ questions: z.array(questionSchema) });
export type Questions = z.infer<typeof questionsSchema>;

const bounds = {
  limit: z.int().min(1).max(MAX_ANSWER_LIMIT).default(ANSWER_LIMIT).describe('Rows at most'),
  timeout: z.number().positive().max(MAX_QUERY_TIMEOUT).default(QUERY_TIMEOUT).describe('Seconds'),
};
const parametersSchema = z.record(z.string(), parameterSchema).default({});

export const askRequestSchema = z.strictObject({ parameters: parametersSchema, ...bounds });
export const queryRequestSchema = z.strictObject({
  cypher: z.string().min(1),
  parameters: parametersSchema,
  ...bounds,
});
export type AskRequest = z.input<typeof askRequestSchema>;
export type QueryRequest = z.input<typeof queryRequestSchema>;

/** A name that nothing in the store bears. */
export const unknownNameSchema = z.strictObject({
  kind: z.enum(['label', 'type', 'property']),
  name: z.string(),
  nearest: z.string().nullable().describe('A name that the graph knows and that is like it'),
});
export type UnknownName = z.infer<typeof unknownNameSchema>;

export const answerSchema = z.strictObject({
  columns: z.array(z.string()),
  rows: z.array(z.array(valueSchema).readonly()),
  shown: z.int(),
  total: z.int().nullable().describe('All rows of the answer, or null where there are more than were counted'),
  nodes: z.array(z.string()).describe('Ids of the drawn nodes that the rows hold or name, for /api/nodes'),
  taken: z
    .array(z.strictObject({ parameter: z.string(), id: z.string(), caption: z.string() }))
    .describe('Which node each text given for a parameter was taken for'),
  warnings: z
    .array(
      z.strictObject({
        form: z.string().describe('Its name, which stays'),
        message: z.string(),
        offset: z.int().describe('Where in the query, in UTF-16 code units'),
      }),
    )
    .describe('Forms of Cypher that this store answers otherwise than Neo4j'),
  unknown: z.array(unknownNameSchema).describe('Names in the query that nothing in the store bears'),
});
export type Answer = z.infer<typeof answerSchema>;
