/** Which stretches lie in which others. */
import { contains, type Span } from '../../graph/model/index.js';

/** Of each span the innermost other one that holds it, by its place; the spans are in order, the longer first. */
export function enclosing(spans: readonly Span[]): (number | undefined)[] {
  const open: number[] = [];
  return spans.map((span, index) => {
    while (open.length > 0 && (spans[open.at(-1) ?? 0]?.end ?? 0) <= span.start) open.pop();
    const holder = open.findLast((at) => {
      const one = spans[at];
      return one && contains(one, span) && !contains(span, one);
    });
    open.push(index);
    return holder;
  });
}
