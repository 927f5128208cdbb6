/** What two sets share, and what only the first has (Node 20 has no methods for it). */

export function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return [...a].filter((item) => b.has(item)).length;
}

export function without<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...a].filter((item) => !b.has(item));
}
