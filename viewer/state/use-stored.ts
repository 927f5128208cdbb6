/** What stays on this machine and out of the address: how wide a pane is, what is folded. */
import { useCallback, useState } from 'preact/hooks';

export function useStored<T extends string | number | boolean>(key: string, initial: T) {
  const [value, setValue] = useState<T>(() => stored(key, initial));
  const store = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(`onrecord.${key}`, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing forgets it with the page.
      }
    },
    [key],
  );
  return [value, store] as const;
}

function stored<T>(key: string, initial: T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(`onrecord.${key}`) ?? 'null');
    return typeof value === typeof initial ? (value as T) : initial;
  } catch {
    return initial;
  }
}
