/** Finds which of many spans, nested or not, touch a stretch of text, without asking each of them. */
import { overlaps, type Span } from '../../graph/model/index.js';

/** Characters that share a list: a sentence touches one or two. */
const BUCKET = 256;

export class SpanIndex<T extends Span> {
  readonly #spans: readonly T[];
  /** Places in the list of the spans that touch each stretch of BUCKET characters. */
  readonly #buckets = new Map<number, number[]>();

  constructor(spans: readonly T[]) {
    this.#spans = spans;
    spans.forEach((span, index) => {
      for (const bucket of bucketsOf(span)) {
        const list = this.#buckets.get(bucket);
        if (list) list.push(index);
        else this.#buckets.set(bucket, [index]);
      }
    });
  }

  /** Those that share a character with the span, in the order in which they were given. */
  overlapping(span: Span): T[] {
    const found = new Set<number>();
    for (const bucket of bucketsOf(span)) for (const index of this.#buckets.get(bucket) ?? []) found.add(index);
    return [...found]
      .sort((a, b) => a - b)
      .map((index) => this.#spans[index] as T)
      .filter((one) => overlaps(one, span));
  }
}

function* bucketsOf({ start, end }: Span): Generator<number> {
  for (let bucket = Math.floor(start / BUCKET); bucket * BUCKET < end; bucket++) yield bucket;
}
