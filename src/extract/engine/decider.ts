/** Small models that give a chance from features: boosted trees and a logistic regression mixed, as scripts/reader/decide.py trains them. */
import { z } from 'zod';
import type { Features } from './proposals.js';

const numbers = z.array(z.number());

/** A node by its place: which feature, up to which value to the left, where left and right go on; a leaf has feature -1 and its value. */
const treeSchema = z.strictObject({
  feature: z.array(z.int()),
  value: numbers,
  left: z.array(z.int()),
  right: z.array(z.int()),
});

const deciderSchema = z.strictObject({
  features: z.array(z.string()),
  trees: z.array(treeSchema),
  bias: z.number(),
  linear: z.strictObject({ weights: numbers, bias: z.number() }),
  /** What the trees weigh; the regression weighs the rest. */
  share: z.number().min(0).max(1),
  /** The chance above which a proposal is taken. */
  threshold: z.number().min(0).max(1),
  /** Chances and what they turned out to be on articles held out: straight lines between the points. */
  calibration: z.array(z.tuple([z.number(), z.number()])).min(2),
});

/** Each with a model of its own. */
export const DECISIONS = [
  ...(['extent', 'same', 'statement', 'speaker', 'via', 'actor'] as const),
  ...(['event', 'participant', 'type', 'status', 'date'] as const),
] as const;
export type Decision = (typeof DECISIONS)[number];

export const decidersSchema = z.record(z.enum(DECISIONS), deciderSchema);
export type Deciders = z.infer<typeof decidersSchema>;
export type DeciderData = z.infer<typeof deciderSchema>;
type Tree = z.infer<typeof treeSchema>;

/** What one feature does to a chance. */
export interface Reason {
  readonly feature: string;
  readonly value: number;
  /** By how much the chance, 0 to 1, is higher than it would be without the feature; below 0 for what speaks against. */
  readonly effect: number;
}

export class Decider {
  readonly threshold: number;
  readonly #places: ReadonlyMap<string, number>;

  constructor(private readonly data: DeciderData) {
    this.threshold = data.threshold;
    this.#places = new Map(data.features.map((name, place) => [name, place]));
  }

  get features(): readonly string[] {
    return this.data.features;
  }

  /** The chance that the proposal is right, as the models give it; thresholds are on this scale. */
  chance(features: Features): number {
    const values = new Float64Array(this.#places.size);
    for (const [name, value] of Object.entries(features)) {
      const place = this.#places.get(name);
      if (place !== undefined) values[place] = value;
    }
    const { trees, bias, linear, share } = this.data;
    const grown = trees.reduce((sum, tree) => sum + leafOf(tree, values), bias);
    const straight = linear.weights.reduce((sum, weight, i) => sum + weight * (values[i] as number), linear.bias);
    return share * logistic(grown) + (1 - share) * logistic(straight);
  }

  /** What each feature does to the chance, the weightiest first: how far it falls or rises when that one is 0. */
  reasons(features: Features): Reason[] {
    const whole = this.chance(features);
    return Object.entries(features)
      .map(([feature, value]) => ({ feature, value, effect: whole - this.chance({ ...features, [feature]: 0 }) }))
      .filter(({ effect }) => effect !== 0)
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.feature < b.feature ? -1 : 1));
  }

  /** What such a chance turned out to be on articles that were held out. */
  calibrated(chance: number): number {
    const points = this.data.calibration;
    const found = points.findIndex(([x]) => x >= chance);
    const after = found < 0 ? points.length - 1 : found;
    const before = found < 0 ? after : Math.max(0, after - 1);
    const [[x0, y0], [x1, y1]] = [points[before] as [number, number], points[after] as [number, number]];
    return x1 <= x0 ? y1 : y0 + ((y1 - y0) * (chance - x0)) / (x1 - x0);
  }
}

function leafOf({ feature, value, left, right }: Tree, values: Float64Array): number {
  let node = 0;
  for (;;) {
    const at = feature[node] as number;
    if (at < 0) return value[node] as number;
    node = ((values[at] as number) <= (value[node] as number) ? left[node] : right[node]) as number;
  }
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
