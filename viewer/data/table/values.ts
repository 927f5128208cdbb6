/** The order of the values of an answer: numbers by size, texts by the reader's alphabet, what is missing last. */
import type { Value } from '../../../graph/model/index.js';

const alphabet = new Intl.Collator(['zh', 'en'], { numeric: true });

export function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return alphabet.compare(plain(a), plain(b));
}

/** A value as one line of text. */
export function plain(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
