/** The orders in which ids, texts and mentions are listed: the same on every machine, whatever its language. */

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Mentioned {
  readonly id: string;
  readonly articleId: string;
  readonly start: number;
}

/** As an article is read. */
export function asRead(a: Mentioned, b: Mentioned): number {
  return compare(a.articleId, b.articleId) || a.start - b.start || compare(a.id, b.id);
}
