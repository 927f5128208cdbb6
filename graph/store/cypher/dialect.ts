/** Names the forms of Cypher that the embedded store answers differently from Neo4j without saying so. */
import { clauses, closing, isCall, range, split, startsClause, type Tokens } from './text/structure.js';
import { isSymbol, isWord, scan } from './text/tokens.js';
import { kindAfter, kindBefore, kindOfProperty } from './types.js';

const AGGREGATES = [
  'COUNT',
  'SUM',
  'AVG',
  'MIN',
  'MAX',
  'COLLECT',
  'STDEV',
  'STDEVP',
  'PERCENTILECONT',
  'PERCENTILEDISC',
];

const PROBLEMS = {
  optionalWhere:
    'OPTIONAL MATCH … WHERE with a pattern, EXISTS {} or COUNT {} drops rows: put the pattern into the OPTIONAL MATCH.',
  unnamedAggregate: 'An aggregate beside other columns needs a name: write count(*) AS total.',
  listPlusValue: 'A list plus a single value gives null: write list + [value].',
  readModifyWrite: 'SET that reads what the same clause sets may count wrongly: aggregate first, in a WITH before it.',
  emptySum: 'sum() over nothing gives null, not 0: write coalesce(sum(x), 0).',
  labelOrder: 'The order of labels(n) and of keys(n) differs between stores: test with n:Label or IN labels(n).',
  textAsNumber: "A text that looks like a number equals the number, as in n.depth = '1': compare like with like.",
  emptyInterval:
    'A path of *2..1 steps, from more to fewer, matches where it should not: put the smaller number first.',
  negativeSlice: 'A slice counted from the end, as in list[..-1], gives other items: write list[..size(list) - 1].',
  emptyIn: 'A missing value IN [] is null, not false: write the list out, or test with IS NOT NULL first.',
  emptySplit: "split() by '' gives other parts: use substring().",
  partialDate: "date('2024-01') gives null: write the whole date.",
} as const;

