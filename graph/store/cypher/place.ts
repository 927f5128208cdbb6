/** Places in a query, for messages that point at them. */
import type { QueryPosition } from '../../model/index.js';
import { scan } from './text/tokens.js';

/** The place of a character, counted from 0 in UTF-16 code units. */
export function placeAt(cypher: string, at: number): QueryPosition {
  const before = cypher.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

/** Where a name or a parameter first stands as a token of its own: some errors only name it. */
export function placeOf(cypher: string, name: string): QueryPosition | undefined {
  const token = scan(cypher).tokens.find(({ text }) => text === name || text === `\`${name}\``);
  return token === undefined ? undefined : placeAt(cypher, token.start);
}

/** From a column counted in characters to one counted in UTF-16 code units. */
export function placeInCharacters(cypher: string, line: number, column: number): QueryPosition {
  const characters = [...(cypher.split('\n')[line - 1] ?? '')];
  return { line, column: characters.slice(0, column - 1).join('').length + 1 };
}
