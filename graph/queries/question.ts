/** One question of the library: a Cypher file whose first comment says, as JSON, what it asks and what it needs. */
import {
  NODE_PARAMETER_TYPES,
  type NodeParameterType,
  type Question,
  type QuestionParameter,
  questionHeaderSchema,
  questionNameSchema,
} from '../model/question.js';

export {
  type NodeParameterType,
  QUESTION_GROUPS,
  type Question,
  type QuestionParameter,
} from '../model/question.js';

const FILE = /^\/\*([\s\S]*?)\*\/\s*([\s\S]+)$/;

/** Throws when the file breaks its form: a mistake in the library, which a test finds before a user does. */
export function parseQuestion(fileName: string, content: string): Question {
  const [, header, cypher] = FILE.exec(content) ?? [];
  if (header === undefined || cypher === undefined) throw new Error(`${fileName} does not begin with a comment`);
  return {
    name: questionNameSchema.parse(fileName.replace(/\.cypher$/, '')),
    ...questionHeaderSchema.parse(JSON.parse(header)),
    cypher: cypher.trim(),
  };
}

export function isNodeParameter(type: QuestionParameter['type']): type is NodeParameterType {
  return (NODE_PARAMETER_TYPES as readonly string[]).includes(type);
}