type Problem = keyof typeof PROBLEMS;
/** The place of the token at which a problem shows, or -1. */
type Check = (tokens: Tokens) => number;
const CHECKS: Readonly<Record<Problem, Check>> = {
  optionalWhere,
  unnamedAggregate,
  listPlusValue,
  readModifyWrite,
  emptySum: (tokens) => tokens.findIndex((_, at) => isCall(tokens, at, 'SUM') && !isCall(tokens, at - 2, 'COALESCE')),
  labelOrder,
  textAsNumber,
  emptyInterval,
  negativeSlice,
  emptyIn: (tokens) =>
    tokens.findIndex(
      (_, at) => isWord(tokens[at], 'IN') && isSymbol(tokens[at + 1], '[') && isSymbol(tokens[at + 2], ']'),
    ),
  emptySplit: (tokens) =>
    tokens.findIndex(
      (_, at) => isCall(tokens, at, 'SPLIT') && /^(''|"")$/.test(tokens[closing(tokens, at + 1) - 1]?.text ?? ''),
    ),
  partialDate: (tokens) =>
    tokens.findIndex(
      (_, at) => isCall(tokens, at, 'DATE') && /^['"]\d{4}-?(\d\d)?['"]$/.test(tokens[at + 2]?.text ?? ''),
    ),
};

export interface PortabilityProblem {
  /** Its name, which stays. */
  readonly form: string;
  readonly message: string;
  /** Where in the query the first such form stands, in UTF-16 code units. */
  readonly offset: number;
}

/** One for each form found; an empty list is no proof, since types are not known before a query runs. */
export function portabilityProblems(cypher: string): PortabilityProblem[] {
  const { tokens } = scan(cypher);
  return (Object.keys(CHECKS) as Problem[]).flatMap((problem) => {
    const found = tokens[CHECKS[problem](tokens)];
    return found ? [{ form: problem, message: PROBLEMS[problem], offset: found.start }] : [];
  });
}

/** The first place that is found in any of the parts. */
function firstIn<T>(parts: readonly T[], find: (part: T) => number | undefined): number {
  for (const part of parts) {
    const found = find(part) ?? -1;
    if (found >= 0) return found;
  }
  return -1;
}

function optionalWhere(tokens: Tokens): number {
  return firstIn(clauses(tokens, 'WHERE'), ({ start, end }) => {
    if (!isOptionalMatch(tokens, start - 2)) return undefined;
    return range(start, end).find(
      (at) => (isWord(tokens[at], 'EXISTS', 'COUNT') && isSymbol(tokens[at + 1], '{')) || isPattern(tokens, at),
    );
  });
}

function isOptionalMatch(tokens: Tokens, before: number): boolean {
  for (let at = before; at > 0; at -= 1) {
    if (isWord(tokens[at], 'MATCH')) return isWord(tokens[at - 1], 'OPTIONAL');
    if (startsClause(tokens, at)) return false;
  }
  return false;
}

/** `)--`, `)-[`, `)<-`: a relationship after a node. */
function isPattern(tokens: Tokens, at: number): boolean {
  if (!isSymbol(tokens[at], ')')) return false;
  const dash = isSymbol(tokens[at + 1], '<') ? at + 2 : at + 1;
  return isSymbol(tokens[dash], '-') && isSymbol(tokens[dash + 1], '-', '[');
}

function unnamedAggregate(tokens: Tokens): number {
  return firstIn(clauses(tokens, 'RETURN'), ({ start, end }) => {
    const items = split(tokens, start, end);
    if (items.length < 2) return undefined;
    const unnamed = items.filter((item) => !item.some((at) => isWord(tokens[at], 'AS')));
    return unnamed.flat().find((at) => isAggregate(tokens, at));
  });
}

function isAggregate(tokens: Tokens, at: number): boolean {
  return isCall(tokens, at, ...AGGREGATES);
}

function listPlusValue(tokens: Tokens): number {
  return tokens.findIndex((token, at) => {
    if (!isSymbol(token, '+')) return false;
    const [left, right] = [kindBefore(tokens, at - 1), kindAfter(tokens, at + 1)];
    return left !== undefined && right !== undefined && (left === 'list') !== (right === 'list');
  });
}

/** `labels(n)[0]`, `head(keys(n))`. */
function labelOrder(tokens: Tokens): number {
  return tokens.findIndex(
    (_, at) =>
      isCall(tokens, at, 'LABELS', 'KEYS') &&
      (isSymbol(tokens[closing(tokens, at + 1) + 1], '[') || isCall(tokens, at - 2, 'HEAD', 'LAST')),
  );
}

/** `n.depth = '1'` and `{depth: '1'}`, and a text beside a number in the same way. */
function textAsNumber(tokens: Tokens): number {
  return tokens.findIndex((token, at) => {
    const isKey = isSymbol(token, ':') && isSymbol(tokens[at - 2], '{', ',');
    const isEqual = isSymbol(token, '=') && isSymbol(tokens[at - 2], '.');
    const isUnequal = isSymbol(token, '>') && isSymbol(tokens[at - 1], '<') && isSymbol(tokens[at - 3], '.');
    if (!isKey && !isEqual && !isUnequal) return false;
    const property = kindOfProperty(tokens[isUnequal ? at - 2 : at - 1]?.text);
    const value = tokens[at + 1]?.kind;
    return (property === 'number' && value === 'string') || (property === 'text' && value === 'number');
  });
}

/** `*2..1`. */
function emptyInterval(tokens: Tokens): number {
  return tokens.findIndex((token, at) => {
    const [from, one, other, to] = tokens.slice(at + 1, at + 5);
    if (!isSymbol(token, '*') || !isSymbol(one, '.') || !isSymbol(other, '.')) return false;
    return from?.kind === 'number' && to?.kind === 'number' && Number(from.text) > Number(to.text);
  });
}

/** `l[..-1]`, `l[-2..]`. */
function negativeSlice(tokens: Tokens): number {
  return tokens.findIndex((token, at) => {
    if (!isSymbol(token, '-') || tokens[at + 1]?.kind !== 'number') return false;
    const begins = isSymbol(tokens[at - 1], '[') && isSymbol(tokens[at + 2], '.');
    return begins || (isSymbol(tokens[at - 1], '.') && isSymbol(tokens[at - 2], '.'));
  });
}

/** `ON MATCH SET` is sound; elsewhere a property may not be read in the clause that sets it. */
function readModifyWrite(tokens: Tokens): number {
  return firstIn(clauses(tokens, 'SET'), ({ start, end }) => {
    if (isWord(tokens[start - 2], 'MATCH', 'CREATE') && isWord(tokens[start - 3], 'ON')) return undefined;
    const targets: string[] = [];
    const readsItself = split(tokens, start, end).find((item) => {
      const words = item.map((at) => tokens[at]?.text ?? '');
      const equals = words.indexOf('=');
      if (equals < 3) return false;
      targets.push(words.slice(0, equals).join(''));
      return words
        .slice(equals + 1)
        .some((_, i) => targets.includes(words.slice(equals + 1 + i, equals + 4 + i).join('')));
    });
    return readsItself?.[0];
  });
}
