/** The parameters of a query: which it has, and what is given for them, written as JSON so that each value says its type. */
import type { Parameter, Parameters } from '../../graph/model/index.js';

export const VALUE_TYPES = ['text', 'number', 'json'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** A value as a reader types it. */
export interface Written {
  readonly type: ValueType;
  readonly words: string;
}

export const UNWRITTEN: Written = { type: 'text', words: '' };

const NAME = /\$([\p{ID_Continue}]+|`[^`]+`)/uy;
/** What may hold a dollar that is no parameter, by how it begins, with how it ends. */
const ENCLOSED: readonly (readonly [begin: string, end: string])[] = [
  ["'", "'"],
  ['"', '"'],
  ['`', '`'],
  ['//', '\n'],
  ['/*', '*/'],
];

/** In the order in which they first stand in the query. */
export function parametersIn(cypher: string): string[] {
  const names = new Set<string>();
  for (let at = 0; at < cypher.length; ) {
    const enclosed = ENCLOSED.find(([begin]) => cypher.startsWith(begin, at));
    NAME.lastIndex = at;
    const name = enclosed ? null : NAME.exec(cypher);
    if (name?.[1] !== undefined) names.add(name[1].replaceAll('`', ''));
    at = enclosed ? endOf(cypher, at + enclosed[0].length, enclosed[1]) : at + (name?.[0].length ?? 1);
  }
  return [...names];
}

function endOf(cypher: string, from: number, end: string): number {
  for (let at = from; at < cypher.length; at += 1) {
    if (cypher.startsWith(end, at)) return at + end.length;
    if (cypher[at] === '\\' && (end === "'" || end === '"')) at += 1;
  }
  return cypher.length;
}

export function toJson({ type, words }: Written): string {
  return type === 'text' ? JSON.stringify(words) : words.trim();
}

/** What is no JSON stays as it was written, to be mended. */
export function fromJson(json: string): Written {
  const value = parsed(json);
  if (typeof value === 'string') return { type: 'text', words: value };
  return { type: typeof value === 'number' ? 'number' : 'json', words: json };
}

export function isValid({ type, words }: Written): boolean {
  if (type === 'text') return true;
  const value = parsed(words);
  return type === 'number' ? typeof value === 'number' : value !== undefined;
}

/** What is no JSON is taken for text. */
export function valuesOf(parameters: Readonly<Record<string, string>>): Parameters {
  const values = Object.entries(parameters).map(([name, json]) => [name, parsed(json)] as const);
  return Object.fromEntries(
    values.map(([name, value]) => [name, value === undefined ? (parameters[name] ?? '') : value]),
  );
}

function parsed(json: string): Parameter | undefined {
  try {
    return JSON.parse(json) as Parameter;
  } catch {
    return undefined;
  }
}
