/** What precision to expect of findings: the confidence of each is its chance to be right, so their mean is the share that is. */

/** Findings taken together. */
export interface Weighed {
  readonly count: number;
  /** Of their confidences. */
  readonly sum: number;
}

export const UNWEIGHED: Weighed = { count: 0, sum: 0 };

export function weighed(before: Weighed, findings: readonly { readonly confidence: number }[]): Weighed {
  return findings.reduce(({ count, sum }, { confidence }) => ({ count: count + 1, sum: sum + confidence }), before);
}

/** The share to expect to be right; null of nothing, of which nothing can be said. */
export function expectedPrecision({ count, sum }: Weighed): number | null {
  return count === 0 ? null : sum / count;
}

/** As "about 9 in 10" says it: a finer figure would promise more than calibration holds. 10 is nearly all, 0 hardly any. */
export function tenths(precision: number): number {
  return Math.round(precision * 10);
}
