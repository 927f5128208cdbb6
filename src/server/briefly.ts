/** Of what was decided what a page shows: the weightiest reasons and the likeliest answers. */
import type { DecidedAnswer, PlaceDecisions, WeighedDecision } from '../../graph/model/index.js';

/** Reasons on one decision, and the least that one must change the chance by. */
const REASONS = 12;
const LEAST = 0.005;
/** Answers that are not taken, of each decision. */
const ANSWERS = 3;

export function briefly(decisions: PlaceDecisions): PlaceDecisions {
  const proposed = decisions.proposed.map((one) => ({ ...weighty(one), answers: likely(one.answers).map(weighty) }));
  return { ...decisions, proposed };
}

function weighty<T extends WeighedDecision>(one: T): T {
  return { ...one, reasons: one.reasons.filter(({ effect }) => Math.abs(effect) >= LEAST).slice(0, REASONS) };
}

/** The taken ones first. */
function likely(answers: readonly DecidedAnswer[]): DecidedAnswer[] {
  const ranked = answers.toSorted((a, b) => Number(b.taken) - Number(a.taken) || b.chance - a.chance);
  const left = new Map<string, number>();
  return ranked.filter(({ decision, taken }) => {
    const before = left.get(decision) ?? 0;
    if (!taken) left.set(decision, before + 1);
    return taken || before < ANSWERS;
  });
}
