/** Joins what several articles say of one shared node; the order of joining does not matter, nor does repeating it. */
import type { PropertyValue } from './node.js';

export type Given = Readonly<Record<string, PropertyValue>>;

/**
 * Of an event, the telling that is surest holds as a whole. Else lists become sorted unions, booleans hold only if they hold
 * for all, of other values the least is kept.
 */
export function join(...contributions: readonly Given[]): Record<string, PropertyValue> {
  if (contributions.some(isTelling)) return surest(contributions.filter(isTelling));
  const joined: Record<string, PropertyValue> = {};
  for (const properties of contributions) {
    for (const [key, value] of Object.entries(properties)) joined[key] = joinValues(joined[key] ?? null, value);
  }
  const name = joined.nameHans ?? joined.nameHant ?? joined.nameEn ?? null;
  return name === null ? joined : { ...joined, name };
}

/** An event stands as one article tells it; actors and places belong to none. */
function isTelling({ articleId }: Given): boolean {
  return typeof articleId === 'string';
}

/** It is contested if by any of them. */
function surest(tellings: readonly Given[]): Record<string, PropertyValue> {
  const [first, ...others] = tellings;
  const best = others.reduce((one, other) => (isSurer(other, one) ? other : one), first ?? {});
  return tellings.some(({ contested }) => contested === true) ? { ...best, contested: true } : { ...best };
}

function isSurer(one: Given, other: Given): boolean {
  if (one.confidence !== other.confidence) return Number(one.confidence) > Number(other.confidence);
  return orderOf(one) < orderOf(other);
}

function orderOf({ articleId, label }: Given): string {
  return `${articleId} ${label}`;
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
