/** What each feature adds to each decision: how much worse the chances are when its values are dealt out anew among the proposals. */
import type { Decider, Decision } from '../../../src/extract/engine/decider.js';
import type { LabelledRow } from '../labelled.js';

/** Rows that one decider decided on, and has not learned from. */
export interface Weighed {
  readonly decider: Decider;
  readonly rows: readonly LabelledRow[];
}

export interface FeatureEffect {
  readonly feature: string;
  /** By how much the mean log loss falls with it. */
  readonly loss: number;
  /** By how much F1 at the threshold, or the share of right choices, rises with it; 0 to 1. */
  readonly score: number;
}

export interface DecisionEffects {
  readonly decision: Decision;
  readonly rows: number;
  readonly loss: number;
  readonly score: number;
  /** The most telling first. */
  readonly features: readonly FeatureEffect[];
}

/** Deals that are averaged: one alone may be lucky. */
const DEALS = 3;
const CERTAIN = 1e-6;

export function featureEffects(decision: Decision, folds: readonly Weighed[]): DecisionEffects {
  const given = folds.map(({ decider, rows }) => ({ decider, rows: rows.filter((row) => !row.missed) }));
  const missed = folds.reduce((sum, { rows }) => sum + rows.filter((row) => row.missed).length, 0);
  const chances = given.map(({ decider, rows }) => rows.map(({ features }) => decider.chance(features)));
  const whole = judged(given, chances, missed);
  const names = [...new Set(folds.flatMap(({ decider }) => decider.features))];
  const features = names.map((feature): FeatureEffect => {
    const deals = Array.from({ length: DEALS }, (_, deal) => {
      const dealt = given.map((fold, at) => dealtChances(fold, chances[at] ?? [], feature, deal));
      return judged(given, dealt, missed);
    });
    const mean = (of: (one: Judged) => number): number => deals.reduce((sum, one) => sum + of(one), 0) / DEALS;
    return { feature, loss: mean(({ loss }) => loss) - whole.loss, score: whole.score - mean(({ score }) => score) };
  });
  const rows = given.reduce((sum, one) => sum + one.rows.length, 0);
  return { decision, rows, ...whole, features: features.sort((a, b) => b.loss - a.loss) };
}

/** The chances once each row has the feature's value of another. */
function dealtChances({ decider, rows }: Weighed, chances: readonly number[], feature: string, deal: number): number[] {
  const values = shuffled(
    rows.map(({ features }) => features[feature] ?? 0),
    deal,
  );
  return rows.map(({ features }, at) =>
    values[at] === (features[feature] ?? 0)
      ? (chances[at] ?? 0)
      : decider.chance({ ...features, [feature]: values[at] ?? 0 }),
  );
}

interface Judged {
  readonly loss: number;
  readonly score: number;
}

function judged(folds: readonly Weighed[], chances: readonly (readonly number[])[], missed: number): Judged {
  const losses = folds.flatMap(({ rows }, fold) =>
    rows.map(({ right }, at) => -Math.log(Math.max(CERTAIN, Math.abs(Number(!right) - (chances[fold]?.[at] ?? 0))))),
  );
  const loss = losses.reduce((sum, one) => sum + one, 0) / Math.max(1, losses.length);
  const isChoice = folds.some(({ rows }) => rows.some(({ choice }) => choice !== undefined));
  return { loss, score: isChoice ? rightChoices(folds, chances) : f1(folds, chances, missed) };
}

/** As scripts/reader/decide.py reckons it. */
function f1(folds: readonly Weighed[], chances: readonly (readonly number[])[], missed: number): number {
  let [hit, extra, lacking] = [0, 0, missed];
  folds.forEach(({ decider, rows }, fold) => {
    rows.forEach(({ right, required }, at) => {
      const isTaken = (chances[fold]?.[at] ?? 0) >= decider.threshold;
      hit += Number(isTaken && required);
      extra += Number(isTaken && !right);
      lacking += Number(!isTaken && required);
    });
  });
  return (2 * hit) / Math.max(1, 2 * hit + extra + lacking);
}

/** Of each choice the likeliest answer is taken. */
function rightChoices(folds: readonly Weighed[], chances: readonly (readonly number[])[]): number {
  const best = new Map<string, { chance: number; right: boolean }>();
  folds.forEach(({ rows }, fold) => {
    rows.forEach(({ article, choice, right }, at) => {
      const chance = chances[fold]?.[at] ?? 0;
      const key = `${article} ${choice}`;
      if (chance > (best.get(key)?.chance ?? -1)) best.set(key, { chance, right });
    });
  });
  return [...best.values()].filter(({ right }) => right).length / Math.max(1, best.size);
}

/** In an order that is the same each time (a linear congruential generator, with the constants of Numerical Recipes). */
function shuffled(values: readonly number[], seed: number): number[] {
  const dealt = [...values];
  let state = seed + 1;
  for (let i = dealt.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (i + 1));
    [dealt[i], dealt[other]] = [dealt[other] as number, dealt[i] as number];
  }
  return dealt;
}
