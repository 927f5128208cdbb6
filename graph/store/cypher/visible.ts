/** Properties and map entries as people see them: sorted by name, no nulls, no bookkeeping. */
import type { Value } from '../store.js';
import { isHidden } from './shape.js';

export function visible<T>(
  properties: Readonly<Record<string, T>>,
  convert: (value: T) => Value,
): Record<string, Value> {
  const shown = Object.entries(properties)
    .filter(([key]) => !isHidden(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, convert(value)] as const);
  return Object.fromEntries(shown.filter(([, value]) => value !== null));
}
