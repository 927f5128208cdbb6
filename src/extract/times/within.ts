/** The times of a stretch of text. */
import type { Span, Time } from '../../../graph/model/index.js';
import { firstAt } from '../first-from.js';

/** Times whose words lie wholly inside the span, of a list in the order of the text. */
export function timesIn(times: readonly Time[], { start, end }: Span): readonly Time[] {
  const first = firstAt(times, start, ({ textStart }) => textStart);
  const last = firstAt(times, end + 1, ({ textEnd }) => textEnd);
  return times.slice(first, last);
}
