/** Logistic regression by Newton's method: the same cases always give the same weights. */

export interface Case<Feature extends string> {
  readonly features: Readonly<Record<Feature | 'bias', number>>;
  readonly isRight: boolean;
}
export type Weights<Feature extends string> = Readonly<Record<Feature | 'bias', number>>;

/** How strongly weights are held towards nothing; the bias is not. */
const RESTRAINT = 2;
const ROUNDS = 50;
const CLOSE = 1e-10;

export function learnWeights<Feature extends string>(cases: readonly Case<Feature>[]): Weights<Feature> {
  const names = Object.keys(cases[0]?.features ?? {}) as (Feature | 'bias')[];
  const restraint = names.map((name) => (name === 'bias' ? 0 : RESTRAINT));
  const rows = cases.map(({ features, isRight }) => ({ row: names.map((name) => features[name]), isRight }));
  let weights = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(rows, weights, restraint);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
    if (step.every((value) => Math.abs(value) < CLOSE)) break;
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])) as Weights<Feature>;
}

export function chanceOf<Feature extends string>(features: Weights<Feature>, weights: Weights<Feature>): number {
  const names = Object.keys(features) as (Feature | 'bias')[];
  return chance(names.reduce((total, name) => total + features[name] * weights[name], 0));
}

interface Row {
  readonly row: readonly number[];
  readonly isRight: boolean;
}

function newtonStep(rows: readonly Row[], weights: readonly number[], restraint: readonly number[]): number[] {
  const slope = weights.map((weight, at) => weight * (restraint[at] ?? 0));
  const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? (restraint[i] ?? 0) : 0)));
  for (const { row, isRight } of rows) {
    const likely = chance(dot(row, weights));
    for (const [i, value] of row.entries()) {
      slope[i] = (slope[i] ?? 0) + value * (likely - Number(isRight));
      const line = curve[i] ?? [];
      for (const [j, other] of row.entries()) line[j] = (line[j] ?? 0) + value * other * likely * (1 - likely);
    }
  }
  return solve(curve, slope);
}

/** By elimination: the curve is positive, so that no line has to change its place. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  lines.forEach((pivot, at) => {
    const head = pivot[at] ?? 1;
    pivot.forEach((value, column) => {
      pivot[column] = value / head;
    });
    for (const line of lines) {
      if (line === pivot) continue;
      const factor = line[at] ?? 0;
      line.forEach((value, column) => {
        line[column] = value - factor * (pivot[column] ?? 0);
      });
    }
  });
  return lines.map((line) => line.at(-1) ?? 0);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0);
}

function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
