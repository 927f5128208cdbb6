/** Groups sequences of similar length, so that little of a batch is padding. */

/** Most places (rows times the longest row) in one batch; more gains no speed and costs memory. */
const LARGEST_BATCH = 2048;

export interface Sized {
  readonly length: number;
}

/** The sequences, longest first, in batches; ties keep their order, so the same input gives the same batches. */
export function batchesOf<S extends Sized>(sequences: readonly S[]): S[][] {
  const batches: S[][] = [];
  let batch: S[] = [];
  let width = 0;
  for (const sequence of sequences.toSorted((a, b) => b.length - a.length)) {
    if (batch.length === 0 || (batch.length + 1) * width > LARGEST_BATCH) {
      batch = [];
      batches.push(batch);
      width = sequence.length;
    }
    batch.push(sequence);
  }
  return batches;
}
