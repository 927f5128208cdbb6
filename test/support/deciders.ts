/** Tables of deciders small enough to reckon by hand. */
import { Engine } from '../../src/extract/engine/decide.js';
import type { DeciderData, Deciders } from '../../src/extract/engine/decider.js';

/** The chance is the logistic of weights and bias; what it turned out to be is the same. */
export function linearDecider(
  weights: Readonly<Record<string, number>>,
  { bias = 0, threshold = 0.5 }: { readonly bias?: number; readonly threshold?: number } = {},
): DeciderData {
  return {
    features: Object.keys(weights),
    trees: [],
    bias: 0,
    linear: { weights: Object.values(weights), bias },
    share: 0,
    threshold,
    calibration: [
      [0, 0],
      [1, 1],
    ],
  };
}

/** What the logistic makes this chance of. */
export function odds(chance: number): number {
  return Math.log(chance / (1 - chance));
}

const NEVER = linearDecider({}, { bias: -5 });
/** The rules' answer. */
const RULED = linearDecider({ ruled: 10 }, { bias: -5, threshold: 0 });

/** Everything stands at even odds, nobody passes words on, names and events are what the rules say, and the encoder names the speaker, unless told otherwise. */
export function engineOf(deciders: Partial<Deciders> = {}): Engine {
  const always = linearDecider({});
  return new Engine({
    ...{ statement: always, actor: always, event: always, participant: always },
    speaker: linearDecider({ chance: 10 }, { bias: -5, threshold: 0 }),
    via: linearDecider({}, { bias: -5 }),
    ...{ type: RULED, status: RULED, date: RULED, extent: NEVER, same: NEVER },
    ...deciders,
  });
}
