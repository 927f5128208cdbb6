/** Finds clauses, items and calls among the tokens of a query. */
import { isSymbol, isWord, type Token } from './tokens.js';

export type Tokens = readonly Token[];

const CLAUSES = [
  'MATCH',
  'OPTIONAL',
  'WITH',
  'RETURN',
  'UNWIND',
  'WHERE',
  'SET',
  'REMOVE',
  'DELETE',
  'DETACH',
  'CREATE',
].concat(['MERGE', 'CALL', 'FOREACH', 'UNION', 'ORDER', 'SKIP', 'LIMIT', 'ON', 'USE', 'LOAD', 'FINISH']);
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The tokens after each such keyword, up to the next clause on the same level. */
export function clauses(tokens: Tokens, keyword: string): Range[] {
  return range(0, tokens.length).flatMap((at) => {
    if (!isWord(tokens[at], keyword) || !startsClause(tokens, at)) return [];
    let end = at + 1;
    while (end < tokens.length && !startsClause(tokens, end) && !isSymbol(tokens[end], ')', ']', '}')) {
      end = isSymbol(tokens[end], '(', '[', '{') ? closing(tokens, end) + 1 : end + 1;
    }
    return [{ start: at + 1, end: Math.min(end, tokens.length) }];
  });
}

/** Neither a name such as `n.limit` nor the operators STARTS WITH and ENDS WITH. */
export function startsClause(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens[at], ...CLAUSES) || isSymbol(tokens[at - 1], '.', ':')) return false;
  return !(isWord(tokens[at], 'WITH') && isWord(tokens[at - 1], 'STARTS', 'ENDS'));
}

/** Indices of tokens, cut at the commas of the outermost level. */
export function split(tokens: Tokens, start: number, end: number): number[][] {
  const items: number[][] = [[]];
  let depth = 0;
  for (const at of range(start, end)) {
    if (isSymbol(tokens[at], '(', '[', '{')) depth += 1;
    if (isSymbol(tokens[at], ')', ']', '}')) depth -= 1;
    if (depth === 0 && isSymbol(tokens[at], ',')) items.push([]);
    else items.at(-1)?.push(at);
  }
  return items;
}

export function isCall(tokens: Tokens, at: number, ...functions: readonly string[]): boolean {
  return isWord(tokens[at], ...functions) && isSymbol(tokens[at + 1], '(') && !isSymbol(tokens[at - 1], '.', ':');
}

export function closing(tokens: Tokens, open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (isSymbol(tokens[at], '(', '[', '{')) depth += 1;
    if (isSymbol(tokens[at], ')', ']', '}')) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

export function opening(tokens: Tokens, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (isSymbol(tokens[at], ')', ']', '}')) depth += 1;
    if (isSymbol(tokens[at], '(', '[', '{')) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}
