/** Where each token of a query stands: in which bracket, and where that one ends. */
import type { Tokens } from './structure.js';
import { isSymbol } from './tokens.js';

export interface Brackets {
  /** For each token the bracket that it stands in, or -1; a bracket itself stands in the one around it. */
  readonly around: readonly number[];
  /** For each opening bracket the one that closes it; without one, the end of the query. */
  readonly ends: ReadonlyMap<number, number>;
  /** For each closing bracket the one that it closes. */
  readonly begins: ReadonlyMap<number, number>;
}

export function bracketsIn(tokens: Tokens): Brackets {
  const open: number[] = [];
  const [ends, begins] = [new Map<number, number>(), new Map<number, number>()];
  const around = tokens.map((token, at) => {
    if (isSymbol(token, ')', ']', '}')) {
      const begin = open.pop();
      if (begin !== undefined) {
        ends.set(begin, at);
        begins.set(at, begin);
      }
    }
    const outer = open.at(-1) ?? -1;
    if (isSymbol(token, '(', '[', '{')) open.push(at);
    return outer;
  });
  for (const begin of open) ends.set(begin, tokens.length);
  return { around, ends, begins };
}
