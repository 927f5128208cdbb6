/** Tells nodes and edges of a pattern from other brackets, and what variables stand for them. */
import { type Brackets, bracketsIn } from './brackets.js';
import { range, type Tokens } from './structure.js';
import { isSymbol, isWord, type Token } from './tokens.js';

/** What stands before a block of clauses in braces; before others stand a map, or the properties of a pattern. */
const BLOCKS = ['EXISTS', 'COUNT', 'COLLECT', 'CALL', 'UNION'];

export class Patterns {
  readonly brackets: Brackets;
  readonly nodes = new Set<string>();
  readonly edges = new Set<string>();

  constructor(readonly tokens: Tokens) {
    this.brackets = bracketsIn(tokens);
    for (const at of this.brackets.ends.keys()) {
      const name = nameOf(tokens[at + 1]);
      if (name === undefined) continue;
      if (this.isNode(at)) this.nodes.add(name);
      if (this.isEdge(at) && !this.#isList(at)) this.edges.add(name);
    }
    for (const name of this.#boundOtherwise()) for (const names of [this.nodes, this.edges]) names.delete(name);
  }

  /** First in a clause, or beside an edge. */
  isNode(at: number): boolean {
    const { tokens } = this;
    if (!isSymbol(tokens[at], '(')) return false;
    if (isWord(tokens[at - 1], 'MATCH', 'CREATE', 'MERGE')) return true;
    if (isSymbol(tokens[at - 1], '-', '>') && isSymbol(tokens[at - 2], '-', ']')) return true;
    const end = this.#end(at);
    return isSymbol(tokens[end + 1], '-', '<') && isSymbol(tokens[end + 2], '-', '[');
  }

  isEdge(at: number): boolean {
    const { tokens } = this;
    return isSymbol(tokens[at], '[') && isSymbol(tokens[at - 1], '-') && isSymbol(tokens[this.#end(at) + 1], '-');
  }

  /** Whether these braces hold the properties of a node or an edge. */
  isProperties(braces: number): boolean {
    const { tokens } = this;
    const outer = this.brackets.around[braces] ?? -1;
    if (this.isEdge(outer)) return true;
    if (!isSymbol(tokens[outer], '(') || this.#end(braces) + 1 !== this.#end(outer)) return false;
    const isPlain = range(outer + 1, braces).every(
      (at) => nameOf(tokens[at]) ?? isSymbol(tokens[at], ':', '|', '&', '!'),
    );
    return isPlain && (this.isNode(outer) || isSymbol(tokens[outer - 1], ',', '=', '('));
  }

  /** Whether these braces hold clauses. */
  isBlock(braces: number): boolean {
    const before = this.tokens[braces - 1];
    if (isWord(before, ...BLOCKS)) return true;
    return isSymbol(before, ')') && isWord(this.tokens[(this.brackets.begins.get(braces - 1) ?? 0) - 1], 'CALL');
  }

  #end(at: number): number {
    return this.brackets.ends.get(at) ?? this.tokens.length;
  }

  /** `[r:SAID*1..3]` binds a list of edges. */
  #isList(at: number): boolean {
    return range(at, this.#end(at)).some((inside) => isSymbol(this.tokens[inside], '*'));
  }

  /** `… AS name`, `[name IN list | …]`. */
  #boundOtherwise(): string[] {
    const { tokens } = this;
    return tokens.flatMap((token, at) => {
      const name = nameOf(tokens[at + 1]);
      const isBound = isWord(token, 'AS') || (isSymbol(token, '[', '(', ',') && isWord(tokens[at + 2], 'IN'));
      return isBound && name !== undefined ? [name] : [];
    });
  }
}

export function nameOf(token: Token | undefined): string | undefined {
  if (token?.kind === 'name') return token.text.slice(1, -1).replaceAll('``', '`');
  return token?.kind === 'word' ? token.text : undefined;
}
