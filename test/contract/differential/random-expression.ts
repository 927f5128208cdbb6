/** Random values and conditions over the variables of a pattern, typed so that only like is compared with like. */
import fc from 'fast-check';
import { EDGE_TYPES, NODE_LABELS, type NodeLabel } from '../../../graph/model/index.js';
import { DAYS, NUMBERS, WORDS } from './random-graph.js';

export interface Variables {
  /** Nodes with their label, where the pattern gives one. */
  readonly nodes: ReadonlyMap<string, NodeLabel | null>;
  readonly edges: readonly string[];
}

const TEXTS: Readonly<Record<NodeLabel, readonly string[]>> = {
  Article: ['headline', 'publisher', 'language'],
  Actor: ['name', 'kind'],
  Statement: ['text', 'act', 'directness', 'rule', 'timeText'],
  Event: ['label', 'type', 'status', 'place'],
  Place: ['name'],
};
const ANY_TEXT = ['name', 'text', 'label', 'headline', 'kind', 'id'];
const DATED = ['start', 'end'];

export function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

const word = fc.constantFrom(...WORDS).map(literal);
const day = fc.constantFrom(...DAYS).map(literal);
const number = fc.constantFrom(...NUMBERS).map(String);

const node = ({ nodes }: Variables): fc.Arbitrary<string> => fc.constantFrom(...nodes.keys());

/** A property that holds a text, or nothing. */
function text(variables: Variables): fc.Arbitrary<string> {
  return node(variables).chain((name) => {
    const label = variables.nodes.get(name);
    return fc.constantFrom(...(label ? TEXTS[label] : ANY_TEXT)).map((property) => `${name}.${property}`);
  });
}

function dated(variables: Variables): fc.Arbitrary<string> {
  return fc.tuple(node(variables), fc.constantFrom(...DATED)).map(([name, property]) => `${name}.${property}`);
}

const numeric = (variables: Variables): fc.Arbitrary<string> => node(variables).map((name) => `${name}.confidence`);

export function expression(variables: Variables): fc.Arbitrary<string> {
  const some: fc.Arbitrary<string>[] = [
    node(variables).map((name) => `${name}.id`),
    text(variables),
    dated(variables),
    numeric(variables),
    numeric(variables).map((value) => `${value} * 2 + 1`),
    fc.tuple(text(variables), word).map(([value, other]) => `coalesce(${value}, ${other})`),
    text(variables).map((value) => `toUpper(${value})`),
    text(variables).map((value) => `size(${value})`),
    dated(variables).map((value) => `substring(${value}, 0, 10)`),
    text(variables).map((value) => `${value} IS NULL`),
    node(variables).map((name) => `${name}:Statement`),
    node(variables).map((name) => `size(coalesce(${name}.aliases, []))`),
    fc
      .tuple(condition(variables, { patterns: false }), word, word)
      .map(([test, one, other]) => `CASE WHEN ${test} THEN ${one} ELSE ${other} END`),
    fc.tuple(text(variables), word).map(([value, other]) => `${value} + ${other}`),
    ...variables.edges.flatMap((edge) => [
      fc.constant(`type(${edge})`),
      fc.constant(`${edge}.id`),
      fc.constant(`${edge}.start`),
    ]),
  ];
  return fc.oneof(...some.map((arbitrary) => ({ weight: 1, arbitrary })));
}

interface Allowed {
  readonly patterns: boolean;
}

export function condition(variables: Variables, { patterns }: Allowed = { patterns: true }): fc.Arbitrary<string> {
  const compare = fc.constantFrom('=', '<>', '<', '<=', '>', '>=');
  const search = fc.constantFrom('CONTAINS', 'STARTS WITH', 'ENDS WITH');
  const tests: fc.Arbitrary<string>[] = [
    fc.tuple(text(variables), compare, word).map((parts) => parts.join(' ')),
    fc.tuple(text(variables), search, word).map((parts) => parts.join(' ')),
    fc.tuple(dated(variables), compare, day).map((parts) => parts.join(' ')),
    fc.tuple(numeric(variables), compare, number).map((parts) => parts.join(' ')),
    fc
      .tuple(text(variables), fc.array(word, { minLength: 1, maxLength: 3 }))
      .map(([value, some]) => `${value} IN [${some.join(', ')}]`),
    fc.tuple(text(variables), fc.constantFrom('IS NULL', 'IS NOT NULL')).map((parts) => parts.join(' ')),
    fc.tuple(node(variables), fc.constantFrom(...NODE_LABELS)).map(([name, label]) => `${name}:${label}`),
    fc
      .tuple(node(variables), word)
      .map(([name, value]) => `any(x IN coalesce(${name}.aliases, []) WHERE x = ${value})`),
    fc.tuple(node(variables), word).map(([name, value]) => `${value} IN coalesce(${name}.roles, [])`),
    ...variables.edges.map((edge) => fc.constantFrom(...EDGE_TYPES).map((type) => `type(${edge}) = ${literal(type)}`)),
    ...(patterns ? [existence(variables)] : []),
  ];
  const one = fc.oneof(...tests.map((arbitrary) => ({ weight: 1, arbitrary })));
  return fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 1, arbitrary: one.map((test) => `NOT (${test})`) },
    {
      weight: 2,
      arbitrary: fc.tuple(one, fc.constantFrom('AND', 'OR', 'XOR'), one).map(([a, by, b]) => `(${a}) ${by} (${b})`),
    },
  );
}

function existence(variables: Variables): fc.Arbitrary<string> {
  const type = fc.constantFrom(...EDGE_TYPES);
  return fc.oneof(
    fc.tuple(node(variables), type).map(([name, of]) => `EXISTS { (${name})-[:${of}]->() }`),
    fc.tuple(node(variables), type).map(([name, of]) => `NOT EXISTS { (${name})<-[:${of}]-(:OnRecord) }`),
    fc.tuple(node(variables), word).map(([name, value]) => `EXISTS { MATCH (${name})--(x) WHERE x.name = ${value} }`),
    node(variables).map((name) => `COUNT { (${name})-->() } > 1`),
  );
}
