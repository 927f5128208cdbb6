/** Points at the place of a query that an error is about. */
import stringWidth from 'string-width';
import { OnRecordError } from '../../../graph/model/error.js';
import { printable } from '../shared/terminal.js';

/** Of a long line so many characters are shown before and after the place. */
const AROUND = 60;

/** The same error, showing the line of the query with a mark below the place, where it names one. */
export function pointing(error: unknown, cypher: string): unknown {
  if (!(error instanceof OnRecordError) || error.place === undefined) return error;
  const { code, message, hint, place, cause } = error;
  return new OnRecordError(code, message, { hint, place, cause, excerpt: excerpt(cypher, place) });
}

function excerpt(cypher: string, { line, column }: { line: number; column: number }): string {
  const text = cypher.split('\n')[line - 1] ?? '';
  const before = shown(text.slice(Math.max(0, column - 1 - AROUND), column - 1), column - 1 > AROUND ? '…' : '');
  const rest = text.slice(column - 1);
  const after = printable(rest.slice(0, AROUND)) + (rest.length > AROUND ? '…' : '');
  return `  ${before}${after}\n  ${' '.repeat(stringWidth(before))}^`;
}

function shown(text: string, prefix: string): string {
  return prefix + printable(text.replaceAll('\t', ' '));
}
