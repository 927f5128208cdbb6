/** The queries that were run in this browser, the latest first. */
const KEY = 'onrecord.console';
const MOST = 40;

export function readHistory(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    // Storage may be switched off, and anybody may write into it.
    return [];
  }
}

export function remember(query: string): readonly string[] {
  const history = [query, ...readHistory().filter((other) => other !== query)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(history));
  } catch {
    // Without storage the history lasts as long as the page.
  }
  return history;
}
