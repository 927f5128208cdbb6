/** How much room a value takes, roughly: enough to keep answers within bounds. */
import type { Value } from './value.js';

const EACH = 8;

export function bytesOf(value: Value): number {
  if (typeof value === 'string') return EACH + 2 * value.length;
  if (value === null || typeof value !== 'object') return EACH;
  if (!('kind' in value)) return sum(value);
  if (value.kind === 'path') return sum(value.nodes) + sum(value.edges);
  const entries = value.kind === 'map' ? value.entries : value.properties;
  return EACH + Object.entries(entries).reduce((total, [key, inner]) => total + EACH + key.length + bytesOf(inner), 0);
}

function sum(values: readonly Value[]): number {
  let total = EACH;
  for (const value of values) total += bytesOf(value);
  return total;
}
