/** Cuts Cypher into tokens; strings, comments and backticked names are recognised so that nothing can hide in them. */

export type TokenKind = 'word' | 'name' | 'number' | 'string' | 'parameter' | 'symbol';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The word follows a number without a space: where the number ends is a matter of dialect. */
  readonly glued: boolean;
}

export interface Scan {
  readonly tokens: readonly Token[];
  /** The same text with every comment blanked, so that no other reading of a comment can matter. */
  readonly plain: string;
  /** Where a string, a comment or a backticked name begins that never ends. */
  readonly unclosed: number | undefined;
}

const SKIPPED = /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//y;
const TOKENS: readonly (readonly [TokenKind, RegExp])[] = [
  ['string', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ['name', /`(?:[^`]|``)*`/y],
  ['parameter', /\$(?:[\p{ID_Continue}]+|`(?:[^`]|``)*`)/uy],
  ['number', /\d[\d_]*(?:\.\d[\d_]*)?/y],
  ['word', /[\p{ID_Start}\p{Pc}][\p{ID_Continue}]*/uy],
];

export function scan(cypher: string): Scan {
  const tokens: Token[] = [];
  let plain = '';
  for (let at = 0; at < cypher.length; ) {
    const skipped = match(SKIPPED, cypher, at);
    if (skipped !== undefined) {
      plain += skipped.startsWith('/') ? skipped.replace(/[^\n\r]/g, ' ') : skipped;
      at += skipped.length;
      continue;
    }
    if (opensWithoutEnd(cypher, at)) return { tokens, plain: plain + cypher.slice(at), unclosed: at };
    const token = nextToken(cypher, at, tokens.at(-1));
    tokens.push(token);
    plain += token.text;
    at = token.end;
  }
  return { tokens, plain, unclosed: undefined };
}

function nextToken(cypher: string, start: number, before: Token | undefined): Token {
  for (const [kind, pattern] of TOKENS) {
    const text = match(pattern, cypher, start);
    if (text === undefined) continue;
    const glued = kind === 'word' && before?.kind === 'number' && before.end === start;
    return { kind, text, start, end: start + text.length, glued };
  }
  const text = String.fromCodePoint(cypher.codePointAt(start) ?? 0);
  return { kind: 'symbol', text, start, end: start + text.length, glued: false };
}

function opensWithoutEnd(cypher: string, at: number): boolean {
  if (cypher.startsWith('/*', at)) return true;
  return /['"`]/.test(cypher.charAt(at)) && TOKENS.every(([, pattern]) => match(pattern, cypher, at) === undefined);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text.toUpperCase());
}

export function isSymbol(token: Token | undefined, ...symbols: readonly string[]): boolean {
  return token?.kind === 'symbol' && symbols.includes(token.text);
}
