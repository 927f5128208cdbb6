/** The labels, edge types and properties that a query asks for, as far as its words tell for certain. */
import { nameOf, Patterns } from './text/patterns.js';
import { clauses, range, type Tokens } from './text/structure.js';
import { isSymbol, scan } from './text/tokens.js';

export const NAME_KINDS = ['label', 'type', 'property'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

type Name = readonly [NameKind, string];

const MAKING = ['CREATE', 'MERGE', 'SET', 'INSERT'];

/** Each once; those that the query itself brings into the store are left out. */
export function namesIn(cypher: string): Name[] {
  const { tokens } = scan(cypher);
  const patterns = new Patterns(tokens);
  const making = new Set(
    MAKING.flatMap((word) => clauses(tokens, word)).flatMap(({ start, end }) => range(start, end)),
  );
  const [made, asked] = [new Map<string, Name>(), new Map<string, Name>()];
  for (const at of tokens.keys()) {
    for (const name of namesAt(patterns, at)) (making.has(at) ? made : asked).set(name.join(' '), name);
  }
  return [...asked].filter(([key]) => !made.has(key)).map(([, name]) => name);
}

function namesAt(patterns: Patterns, at: number): Name[] {
  const token = patterns.tokens[at];
  if (isSymbol(token, ':')) return namesAfterColon(patterns, at);
  return isSymbol(token, '.') ? propertyAfterDot(patterns, at) : [];
}

/** `(n:A|B {name: …})`, `[r:SAID]`, `n:A`; the keys of other maps are no names of the store. */
function namesAfterColon(patterns: Patterns, at: number): Name[] {
  const { tokens, brackets } = patterns;
  if (isSymbol(tokens[at - 1], ':') || isSymbol(tokens[at + 1], ':')) return [];
  const inside = brackets.around[at] ?? -1;
  const name = nameOf(tokens[at - 1]);
  if (name !== undefined && isSymbol(tokens[inside], '{') && !patterns.isBlock(inside)) {
    const isKey = at - 2 === inside || (isSymbol(tokens[at - 2], ',') && brackets.around[at - 2] === inside);
    if (isKey) return patterns.isProperties(inside) ? [['property', name]] : [];
  }
  const kind = patterns.isEdge(inside) || (name !== undefined && patterns.edges.has(name)) ? 'type' : 'label';
  return namesOf(tokens, at + 1).map((found) => [kind, found]);
}

/** `A|B`, `A:B`, `!(A&B)|C`; a bracket that it has not opened ends it. */
function namesOf(tokens: Tokens, start: number): string[] {
  const names: string[] = [];
  let depth = 0;
  for (let at = start; ; at += 1) {
    for (; isSymbol(tokens[at], '!', '(', ':'); at += 1) if (isSymbol(tokens[at], '(')) depth += 1;
    const name = nameOf(tokens[at]);
    if (name === undefined) return names;
    names.push(name);
    for (at += 1; depth > 0 && isSymbol(tokens[at], ')'); at += 1) depth -= 1;
    if (!isSymbol(tokens[at], '|', '&')) return names;
  }
}

/** `n.name` and `n {.name}`, where n is a node or an edge for certain. */
function propertyAfterDot({ tokens, brackets, nodes, edges }: Patterns, at: number): Name[] {
  const name = nameOf(tokens[at + 1]);
  if (name === undefined || isSymbol(tokens[at + 2], '(')) return [];
  const inside = brackets.around[at] ?? -1;
  const isProjected = isSymbol(tokens[at - 1], '{', ',') && isSymbol(tokens[inside], '{');
  const owner = isProjected ? inside - 1 : at - 1;
  const variable = nameOf(tokens[owner]);
  if (variable === undefined || isSymbol(tokens[owner - 1], '.')) return [];
  return nodes.has(variable) || edges.has(variable) ? [['property', name]] : [];
}
