/** What the server says of itself, and how it says no. */
import { z } from 'zod';
import { REASONS } from '../error.js';

export const statusSchema = z.strictObject({
  version: z.string().describe('Version of onrecord'),
  store: z.string().describe('Address of the store, without its password'),
  nodes: z.record(z.string(), z.int()).describe('Nodes by label'),
  edges: z.record(z.string(), z.int()).describe('Edges by type'),
  articles: z.int(),
  unattributed: z.int().describe('Statements whose speaker was not found'),
  generation: z.string().describe('Stands for the content of the graph: another one means another graph'),
  asOf: z.iso.datetime().describe('When the graph was read from its store'),
  stale: z.boolean().describe('The store has changed since; POST /api/refresh reads it again'),
});
export type Status = z.infer<typeof statusSchema>;

const positionSchema = z.strictObject({
  line: z.int().positive(),
  column: z.int().positive().describe('From 1, in UTF-16 code units'),
  offset: z.int().nonnegative().describe('From the beginning of the query, in UTF-16 code units'),
});
export type Position = z.infer<typeof positionSchema>;

/** Every answer with a status of 400 or more. */
export const failureSchema = z.strictObject({
  error: z.string().describe('A stable code'),
  message: z.string().describe('For a person'),
  hint: z.string().optional().describe('What to do about it'),
  reason: z
    .strictObject({ name: z.enum(REASONS), values: z.record(z.string(), z.union([z.string(), z.number()])) })
    .optional()
    .describe('What exactly went wrong, to be told in another language'),
  position: positionSchema.optional().describe('Where in the query the mistake is'),
});
export type Failure = z.infer<typeof failureSchema>;
