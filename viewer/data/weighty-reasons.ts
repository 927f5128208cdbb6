/** The reasons for a decision as a reader can weigh them: one for each side of the matter, the weightiest first. */
import type { WeighedDecision } from '../../graph/model/index.js';
import { type Aspect, aspectOf } from './reason-aspects.js';

export interface WeightyReason {
  readonly aspect: Aspect;
  readonly rule: string | null;
  /** In points of a hundred. */
  readonly points: number;
}

export interface WeightyReasons {
  readonly pro: readonly WeightyReason[];
  readonly contra: readonly WeightyReason[];
}

/** One that weighs less says nothing. */
const LEAST = 2;

/** `most` of them on either side. A side of the matter is told by what weighs most of it, so that none speaks both for and against. */
export function weightyReasons(
  decision: string,
  { reasons }: Pick<WeighedDecision, 'reasons'>,
  most: number,
): WeightyReasons {
  const known = new Map<string, WeightyReason>();
  for (const { feature, effect } of reasons) {
    const found = aspectOf(decision, feature);
    const key = `${found?.aspect} ${found?.rule}`;
    if (found && !known.has(key)) known.set(key, { ...found, points: Math.round(100 * effect) });
  }
  const all = [...known.values()];
  return {
    pro: all.filter(({ points }) => points >= LEAST).slice(0, most),
    contra: all.filter(({ points }) => points <= -LEAST).slice(0, most),
  };
}
