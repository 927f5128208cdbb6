/** Joins what several articles say of one shared node; the order of joining does not matter, nor does repeating it. */
import type { PropertyValue } from './node.js';

export type Given = Readonly<Record<string, PropertyValue>>;

/** Lists become sorted unions, booleans hold only if they hold for all, of other values the least is kept. */
export function join(...contributions: readonly Given[]): Record<string, PropertyValue> {
  const joined: Record<string, PropertyValue> = {};
  for (const properties of contributions) {
    for (const [key, value] of Object.entries(properties)) joined[key] = joinValues(joined[key] ?? null, value);
  }
  const name = joined.nameHans ?? joined.nameHant ?? joined.nameEn ?? null;
  return name === null ? joined : { ...joined, name };
}

function joinValues(a: PropertyValue, b: PropertyValue): PropertyValue {
  if (Array.isArray(a) || Array.isArray(b)) return [...new Set([...listOf(a), ...listOf(b)])].sort();
  if (a === null || b === null) return a ?? b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return a && b;
  return a <= b ? a : b;
}

function listOf(value: PropertyValue): string[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : [String(value)];
}
