/** Cuts what was typed into whole statements, each ended by a semicolon, and the beginning of the next one. */
import { isSymbol, scan } from './text/tokens.js';

export interface Cut {
  /** Without their semicolons; those that hold nothing but comments are left out. */
  readonly statements: readonly string[];
  /** Empty when nothing is begun. */
  readonly rest: string;
}

/** A semicolon in a string, a comment or a backticked name ends nothing. */
export function cutStatements(text: string): Cut {
  const statements: string[] = [];
  const { tokens, unclosed } = scan(text);
  let from = 0;
  let words = 0;
  for (const token of tokens) {
    if (!isSymbol(token, ';')) {
      words += 1;
      continue;
    }
    if (words > 0) statements.push(text.slice(from, token.start).trim());
    from = token.end;
    words = 0;
  }
  return { statements, rest: words > 0 || unclosed !== undefined ? text.slice(from) : '' };
}
