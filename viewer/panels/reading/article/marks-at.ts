/** Which of the marks on one piece of text a click means. */
import type { LitMark } from '../../../data/text/lit-marks.js';

export type LinkedMark = LitMark & { readonly node: string };

/** The shortest of those that lead somewhere: a name inside a statement, a statement inside another. */
export function innermost(marks: readonly LitMark[]): LinkedMark | null {
  const linked = marks.filter((mark): mark is LinkedMark => mark.node !== null);
  return linked.reduce<LinkedMark | null>((a, b) => (a && lengthOf(a) <= lengthOf(b) ? a : b), null);
}

function lengthOf({ start, end }: LitMark): number {
  return end - start;
}
