/** The first and last day that a date of an annotation or an Extraction stands for. */

export type Days = readonly [first: string, last: string];

/** `2026`, `2026-05`, `2026-05-09` or two of them with a slash; null for none, or for one that does not exist. */
export function daysOf(date: string | null): Days | null {
  if (!date) return null;
  const [from = '', to] = date.split('/');
  if (to !== undefined) {
    const [first, last] = [daysOf(from), daysOf(to)];
    return first && last ? [first[0], last[1]] : null;
  }
  const parts = from.split('-');
  if (parts.length === 1) return [`${from}-01-01`, `${from}-12-31`];
  if (parts.length > 2) return [from.slice(0, 10), from.slice(0, 10)];
  const [year, month] = parts.map(Number);
  if (year === undefined || month === undefined || !(month >= 1 && month <= 12)) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [`${from}-01`, `${from}-${String(last).padStart(2, '0')}`];
}

export function isSameDays(one: string | null, other: string | null): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
