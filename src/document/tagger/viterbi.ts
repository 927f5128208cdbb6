/** Finds the best sequence of labels, given the scores of each label at each place and between neighbours. */

/** The scores of one row of a batch: `length` places of `width` labels each, from `offset` on. */
export interface Emissions {
  readonly scores: Float32Array;
  readonly offset: number;
  readonly length: number;
}

/** The best label of each place; `transitions` lies by arrival: `to * width + from`. */
export function bestPath(emissions: Emissions, transitions: Float32Array, width: number): Uint8Array {
  const { scores, offset, length } = emissions;
  const origins = new Uint8Array(length * width);
  let best = scores.slice(offset, offset + width);
  for (let place = 1; place < length; place++) {
    const next = scores.slice(offset + place * width, offset + (place + 1) * width);
    arrive({ best, next, origins: origins.subarray(place * width) }, transitions);
    best = next;
  }
  return traceBack(origins, best, length);
}

interface Step {
  readonly best: Float32Array;
  /** Holds the scores of the labels at this place, to which those of the best way to each are added. */
  readonly next: Float32Array;
  readonly origins: Uint8Array;
}

function arrive({ best, next, origins }: Step, transitions: Float32Array): void {
  const width = best.length;
  for (let to = 0; to < width; to++) {
    let highest = -Infinity;
    let origin = 0;
    for (let from = 0; from < width; from++) {
      const score = Math.fround((best[from] as number) + (transitions[to * width + from] as number));
      if (score > highest) {
        highest = score;
        origin = from;
      }
    }
    next[to] = highest + (next[to] as number);
    origins[to] = origin;
  }
}

function traceBack(origins: Uint8Array, last: Float32Array, length: number): Uint8Array {
  const width = last.length;
  const path = new Uint8Array(length);
  let label = last.indexOf(last.reduce((highest, score) => Math.max(highest, score), -Infinity));
  for (let place = length - 1; place >= 0; place--) {
    path[place] = label;
    label = origins[place * width + label] as number;
  }
  return path;
}
