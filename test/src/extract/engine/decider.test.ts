/** A decider's chance, reckoned by hand on tables of a few numbers. */
import { describe, expect, it } from 'vitest';
import { DECISIONS, Decider, type DeciderData, decidersSchema } from '../../../../src/extract/engine/decider.js';
import { linearDecider } from '../../../support/deciders.js';

/** 'said' up to 0.5 gives -1; above it 'length' up to 3 gives 1, and more gives 2. */
const TREE = { feature: [0, -1, 1, -1, -1], value: [0.5, -1, 3, 1, 2], left: [1, 0, 3, 0, 0], right: [2, 0, 4, 0, 0] };
const DATA: DeciderData = {
  features: ['said', 'length'],
  trees: [TREE],
  bias: 0,
  linear: { weights: [0, 0], bias: 0 },
  share: 1,
  threshold: 0.4,
  calibration: [
    [0.2, 0.1],
    [0.6, 0.5],
    [0.8, 0.9],
  ],
};
const decider = (given: Partial<DeciderData> = {}) => new Decider({ ...DATA, ...given });
const logistic = (x: number) => 1 / (1 + Math.exp(-x));

describe('the chance', () => {
  it.each([
    ['left of the first', {}, -1],
    ['left at the value itself', { said: 0.5, length: 9 }, -1],
    ['right, then left at the value itself', { said: 0.51, length: 3 }, 1],
    ['right, then right', { said: 1, length: 3.01 }, 2],
  ])('is that of the leaf to which the features lead: %s', (_, features, leaf) => {
    expect(decider().chance(features)).toBeCloseTo(logistic(leaf), 10);
  });

  it('adds up all trees and the bias', () => {
    expect(decider({ trees: [TREE, TREE], bias: 0.25 }).chance({ said: 1 })).toBeCloseTo(logistic(2.25), 10);
  });

  it('mixes trees and regression by their share', () => {
    const linear = { weights: [2, -1], bias: 0.5 };
    const [grown, straight] = [logistic(1), logistic(2 * 1 - 1 * 3 + 0.5)];
    expect(decider({ share: 0.6, linear }).chance({ said: 1, length: 3 })).toBeCloseTo(
      0.6 * grown + 0.4 * straight,
      10,
    );
    expect(decider({ share: 0, linear }).chance({})).toBeCloseTo(logistic(0.5), 10);
  });

  it('takes what is not named for 0, and does not mind names that it never learned', () => {
    const linear = { weights: [1, 1], bias: 0 };
    expect(decider({ share: 0, linear }).chance({ length: 1, toString: 50, __proto__x: 50 })).toBeCloseTo(
      logistic(1),
      10,
    );
  });
});

describe('the reasons of a chance', () => {
  const weights = linearDecider({ near: 2, far: -1, dull: 0 });

  it('are what each feature adds and takes away, the weightiest first, without those that do nothing', () => {
    const features = { far: 1, near: 1, dull: 1, unknown: 1 };
    const reasons = new Decider(weights).reasons(features);
    const chance = (x: number) => 1 / (1 + Math.exp(-x));
    expect(reasons.map(({ feature, value }) => [feature, value])).toEqual([
      ['near', 1],
      ['far', 1],
    ]);
    expect(reasons[0]?.effect).toBeCloseTo(chance(1) - chance(-1), 10);
    expect(reasons[1]?.effect).toBeCloseTo(chance(1) - chance(2), 10);
  });
});

describe('the calibrated chance', () => {
  it.each([
    ['at a point', 0.6, 0.5],
    ['between two points', 0.4, 0.3],
    ['between the last two', 0.7, 0.7],
    ['at the first', 0.2, 0.1],
    ['at the last', 0.8, 0.9],
    ['before the first', 0.05, 0.1],
    ['after the last', 0.95, 0.9],
  ])('lies on the straight lines between the points: %s', (_, chance, expected) => {
    expect(decider().calibrated(chance)).toBeCloseTo(expected, 10);
  });

  it('takes the later of two points at the same place', () => {
    const calibration = [
      [0.5, 0.2],
      [0.5, 0.7],
      [1, 1],
    ] as [number, number][];
    expect(decider({ calibration }).calibrated(0.75)).toBeCloseTo(0.85, 10);
  });
});

describe('tables', () => {
  const ALL = Object.fromEntries(DECISIONS.map((decision) => [decision, DATA]));

  it('are read when they are whole', () => expect(decidersSchema.parse(ALL)).toEqual(ALL));

  it.each([
    ['a decision is missing', { ...ALL, via: undefined }],
    ['a share is above one', { ...ALL, via: { ...DATA, share: 1.2 } }],
    ['there is but one point', { ...ALL, actor: { ...DATA, calibration: [[0, 0]] } }],
    ['a feature of a tree is no number', { ...ALL, event: { ...DATA, trees: [{ ...TREE, feature: ['said'] }] } }],
  ])('are refused when %s', (_, tables) => expect(decidersSchema.safeParse(tables).success).toBe(false));
});
