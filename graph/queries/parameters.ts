/** What a user gave for a question's parameters → the values it is run with, each checked by its type. */
import { z } from 'zod';
import { ACTS, because, EVENT_TYPES, OnRecordError } from '../model/index.js';
import type { Parameter, Parameters } from '../store/store.js';
import { isNodeParameter, type Question, type QuestionParameter } from './question.js';
import { type Ask, type FoundNode, resolveNode, type Variants } from './resolve.js';

export interface Completed {
  readonly values: Parameters;
  /** Which node each text was taken for, where it was not given by its id. */
  readonly taken: readonly (FoundNode & { readonly parameter: string })[];
}

const PLAIN = {
  text: z.coerce.string().min(1, 'must not be empty'),
  date: z.iso.date('must be a day such as 2026-03-18'),
  number: z.coerce.number('must be a number'),
  count: z.coerce.number('must be a whole number').int('must be a whole number').positive('must be at least 1'),
  act: z.enum(ACTS, `must be one of ${ACTS.join(', ')}`),
  'event-type': z.enum(EVENT_TYPES, `must be one of ${EVENT_TYPES.join(', ')}`),
} as const;

/** Throws `usage` for a parameter that is unknown, missing or of the wrong type. */
export async function completeParameters(
  question: Question,
  given: Parameters,
  ask: Ask,
  variants?: Variants,
): Promise<Completed> {
  refuseUnknown(question, given);
  const values: Record<string, Parameter> = {};
  const taken: Completed['taken'][number][] = [];
  for (const parameter of question.parameters) {
    const { name, type } = parameter;
    const value = givenOr(question, parameter, given);
    if (value === null || !isNodeParameter(type)) {
      values[name] = value === null ? null : plainValue(parameter, value);
      continue;
    }
    const node = await resolveNode(ask, type, String(value), variants);
    values[name] = node.id;
    if (node.id !== value) taken.push({ parameter: name, ...node });
  }
  return { values, taken };
}

function refuseUnknown({ name, parameters }: Question, given: Parameters): void {
  const unknown = Object.keys(given).find((key) => !parameters.some((parameter) => parameter.name === key));
  if (unknown === undefined) return;
  const known = parameters.map((parameter) => parameter.name);
  const hint = known.length > 0 ? `It has ${known.join(', ')}.` : 'It has none.';
  const reason = because('parameter-unknown', { parameter: unknown });
  throw new OnRecordError('usage', `The question ${name} has no parameter ${unknown}`, { hint, reason });
}

function givenOr({ name: question }: Question, parameter: QuestionParameter, given: Parameters): Parameter {
  const { name, type, explanation, default: standard } = parameter;
  const value = given[name] ?? standard;
  if (value !== undefined) return value;
  const example = isNodeParameter(type) ? 'TEXT, any part of a name, or an id' : type.toUpperCase();
  const hint = `Add --param ${name}=${example}.`;
  const reason = because('parameter-missing', { parameter: name });
  throw new OnRecordError('usage', `The question ${question} needs ${name}: ${explanation.en}`, { hint, reason });
}

function plainValue({ name, type }: QuestionParameter, value: Parameter): Parameter {
  const parsed = PLAIN[type as keyof typeof PLAIN].safeParse(value);
  if (parsed.success) return parsed.data;
  const reason = because(`parameter-not-${type as keyof typeof PLAIN}`, { parameter: name, value: String(value) });
  const problem = parsed.error.issues[0]?.message ?? `must be a ${type}`;
  throw new OnRecordError('usage', `The parameter ${name} ${problem}`, { reason });
}
