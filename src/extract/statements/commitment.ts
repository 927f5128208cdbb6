/** What a verb of speech does with the words by itself: when it is turned into its opposite, and whether it must be shown before them. */
import type { Act, Polarity } from '../../../graph/model/index.js';
import type { CueWord } from '../../language/cues.js';

export const AFTER_NOT: Readonly<Record<Polarity, Polarity>> = {
  asserted: 'denied',
  denied: 'asserted',
  refused: 'asserted',
  requested: 'refused',
  hoped: 'refused',
  asked: 'asked',
  conditional: 'conditional',
};

/** Acts whose words tell by themselves what is meant; with all others the verb is shown. */
const PLAIN_ACTS: readonly Act[] = ['inform', 'opinion', 'deny', 'reject'];

/** `isMarked`: a comma, a colon or a quotation parts the verb from the words, or the words stand before it. */
export function needsLead({ act, frame, lead }: CueWord, isMarked: boolean): boolean {
  if (frame === 'object' || frame === 'demand') return true;
  return (lead === true && !isMarked) || !PLAIN_ACTS.includes(act);
}
