/** Binary search over what stands in the order of the text. */
import type { Span } from '../../graph/model/index.js';

/** Index of the first span that starts at or after the offset; the list's length where there is none. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return firstAt(spans, offset, ({ start }) => start);
}

/** As firstFrom, for anything that has a place in the text. */
export function firstAt<T>(items: readonly T[], offset: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle] as T) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
