/** One question of the library: a Cypher file whose first comment says, as JSON, what it asks and what it needs. */
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
const name = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be words in lower case, joined by hyphens');
const column = z.string().regex(/^[a-z][A-Za-z]*$/, 'must be a name in camel case');

const parameterSchema = z.strictObject({
  name: column,
  type: z.enum(PARAMETER_TYPES),
  explanation: sentence,
  /** Taken when none is given; without a default the parameter is required. Null stands for "any". */
  default: z.union([z.string(), z.number(), z.null()]).optional(),
});

const headerSchema = z.strictObject({
  group: z.enum(QUESTION_GROUPS),
  title: z.strictObject({ en: sentence, zh: sentence }),
  explanation: sentence,
  parameters: z.array(parameterSchema),
  columns: z.array(column).min(1),
});

export type NodeParameterType = (typeof NODE_PARAMETER_TYPES)[number];
export type QuestionParameter = z.infer<typeof parameterSchema>;
export type Question = z.infer<typeof headerSchema> & { readonly name: string; readonly cypher: string };

const FILE = /^\/\*([\s\S]*?)\*\/\s*([\s\S]+)$/;

/** Throws when the file breaks its form: a mistake in the library, which a test finds before a user does. */
export function parseQuestion(fileName: string, content: string): Question {
  const [, header, cypher] = FILE.exec(content) ?? [];
  if (header === undefined || cypher === undefined) throw new Error(`${fileName} does not begin with a comment`);
  return {
    name: name.parse(fileName.replace(/\.cypher$/, '')),
    ...headerSchema.parse(JSON.parse(header)),
    cypher: cypher.trim(),
  };
}

export function isNodeParameter(type: QuestionParameter['type']): type is NodeParameterType {
  return (NODE_PARAMETER_TYPES as readonly string[]).includes(type);
}
