/** Binary search over spans in the order of the text. */
import type { Span } from '../../graph/model/index.js';

/** Index of the first span that starts at or after the offset; the list's length where there is none. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
